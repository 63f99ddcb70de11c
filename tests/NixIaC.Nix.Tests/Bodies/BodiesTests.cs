using System.Globalization;
using CsCheck;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Model;
using NixIaC.Nix.Tests.Bodies.Writing;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Bodies;

/// <summary>What the generator makes of random bodies is, to Nix, what running them as C# says.</summary>
public sealed class BodiesTests(ITestOutputHelper output)
{
    const string Usings = "#pragma warning disable\nusing System; using System.Collections.Generic; using System.Linq;\n";

    [Fact]
    public async Task Random_fleets_evaluate_to_what_running_their_bodies_says()
    {
        NixTool.Require();
        var systems = 0;
        var settings = 0;
        await RandomFleet.Any.SampleAsync(
            async fleet =>
            {
                settings += await Agrees(fleet);
                systems += fleet.Nodes.Count;
            },
            iter: 3, threads: 1);
        output.WriteLine($"{systems} systems with {settings} settings evaluated.");
    }

    static async Task<int> Agrees(RandomFleet fleet)
    {
        var cases = Executed(fleet);
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in Written(fleet)) folder.Write(path, text);
        var results = (await StandIn.Evaluate(Release.V26_05, $$"""
            import {{StandIn.Quoted(Path.Combine(AppContext.BaseDirectory, "Bodies", "bodies.nix"))}} {
              inherit lib;
              systems = {{StandIn.List(fleet.Nodes.Select(node => Facts(node, folder[$"systems/{node.Name}.nix"])))}};
            }
            """)).EnumerateArray().ToList();
        var wrong = Enumerable.Range(0, cases.Count)
            .Where(i => !Outcome.Of(cases[i]).SequenceEqual(Outcome.Of(results[i]))).OrderBy(i => Source(fleet.Nodes[i]).Length).ToList();
        if (wrong.Count == 0) return cases.Sum(one => one.Levels.Sum(level => level.Count));
        var (expected, given) = (Outcome.Of(cases[wrong[0]]), Outcome.Of(results[wrong[0]]));
        var node = fleet.Nodes[wrong[0]];
        Assert.Fail($"""
            {wrong.Count} of {cases.Count} systems differ, {node.Name} in this ({node.Facts}, {node.Timeout}):
            expected {string.Join("\n         ", expected.Except(given))}
            Nix gave {string.Join("\n         ", given.Except(expected))}
            {File.ReadAllText(folder[$"systems/{node.Name}.nix"])}
            {Source(node)}
            {fleet.Bodies[..fleet.Bodies.IndexOf("public sealed partial", StringComparison.Ordinal)]}
            """);
        return 0;
    }

    static List<Merging.Case> Executed(RandomFleet fleet)
    {
        var execution = Execution.Of(fleet, Usings + "using NixIaC.Nix.Tests.Bodies.Recording;\nnamespace Acme;\n");
        return [.. fleet.Nodes.Select(execution.Run)];
    }

    static IReadOnlyDictionary<string, string> Written(RandomFleet fleet)
    {
        const string usings = Usings + "using NixIaC;\nnamespace Acme;\n";
        var bodies = usings + fleet.Bodies;
        var compiled = CompiledFleet.Of(FleetProject.In("/home/user/fleet/").With("Topology.cs", usings + fleet.Topology).With("Bodies.cs", bodies));
        Assert.True(compiled.Errors.Count == 0, string.Join('\n', compiled.Errors.Select(error =>
            $"{error.Id} {error.Message}\n{(error.File == "Bodies.cs" ? bodies.Split('\n')[error.Line - 1].Trim() : error.File)}")));
        return compiled.Files;
    }

    static string Facts(FleetNode node, string file) => string.Create(CultureInfo.InvariantCulture,
        $"{{ file = {StandIn.Quoted(file)}; ssh = {Truth(node.Facts.A)}; ban = {Truth(node.Facts.B)}; timeout = {node.Timeout}; }}");

    static string Truth(bool value) => value ? "true" : "false";

    static string Source(FleetNode node) => string.Join("\n", node.Levels.Select(level => $"// {string.Join(", ", level.Profiles.Select(use => use.ToCSharp()))}\n{level.Source}"));
}
