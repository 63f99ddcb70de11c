using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>The members of a constellation that keep its files.</summary>
static class StorageMembers
{
    /// <summary>Those with the duty; none when nobody says it, and the file system chooses among all.</summary>
    public static IEnumerable<Declaration> Of(FleetModel fleet, Declaration constellation) =>
        fleet.MembersOf(constellation).Where(member => member.Fact.Duties.Contains("Storage")).Select(member => member.Node);

    /// <summary>The number of machines that types describe.</summary>
    public static long Machines(FleetModel fleet, IEnumerable<Declaration> types) => types.Sum(type => fleet.MachinesOf(type).LongCount());
}
