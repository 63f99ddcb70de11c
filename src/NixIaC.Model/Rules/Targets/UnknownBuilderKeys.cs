using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>A machine and the builder that its Nix logs in to know each other's SSH keys.</summary>
static class UnknownBuilderKeys
{
    public static readonly Rule Rule = new(
        "NIX2024",
        "Remote build between machines that do not know each other",
        "{0} hands its builds to {1}, but the host key of {2} is not known: {3}. Write HostKey in [Ssh] on {2}{4}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<NodeFact>()
        let said = type.First<BuiltOnFact>()
        where said is not null && fleet.Builds.For(type) is { Way: BuildWay.Remote }
        let builder = fleet.Find<NodeFact>(said.Target)
        where builder is not null
        from unknown in new[] { type, builder }
        where fleet.MachinesOf(unknown).Any(machine => machine.HostKey is null)
        select Violation.At(Rule.Id, type, said, type.Name, builder.Name, unknown.Name,
            unknown == type ? $"{builder.Name} would not let it in" : $"{type.Name} could not tell whom it gives its builds to",
            unknown.Is<InventoryFact>() ? ", or the column HostKey in its inventory" : "");
}
