using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>Cores are shared, and mostly idle; several guests on one core wait for each other when they are not.</summary>
static class CoresOvercommitted
{
    public static readonly Rule Rule = new(
        "NIX2045",
        "Many guests on few cores",
        "The guests of {0} have {1} processor cores together, more than {2} times its own {3}. They get slow when several work at once.",
        RuleSeverity.Advice,
        Check);

    const int Shared = 4;

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in RunGuests.ByHost(fleet)
        let has = one.Host.First<NodeFact>()!.Cores
        // A guest that does not say has one.
        let taken = RunGuests.Sum(fleet, one.Guests, guest => Math.Max(guest.Cores, 1))
        where has > 0 && taken > (long)has * Shared
        select Violation.At(Rule.Id, one.Host, one.Hypervisor, one.Host.Name, Number(taken), Number(Shared), Number(has)) with
        {
            Others = one.Guests.Select(guest => guest.Type).ToEquatableArray(),
        };

    static string Number(long number) => FormattableString.Invariant($"{number}");
}
