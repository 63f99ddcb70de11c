using System.Globalization;
using NixIaC.Model;
using NixIaC.Nix.Tests.Fleets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Pairs;

/// <summary>What <c>docs/options.md</c> shows as Nix and as C# is the same: values, priorities, order.</summary>
public sealed class OptionsPageTests(ITestOutputHelper output)
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Pairs");

    static readonly string Page = File.ReadAllText(Path.Combine(Folder, "options.md")).ReplaceLineEndings("\n");

    // With those of around.nix on both sides of what a pair says: they show what comes before and what after.
    const string Others = "{ boot.kernelParams = [ \"of-others\" ]; environment.etc.motd.text = \"Of others.\"; }";

    [Fact]
    public async Task Types_of_the_page_make_a_fleet()
    {
        var types = Pair.TypesOf(Page).ToList();
        Assert.NotEmpty(types);
        using var _ = await WrittenFleet.Of(WrittenFleet.Empty.With("Types.cs", "namespace Acme;\n" + string.Join("\n", types)));
    }

    [Fact]
    public async Task Nix_and_CSharp_of_each_pair_mean_the_same()
    {
        NixTool.Require();
        var pairs = Pair.Of(Page);
        Assert.Equal(Page.Split("```nix\n").Length - 1, pairs.Count);
        using var written = await Fleet(pairs.Select(pair => pair.CSharp));
        // The same machines with nothing in them, to which the Nix is added.
        using var bare = await Fleet(pairs.Select(_ => ""));

        var definitions = await StandIn.Evaluate(Release.V26_05, StandIn.List(pairs.SelectMany((pair, i) => new[]
        {
            Definitions(bare.System(Name(i)), Module(pair)),
            Definitions(written.System(Name(i))),
            Definitions(bare.System(Name(i))),
        })));

        var said = 0;
        Assert.Multiple([.. definitions.EnumerateArray().Select(Definition.Read).Chunk(3).Zip(pairs, (sides, pair) => (Action)(() =>
        {
            var (nix, csharp) = (Texts(sides[0]), Texts(sides[1]));
            output.WriteLine($"{pair.Heading}: {nix.Except(Texts(sides[2])).Count()} definitions");
            said += nix.Except(Texts(sides[2])).Count();
            Assert.Equal(nix, csharp);
        }))]);
        output.WriteLine($"{pairs.Count} pairs, {said} definitions");
    }

    static Task<WrittenFleet> Fleet(IEnumerable<string> bodies) => WrittenFleet.Of(bodies.Index().Aggregate(
        WrittenFleet.Empty, (fleet, body) => fleet.With($"Pair{body.Index}.cs", string.Create(CultureInfo.InvariantCulture, $$"""
            namespace Acme;

            [Node(Image.Pet, Arch.X86_64, Name = "{{Name(body.Index)}}"), On<Lan>("192.168.1.{{body.Index + 1}}")]
            public sealed class Pair{{body.Index}}
            {
                public static void Configure(NixOS nixos)
                {
                    {{body.Item}}
                }
            }
            """))));

    static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"pair-{index}");

    static string Module(Pair pair) => $"{{ config, lib, pkgs, ... }}: {{\n{pair.Nix}\n}}";

    static string Definitions(string system, params IEnumerable<string> modules) =>
        $"({StandIn.System("x86_64-linux", [Path.Combine(Folder, "around.nix"), system], [.. modules, Others])}).definitions";

    static IEnumerable<string> Texts(IEnumerable<Definition> definitions) => definitions.Select(one => $"{one} at {one.Priority}").Order(StringComparer.Ordinal);
}
