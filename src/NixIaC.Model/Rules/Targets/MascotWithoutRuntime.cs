using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
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
        let options = Options(fleet, node)
        let path = $"virtualisation.{Runtime(options)}.enable"
        where options.Any(option => option.Path == path && option.Value == new NixBoolean(false))
        select Violation.At(Rule.Id, node, node.First<NodeFact>()!, node.Name, path);

    // As the module mascot.nix decides it.
    static string Runtime(List<OptionFact> options) =>
        options.FirstOrDefault(option => option.Path == "nixiac.mascot.runtime")?.Value is NixString { Value: "docker" } ? "docker" : "podman";

    // The nearest level that sets an option decides.
    static List<OptionFact> Options(FleetModel fleet, Declaration node) =>
        Levels.Of(fleet, node).SelectMany(level => level.All<OptionFact>())
            .GroupBy(option => option.Path, StringComparer.Ordinal).Select(same => same.First()).ToList();
}
