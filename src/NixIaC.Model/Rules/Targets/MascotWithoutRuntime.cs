using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Rules.Virtualization;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>A mascot runs containers, so its runtime must stay on.</summary>
static class MascotWithoutRuntime
{
    public static readonly Rule Rule = new(
        "NIX2001",
        "Mascot without a container runtime",
        "{0} is a mascot without a container runtime: {1} is set to false. Take that option out, or make the node Image.Livestock.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where node.First<NodeFact>()!.Image == "Mascot"
        let options = NearestOptions.Of(fleet, node).ToDictionary(set => set.Path, set => set.Option.Value, StringComparer.Ordinal)
        let path = $"virtualisation.{Runtime(fleet, node, options)}.enable"
        where options.TryGetValue(path, out var value) && value == new NixBoolean(false)
        select Violation.At(Rule.Id, node, node.First<NodeFact>()!, node.Name, path);

    // As the module mascot.nix decides it.
    static string Runtime(FleetModel fleet, Declaration node, Dictionary<string, NixExpression?> options) =>
        options.TryGetValue("nixiac.mascot.runtime", out var runtime) && runtime is NixString { Value: var name } ? name
        : ChosenRuntime.Of(fleet, node).Runtime is { } chosen ? chosen.Words
        : "podman";
}
