using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>A virtual machine has as much as it is given, so the hypervisor must know how much.</summary>
static class GuestWithoutSize
{
    public static readonly Rule Rule = new(
        "NIX2042",
        "Guest without a size",
        "{0} is run by the hypervisor of {1}, which does not know how much {2} to give it. Write {3} in [Node] of {0}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in RunGuests.Of(fleet)
        let missing = Missing(one.Node).ToList()
        where missing.Count > 0
        select Violation.At(Rule.Id, one.Guest, one.Node, one.Guest.Name, one.Host.Name,
            string.Join(" and ", missing.Select(part => part.What)), string.Join(" and ", missing.Select(part => part.Member)));

    static IEnumerable<(string What, string Member)> Missing(NodeFact node)
    {
        if (node.MemoryMiB == 0) yield return ("memory", "MemoryMiB");
        if (node.DiskGiB == 0) yield return ("disk", "DiskGiB");
    }
}
