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

    static readonly string[] Runtimes = ["virtualisation.podman.enable", "virtualisation.docker.enable"];

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where node.First<NodeFact>()!.Image == "Mascot"
        let options = Options(fleet, node)
        let disabled = options.FirstOrDefault(option => Runtimes.Contains(option.Path) && option.Value == new NixBoolean(false))
        where disabled is not null && !options.Any(option => Runtimes.Contains(option.Path) && option.Value == new NixBoolean(true))
        select Violation.At(Rule.Id, node, node.First<NodeFact>()!, node.Name, disabled.Path);

    // The nearest level that sets an option decides.
    static List<OptionFact> Options(FleetModel fleet, Declaration node) =>
        Levels.Of(fleet, node).SelectMany(level => level.All<OptionFact>())
            .GroupBy(option => option.Path, StringComparer.Ordinal).Select(same => same.First()).ToList();
}
