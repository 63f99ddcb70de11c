using CsCheck;
using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Writer;

public sealed class ValuesComeBackTests
{
    [Fact]
    public async Task Random_trees()
    {
        NixTool.Require();
        await Trees.Any.Array[200].SampleAsync(Evaluation.GivesBack, iter: 10, threads: 1);
    }

    [Fact]
    public async Task Random_text_in_both_forms()
    {
        NixTool.Require();
        await Trees.Text.Array[1000].SampleAsync(
            texts => Evaluation.GivesBack([.. texts.SelectMany(text => new NixExpression[] { new NixString(text), new NixIndentedString(text) })]),
            iter: 5, threads: 1);
    }

    [Fact]
    public async Task Random_text_around_holes()
    {
        NixTool.Require();
        await Trees.Template.Array[1000].SampleAsync(Evaluation.GivesBack, iter: 5, threads: 1);
    }

    [Fact]
    public async Task Every_character_of_the_first_plane_that_text_can_have()
    {
        NixTool.Require();
        var characters = Enumerable.Range(1, 0xffff).Where(code => code is < 0xd800 or > 0xdfff).Select(code => (char)code);
        await Evaluation.GivesBack([.. characters.Chunk(64).SelectMany(chunk => new NixExpression[]
        {
            new NixString(new string(chunk)),
            new NixIndentedString("x\n" + new string(chunk)),
        })]);
    }

    [Fact]
    public async Task Very_long_text_and_lists()
    {
        NixTool.Require();
        string[] pieces = ["x", "é", "😀", "\"", "\\", "$", "${", "'", "''", "\n", " \n", "\r\n", "\u0001"];
        await Evaluation.GivesBack(
        [
            .. pieces.Select(piece => new NixString(string.Concat(Enumerable.Repeat(piece, 10_000)))),
            .. pieces.Select(piece => new NixIndentedString("x\n" + string.Concat(Enumerable.Repeat(piece, 10_000)))),
            new NixList(Enumerable.Range(-2500, 5000).Select(NixExpression (number) => new NixInteger(number)).ToEquatableArray()),
            new NixAttributeSet(Enumerable.Range(0, 5000).Select(number => NixSyntax.Bind($"n{number}", number)).ToEquatableArray()),
            Enumerable.Range(0, 25).Aggregate<int, NixExpression>("x", (inner, _) => NixSyntax.List(NixSyntax.Set(NixSyntax.Bind("a", inner)))),
        ]);
    }

    [Fact]
    public async Task Trees_behind_headers_with_any_text()
    {
        NixTool.Require();
        using var folder = new TemporaryFolder();
        await Trees.Text.Array[50].SampleAsync(
            async texts =>
            {
                var header = string.Concat(texts) + "\rthrow 1\n]";
                folder.Write("file.nix", NixWriter.Write(new NixFile(1, header)).Text);
                Assert.Equal("1", (await NixTool.Output("nix-instantiate", "--eval", folder["file.nix"])).Trim());
            },
            iter: 5, threads: 1);
    }
}
