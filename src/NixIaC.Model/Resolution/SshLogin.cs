using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

/// <summary>How deployment logs in to a machine.</summary>
static class SshLogin
{
    public static ResolvedSsh Of(Machine machine, string? domain)
    {
        var said = machine.Declaration.First<SshFact>();
        return new ResolvedSsh(HostOf(machine, domain).Value, said?.Port ?? ResolvedSsh.DefaultPort, said?.User ?? ResolvedSsh.DefaultUser);
    }

    /// <summary>What <c>[Ssh]</c> says, else the first endpoint, else the first address, else the full name.</summary>
    public static Sourced<string> HostOf(Machine machine, string? domain)
    {
        var type = machine.Declaration;
        if (type.First<SshFact>() is { Host: { } host } said) return new(host, Origin.Of(type, said));
        if (type.All<OnFact>().FirstOrDefault(on => on.Endpoint is not null) is { } reached) return new(reached.Endpoint!, Origin.Of(type, reached));
        return machine.Addresses.Count > 0
            ? new(machine.Addresses[0].Address.ToString(), Origin.Default("its first address, since neither [Ssh] nor an endpoint says otherwise"))
            : new(NodeResolver.FullName(machine.HostName, domain), Origin.Default("its full name, since it has no fixed address"));
    }
}
