using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>No two machines on a network have the same address.</summary>
static class DuplicateAddress
{
    public static readonly Rule Rule = new(
        "NIX3001",
        "Duplicate address",
        "The address {0} is taken twice, by {1} and by {2}. Give one of them another address.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        fleet.Machines.SelectMany(machine => machine.Addresses.Select(used => new Taker(machine, used)))
            .GroupBy(taker => (taker.Used.Address, taker.Used.On.Target))
            .SelectMany(Collisions)
            // Two clusters may overlap by thousands of addresses: the first one says it for all.
            .GroupBy(pair => (pair.One.Machine.Declaration.Type, pair.One.Used.On.Site, pair.One.Used.Place, Other: pair.Other.Machine.Declaration.Type))
            .Select(same => Report(same.First()));

    static IEnumerable<(Taker One, Taker Other)> Collisions(IEnumerable<Taker> same)
    {
        var takers = same.ToList();
        return takers.Count < 2 ? [] : takers.Select((taker, i) => (taker, takers[i == 0 ? 1 : 0]));
    }

    static Violation Report((Taker One, Taker Other) pair)
    {
        var (one, other) = (pair.One.Machine, pair.Other.Machine);
        return Violation.At(Rule.Id, one.Declaration, pair.One.Used.On,
            pair.One.Used.Address.ToString(), Words(one, other), one == other ? "the same machine" : Words(other, one)) with
        {
            Others = one.Declaration.Type == other.Declaration.Type ? default : EquatableArray.Of(other.Declaration.Type),
            Place = pair.One.Used.Place,
        };
    }

    static string Words(Machine machine, Machine other)
    {
        var type = TypeNames.Of(machine.Declaration, other.Declaration);
        return machine.Member == 0 ? type : $"{machine.HostName} of {type}";
    }

    sealed record Taker(Machine Machine, MachineAddress Used);
}
