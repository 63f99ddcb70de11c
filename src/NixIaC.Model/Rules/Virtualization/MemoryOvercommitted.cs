using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>Guests leave their host what it needs itself: without memory left, the kernel ends whatever is largest.</summary>
static class MemoryOvercommitted
{
    public static readonly Rule Rule = new(
        "NIX2044",
        "Memory promised twice",
        "The guests of {0} take {1} MiB of its {2} MiB, and {0} keeps {3} MiB for itself: {4} MiB are missing. "
        + "Give the guests less, {0} more, or write a smaller ReserveMiB in [Hypervisor].",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in RunGuests.ByHost(fleet)
        let has = one.Host.First<NodeFact>()!.MemoryMiB
        let taken = RunGuests.Sum(fleet, one.Guests, guest => guest.MemoryMiB)
        let missing = taken + Math.Max(one.Hypervisor.ReserveMiB, 0) - has
        // More than there is at all is an error with a rule of its own.
        where has > 0 && taken <= has && missing > 0
        select Violation.At(Rule.Id, one.Host, one.Hypervisor, one.Host.Name,
            Number(taken), Number(has), Number(one.Hypervisor.ReserveMiB), Number(missing)) with
        {
            Others = one.Guests.Select(guest => guest.Type).ToEquatableArray(),
        };

    static string Number(long number) => FormattableString.Invariant($"{number}");
}
