using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

static class NodeResolver
{
    public static ResolvedNode Resolve(FleetModel fleet, Machine machine, ResolvedSystem system, MachineTraits traits) => new(
        machine.HostName,
        FullName(machine.HostName, system.Domain),
        machine.Declaration.Type,
        system.Name,
        traits.Community,
        system.Shared ? Connections(fleet, machine) : system.Connections,
        system.Shared)
    {
        HostKey = machine.HostKey,
        Ssh = SshLogin.Of(machine, system.Domain),
        Traits = traits,
        Row = machine.Row?.Record,
        Workloads = system.Workloads.Select(workload => workload.Name).ToEquatableArray(),
        Secrets = system.SecretStore == SecretStore.Files ? system.Secrets : default,
    };

    public static string FullName(string hostName, string? domain) => domain is null ? hostName : hostName + "." + domain;

    public static EquatableArray<ResolvedConnection> Connections(FleetModel fleet, Machine machine) =>
        (from network in machine.Declaration.All<OnFact>()
         let type = fleet.Find<NetworkFact>(network.Target)
         where type is not null
         select Connect(NetworkResolver.Resolve(fleet, type), network, machine)).ToEquatableArray();

    public static ResolvedConnection Connect(ResolvedNetwork network, OnFact on, Machine machine)
    {
        var own = machine.Addresses.Where(used => used.On == on).Select(used => used.Address).ToList();
        // A router of the other family cannot be reached, and systemd-networkd would wait for it. None is needed with DHCP.
        var gateways = Reached(network.Gateways, own);
        return new ResolvedConnection(
            network.Name,
            (machine.Mac ?? on.Mac) is { } mac ? MacAddress.Normalize(mac) : null,
            on.Interface,
            own.Select(address => WithLength(address, network)).OfType<string>().ToEquatableArray(),
            on.Gateway is { } router ? Reached(WithOwnRouter(network.Gateways, router), own) : gateways,
            network.NameServers == network.Gateways ? gateways : own.Count == 0 ? default : WithoutOwn(network.NameServers, own),
            network.Domain)
        {
            Dhcp = on.Dhcp || own.Count == 0,
            Vlan = network.Vlan,
            Endpoint = on.Endpoint,
            Visibility = network.Visibility,
        };
    }

    // The machine's own router replaces that of the same family.
    static EquatableArray<string> WithOwnRouter(EquatableArray<string> gateways, string router) =>
        IpAddress.Parse(router) is { } own
            ? gateways.Where(text => IpAddress.Parse(text)?.IsV6 != own.IsV6).Append(router)
                .OrderBy(text => IpAddress.Parse(text)?.IsV6 == true).ToEquatableArray()
            : gateways;

    static EquatableArray<string> Reached(EquatableArray<string> gateways, List<IpAddress> own) =>
        WithoutOwn(gateways, own).Where(gateway => own.Any(address => address.IsV6 == IpAddress.Parse(gateway)?.IsV6)).ToEquatableArray();

    static string? WithLength(IpAddress address, ResolvedNetwork network) =>
        network.Prefixes.Select(IpPrefix.Parse).FirstOrDefault(prefix => prefix?.Contains(address) == true) is { } prefix
            ? new IpPrefix(address, prefix.Length).ToString()
            : null;

    // A router is its own gateway: it must not send to itself.
    static EquatableArray<string> WithoutOwn(EquatableArray<string> addresses, List<IpAddress> own) =>
        addresses.Where(text => IpAddress.Parse(text) is { } address && !own.Contains(address)).ToEquatableArray();
}
