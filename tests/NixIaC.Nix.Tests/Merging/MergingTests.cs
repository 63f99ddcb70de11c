using System.Text.Json;
using CsCheck;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Resolution;
using NixIaC.Model.Targets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Merging;

/// <summary>Nix makes of the files of systems what the language says of the settings.</summary>
public sealed class MergingTests(ITestOutputHelper output)
{
    const int AtOnce = 300;

    [Fact]
    public async Task Random_settings_of_several_levels_come_to_what_the_language_says()
    {
        NixTool.Require();
        var count = 0;
        var settings = 0;
        await RandomCases.One.Array[AtOnce].SampleAsync(
            async cases =>
            {
                await Agrees(cases);
                count += cases.Length;
                settings += cases.Sum(one => one.Levels.Sum(level => level.Count));
            },
            iter: 5, threads: 1);
        output.WriteLine($"{count} systems with {settings} settings evaluated.");
    }

    static async Task Agrees(Case[] cases)
    {
        using var folder = new TemporaryFolder();
        folder.Write("modules/none.nix", "{ }");
        var texts = cases.Select(Lowered).ToList();
        var files = texts.Select((text, i) => folder.Write($"systems/{i}.nix", text)).ToList();
        var results = (await StandIn.Evaluate(Release.V26_05, $$"""
            import {{StandIn.Quoted(Path.Combine(AppContext.BaseDirectory, "Merging", "merging.nix"))}} {
              inherit lib;
              files = {{StandIn.List(files.Select(StandIn.Quoted))}};
              facts = {{StandIn.List(cases.Select(one => one.Facts.ToNix()))}};
            }
            """)).EnumerateArray().ToList();
        var wrong = Enumerable.Range(0, cases.Length)
            .Where(i => !JsonElement.DeepEquals(Expected(cases[i]), results[i])).OrderBy(i => texts[i].Length).ToList();
        if (wrong.Count == 0) return;
        var first = wrong[0];
        Assert.Fail($"{wrong.Count} of {cases.Length} differ. With {cases[first].Facts}\nexpected {Expected(cases[first])}\nNix gave {results[first]} for\n{texts[first]}");
    }

    static JsonElement Expected(Case one) => JsonSerializer.SerializeToElement(Reference.Of(one));

    static string Lowered(Case one)
    {
        var levels = one.Levels.Select((level, distance) => new ContentLevel(
            distance == 0 ? "" : $"level {distance}", "Acme.X", default, level.Select(said => said.Setting).ToEquatableArray())).ToList();
        var own = levels[0] with { Facts = EquatableArray.Of<ContentFact>(new OperatorFact("ann", EquatableArray.Of("topology"))) };
        var system = new ResolvedSystem(
            "pi", "Acme.Pi", "none", Target.Of("X86_64")!, Target.Of("X86_64")!, null, Release.V26_05, "26.05", null, false, default, null, null, null,
            levels.Skip(1).Prepend(own).ToEquatableArray());
        return SystemFile.Lower(system).File.Text;
    }
}
