using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>One machine answers those that ask by DHCP.</summary>
static class SeveralDhcpServers
{
    public static readonly Rule Rule = new(
        "NIX3019",
        "Several DHCP servers",
        "{0} and {1} both give out addresses on {2}: machines take what comes first. Keep one of them.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from server in fleet.Of<NodeFact>()
        from dhcp in server.All<DhcpFact>()
        group (server, dhcp) by dhcp.Target into same
        let machines = same.Select(one => one.server).Distinct().ToList()
        where machines.Count > 1
        from one in same
        let other = one.server == machines[0] ? machines[1] : machines[0]
        select Violation.At(Rule.Id, one.server, one.dhcp,
            TypeNames.Of(one.server, other), TypeNames.Of(other, one.server), ShortName.Of(same.Key)) with
        {
            Others = EquatableArray.Of(other.Type),
        };
}
