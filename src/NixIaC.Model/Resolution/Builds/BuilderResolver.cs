using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Builds;

/// <summary>What builders are set up for, and what those need whose Nix hands them builds.</summary>
static class BuilderResolver
{
    // NixOS says the same of every machine, and kvm too, whether or not it has it.
    static readonly string[] Features = ["benchmark", "big-parallel", "nixos-test"];

    /// <summary>What a node gets as a builder; null when it is none.</summary>
    public static ResolvedBuilder? Builder(FleetModel fleet, Declaration type)
    {
        if (type.First<BuilderFact>() is not { } said || type.First<NodeFact>() is not { } node || Target.Of(node.Arch) is not { } own) return null;
        var clients = fleet.Builds.ClientsOf(type).ToList();
        return new ResolvedBuilder(
            FeaturesOf(type, own),
            Systems(clients.Where(client => WayOf(fleet, client) is BuildWay.Native or BuildWay.Remote)
                .Select(client => fleet.Builds.For(client)!.BuildTarget.System).Where(system => system != own.System)),
            Systems(clients.Where(client => WayOf(fleet, client) == BuildWay.Emulation).Select(client => TargetOf(client).Emulation.Binfmt!)),
            Systems(clients.Where(client => WayOf(fleet, client) == BuildWay.Remote)
                .SelectMany(fleet.MachinesOf).Select(machine => machine.HostKey).OfType<string>()))
        {
            CoresPerBuild = said.MaxJobs > 0 && node.Cores > 0 ? Math.Max(1, node.Cores / said.MaxJobs) : null,
        };
    }

    /// <summary>The builder that a node's own Nix hands its builds to; null when it does not.</summary>
    public static ResolvedRemote? Remote(FleetModel fleet, Declaration type)
    {
        if (fleet.Builds.For(type) is not { Way: BuildWay.Remote, Builder: { } builder } build) return null;
        if (fleet.MachinesOf(builder).FirstOrDefault() is not { HostKey: { } key } machine) return null;
        var own = TargetOf(builder);
        return new ResolvedRemote(
            SshLogin.HostOf(machine, fleet.Fleet?.First<FleetFact>()?.Domain).Value,
            key,
            new[] { own.System, build.BuildTarget.System }.Distinct(StringComparer.Ordinal).ToEquatableArray(),
            FeaturesOf(builder, own),
            builder.First<BuilderFact>() is { MaxJobs: > 0 and var jobs } ? jobs : null);
    }

    // A virtual machine has no KVM of its own unless its host is set up for that.
    static EquatableArray<string> FeaturesOf(Declaration builder, Target own) =>
        (own.HasKvm && !builder.Is<GuestOfFact>() ? [.. Features, "kvm"] : Features).OrderBy(feature => feature, StringComparer.Ordinal).ToEquatableArray();

    static BuildWay? WayOf(FleetModel fleet, Declaration client) => fleet.Builds.For(client)?.Way;

    static Target TargetOf(Declaration node) => Target.Of(node.First<NodeFact>()!.Arch)!;

    static EquatableArray<string> Systems(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
}
