using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Where nobody knows whether NixOS runs, users say that they try.</summary>
static class UnprovenArchitecture
{
    public static readonly Rule Rule = new(
        "NIX2006",
        "Architecture on which NixOS is unproven",
        "{0} has Arch.{1}, where NixOS evaluates, but nobody builds or boots it regularly. Use Image.Minimal, which is no NixOS; "
        + "or write [OptIn(Experiment.NixosOnVintage)] to try it; or take Arch.{2}, the nearest that whole systems are built for.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in WholeSystems.All(fleet)
        where one.Target.Class == SupportClass.Unproven && !WholeSystems.Runs(fleet, one.Node, one.Target)
        select Violation.At(Rule.Id, one.Node, one.Fact, one.Node.Name, one.Target.Arch, one.Target.Nearest!) with
        {
            Addition = $"OptIn(Experiment.{OptIns.NixosOnVintage})",
        };
}
