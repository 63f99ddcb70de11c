using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>No two machines of a community have the same address.</summary>
static class DuplicateAddress
{
    public static readonly Rule Rule = new(
        "NIX3001",
        "Duplicate address",
        "The address {0} is taken twice, by {1} and by {2}. Give one of them another address.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from taken in fleet.Machines.SelectMany(machine => machine.Addresses.Select(address => (Machine: machine, Used: address)))
        group taken by (taken.Used.Address, Network: taken.Used.On.Target) into same
        let takers = same.ToList()
        where takers.Count > 1
        from taker in takers
        let other = takers.First(candidate => candidate != taker)
        select Violation.At(Rule.Id, taker.Machine.Declaration, taker.Used.On,
            same.Key.Address.ToString(), Words(taker.Machine), Words(other.Machine)) with
        {
            Others = EquatableArray.Of(other.Machine.Declaration.Type),
        };

    static string Words(Machine machine) =>
        machine.Member == 0 ? machine.Declaration.Name : $"{machine.HostName} of {machine.Declaration.Name}";
}
