using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>
/// Guests fit into their host, as far as it says what it has. Memory and disk are divided among them; cores are shared, so
/// each guest may have as many as the host.
/// </summary>
static class GuestTooLarge
{
    public static readonly Rule Rule = new(
        "NIX1011",
        "Guest too large for its host",
        "{0} takes {1}, but its host {2} has {3}. Give {0} less or {2} more, or name another host.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        foreach (var host in fleet.Of<NodeFact>())
        {
            var guests = fleet.GuestsOf(host);
            if (!guests.Any()) continue;
            var has = host.First<NodeFact>()!;
            foreach (var violation in Cores(host, has.Cores, guests)
                .Concat(Divided(fleet, host, guests, "MiB of memory", "MiB", has.MemoryMiB, guest => guest.MemoryMiB))
                .Concat(Divided(fleet, host, guests, "GiB of disk", "GiB", has.DiskGiB, guest => guest.DiskGiB)))
                yield return violation;
        }
    }

    static IEnumerable<Violation> Cores(Declaration host, int capacity, IEnumerable<Declaration> guests) =>
        from guest in guests
        let cores = guest.First<NodeFact>()!.Cores
        where capacity > 0 && cores > capacity
        select At(guest, host, FormattableString.Invariant($"{cores} cores"), FormattableString.Invariant($"{capacity}"));

    // Who comes first by name has its place; who does not fit any more is told.
    static IEnumerable<Violation> Divided(
        FleetModel fleet, Declaration host, IEnumerable<Declaration> guests, string what, string unit, int capacity, Func<NodeFact, int> size)
    {
        if (capacity <= 0) yield break;
        long taken = 0;
        foreach (var guest in guests)
        {
            var each = Math.Max(size(guest.First<NodeFact>()!), 0);
            var needed = each * (guest.Is<ClusterFact>() ? fleet.MachinesOf(guest).LongCount() : 1);
            if (needed > capacity - taken)
                yield return At(guest, host, FormattableString.Invariant($"{needed} {what}"),
                    taken == 0 ? FormattableString.Invariant($"{capacity} {unit}")
                    : FormattableString.Invariant($"{capacity} {unit}, of which its other guests take {taken}, so that {capacity - taken} are left"));
            else
                taken += needed;
        }
    }

    static Violation At(Declaration guest, Declaration host, string takes, string has) =>
        Violation.At(Rule.Id, guest, guest.First<GuestOfFact>()!, TypeNames.Of(guest, host), takes, TypeNames.Of(host, guest), has) with
        {
            Others = EquatableArray.Of(host.Type),
        };
}
