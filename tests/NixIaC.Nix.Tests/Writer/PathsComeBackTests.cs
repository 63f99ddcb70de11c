using System.Text.Json;
using CsCheck;
using NixIaC.Model.Nix;
using NixIaC.Testing;
using Xunit;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Nix.Tests.Writer;

public sealed class PathsComeBackTests
{
    static readonly Gen<string> Segment = Gen
        .OneOf(Gen.OneOfConst("a", "x.nix", "with space.nix", "~", "été", "-", "+", "..", ".", "a;b", "${x}", "\"", "#", "a b"), Trees.Text)
        .Select(text => text.Replace("/", "", StringComparison.Ordinal)).Where(text => text.Length > 0);

    static readonly Gen<string> Paths =
        Gen.Select(Gen.OneOfConst(".", "..", "../.."), Segment.Array[1, 4], (start, segments) => $"{start}/{string.Join('/', segments)}");

    [Fact]
    public async Task Paths_of_any_text_lead_where_they_say()
    {
        NixTool.Require();
        await Paths.Array[300].SampleAsync(
            async paths =>
            {
                using var folder = new TemporaryFolder();
                var file = folder.Write("a/b/c/paths.nix", NixWriter.Write(new NixFile(
                    List([.. paths.Select(path => Call(Name("toString"), new NixPath(path)))]))).Text);
                var answers = await NixTool.Output("nix-instantiate", "--eval", "--strict", "--json", file);
                Assert.Equal(
                    paths.Select(path => Path.GetFullPath(path, Path.GetDirectoryName(file)!)),
                    JsonSerializer.Deserialize<string[]>(answers)!);
            },
            iter: 5, threads: 1);
    }

    [Fact]
    public async Task Files_behind_paths_of_any_text_are_imported()
    {
        NixTool.Require();
        using var folder = new TemporaryFolder();
        string[] paths = ["./plain.nix", "./with space.nix", "./été/~x.nix", "./a/../with space.nix", "./a/-+b.nix"];
        foreach (var path in paths) folder.Write(path, $"\"{Path.GetFileName(path)}\"");
        var file = folder.Write("all.nix", NixWriter.Write(new NixFile(List([.. paths.Select(path => Import(new NixPath(path)))]))).Text);
        Assert.Equal(
            paths.Select(path => Path.GetFileName(path)),
            JsonSerializer.Deserialize<string[]>(await NixTool.Output("nix-instantiate", "--eval", "--strict", "--json", file)));
    }
}
