using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>A network card is in one machine.</summary>
static class DuplicateMac
{
    public static readonly Rule Rule = new(
        "NIX3017",
        "Duplicate hardware address",
        "The hardware address {0} is taken twice, by {1} and by {2}. A network card is in one machine: correct one of them.",
        RuleSeverity.Error,
        Check);

    // A machine may name one card for several VLANs.
    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from said in Written(fleet).Concat(Rows(fleet))
        group said by said.Mac into same
        let owners = same.GroupBy(said => (said.Machine, said.Member)).Select(all => all.First()).ToList()
        where owners.Count > 1
        from one in same
        let other = owners[0].IsOn(one) ? owners[1] : owners[0]
        select Violation.At(Rule.Id, one.Machine, one.Fact, same.Key, Words(one, other), Words(other, one)) with
        {
            Others = one.Machine == other.Machine ? default : EquatableArray.Of(other.Machine.Type),
            Place = one.Place,
        };

    // A cluster of equal machines has no hardware address: that is another rule's.
    static IEnumerable<Said> Written(FleetModel fleet) =>
        from type in fleet.Declarations
        where !type.Is<ClusterFact>() && (type.Is<NodeFact>() || type.Is<DeviceFact>())
        from link in type.All<OnFact>()
        let mac = link.Mac is null ? null : MacAddress.Normalize(link.Mac)
        where mac is not null
        select new Said(mac, type, 0, "", link, null);

    static IEnumerable<Said> Rows(FleetModel fleet)
    {
        Declaration? type = null;
        InventoryFact? inventory = null;
        MeaningfulColumns? columns = null;
        foreach (var machine in fleet.Machines)
        {
            if (machine.Row is not { } row || machine.Mac is null || MacAddress.Normalize(machine.Mac) is not { } mac) continue;
            if (!ReferenceEquals(type, machine.Declaration))
            {
                (type, inventory) = (machine.Declaration, machine.Declaration.First<InventoryFact>()!);
                columns = MeaningfulColumns.Of(inventory.Columns);
            }
            yield return new Said(mac, type, machine.Member, machine.HostName, inventory!, row.PlaceOf(columns!.Mac!));
        }
    }

    static string Words(Said one, Said other)
    {
        var type = TypeNames.Of(one.Machine, other.Machine);
        return one.Member == 0 ? type : $"{one.HostName} of {type}";
    }

    sealed record Said(string Mac, Declaration Machine, int Member, string HostName, Fact Fact, FilePlace? Place)
    {
        public bool IsOn(Said other) => Machine == other.Machine && Member == other.Member;
    }
}
