using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Virtualization;

/// <summary>What a host's hypervisor runs.</summary>
static class HypervisorResolver
{
    /// <summary>The hypervisor of a node, or null when it has none.</summary>
    public static ResolvedHypervisor? Of(FleetModel fleet, Declaration host)
    {
        if (host.First<HypervisorFact>() is not { Kind.Length: > 0 } hypervisor || Target.Of(host.First<NodeFact>()!.Arch) is not { } own) return null;
        var guests = fleet.GuestsOf(host).ToList();
        var bridges = guests.SelectMany(guest => guest.All<OnFact>()).Select(place => place.Target).Distinct(StringComparer.Ordinal)
            .Select(network => fleet.Find<NetworkFact>(network)).OfType<Declaration>()
            .ToDictionary(network => network.Type, network => BridgeOf(host, network), StringComparer.Ordinal);
        return new ResolvedHypervisor(
            hypervisor.Kind,
            (from guest in guests
             from machine in fleet.MachinesOf(guest)
             let resolved = Guest(guest, machine, own, bridges)
             where resolved is not null
             select resolved).OrderBy(guest => guest.Name, StringComparer.Ordinal).ToEquatableArray(),
            bridges.Values.OrderBy(bridge => bridge.Network, StringComparer.Ordinal).ToEquatableArray());
    }

    static GuestBridge BridgeOf(Declaration host, Declaration network)
    {
        var name = EntityName.Of(network);
        return new GuestBridge(name, BridgeName.Of(name, host.All<OnFact>().FirstOrDefault(place => place.Target == network.Type)?.Interface));
    }

    static ResolvedGuest? Guest(Declaration type, Machine machine, Target host, Dictionary<string, GuestBridge> bridges)
    {
        var node = type.First<NodeFact>()!;
        if (Target.Of(node.Arch) is not { Guest: { } limits } target) return null;
        var cards =
            from place in type.All<OnFact>()
            where bridges.ContainsKey(place.Target)
            let bridge = bridges[place.Target]
            select new GuestCard(bridge.Name, Mac(machine.Mac ?? place.Mac) ?? GuestMac.Of(machine.HostName, bridge.Network));
        var said = type.First<GuestOfFact>()!;
        return new ResolvedGuest(
            machine.HostName, type.Type, target, CanAccelerate(host, target), Math.Max(node.Cores, 1), node.MemoryMiB, node.DiskGiB,
            cards.DefaultIfEmpty(new GuestCard(null, GuestMac.Of(machine.HostName, ""))).ToEquatableArray())
        {
            IsUefi = limits.Firmware is not null && !(said.Bios && limits.HasBios),
            StartsWithHost = !said.StartByHand,
        };
    }

    // KVM is there on 64-bit hosts; Linux took it from 32-bit ARM, and elsewhere such hosts are too small for it to matter.
    static bool CanAccelerate(Target host, Target guest) => host.Bits == 64 && host.CanRun(guest);

    static string? Mac(string? text) => text is null ? null : MacAddress.Normalize(text);
}
