using NixIaC.Model.Options;

namespace NixIaC.Model.Rules.Options;

/// <summary>Which attribute an option that NixIaC sets comes from.</summary>
/// <param name="Path">The option, or the group that it is in; <c>*</c> is any name.</param>
/// <param name="Stated">Whether <c>fleet.json</c> states it too, for deployment to rely on.</param>
/// <param name="WayOut">What to write instead.</param>
sealed record OptionSource(string Path, bool Stated, string WayOut)
{
    const string Vintage = "NixOS needs it on the architecture in [Node], which [OptIn] allowed.";

    static readonly OptionSource[] Known =
    [
        new("networking.hostName", true, "Rename the type, or write Name in [Node]; members of a cluster are named by Names in [Cluster]."),
        new("networking.domain", true, "Write Domain in [Fleet]."),
        new("nixpkgs.hostPlatform", true, "Write the architecture in [Node]."),
        new("nixpkgs.buildPlatform", true, "Write [BuiltOn<T>] on the node."),
        new("nixpkgs.config.allowUnsupportedSystem", false, Vintage),
        new("boot.kernelPackages", false, Vintage),
        new("boot.kexec.enable", false, Vintage),
        new("boot.initrd.includeDefaultModules", false, Vintage),
        new("boot.initrd.allowMissingModules", false, Vintage),
        new("system.switch.enable", false, Vintage),
        new("system.stateVersion", true, "Write StateVersion in [Node] for one node, or in [Fleet] for all."),
        new("systemd.network.networks.*.address", true, "Write the addresses in [On<T>]."),
        new("systemd.network.networks", false, "Write what is the machine's own in [On<T>], what all machines of the network share in [Network]."),
        new("systemd.network.netdevs", false, "Write Vlan in [Network]."),
        new("networking.hostId", false, "Write [HostId] on the node."),
        new("networking.hosts", false, "Names follow from the machines of a community with SharesNames."),
        new("programs.ssh.knownHosts", false, "Write HostKey in [Ssh] on that machine."),
        new("nixiac.router", false, "Write [Routes<TFrom, TTo>] and [Forward<T>] on the node."),
        new("nixiac.physical", false, "A guest is one by [GuestOf<T>]."),
        new("hardware.facter.reportPath", false, "Write the report in [Hardware]."),
        new("_module.args.disks", false, "Write Devices in [Disks]."),
        new("nixiac.secrets", true, "Write it in [Secret]."),
        new("sops.secrets", false, "Write it in [Secret]."),
        new("age.secrets", false, "Write it in [Secret]."),
        new("nix.settings.max-jobs", false, "Write MaxJobs in [Builder]; a node with [BuiltOn<T>(Via.Remote)] builds nothing itself."),
        new("nix.settings.cores", false, "It follows from Cores in [Node] and MaxJobs in [Builder]."),
        new("nix.settings.system-features", false, "They follow from [Builder] and the machine it is on."),
        new("nix.settings.extra-platforms", false, "They follow from [BuiltOn<T>] on other nodes."),
        new("nix.settings.builders-use-substitutes", false, "It comes with [BuiltOn<T>(Via.Remote)]."),
        new("nix.settings.substituters", false, "Write [BinaryCache] on the node that serves."),
        new("nix.settings.trusted-public-keys", false, "Write [BinaryCache] on the node that serves."),
        new("nix.distributedBuilds", false, "Write [BuiltOn<T>(Via.Remote)]."),
        new("nix.buildMachines", false, "Write [BuiltOn<T>(Via.Remote)]."),
        new("nix.sshServe", false, "Write [BuiltOn<T>(Via.Remote)] on the nodes that it builds for."),
        new("boot.binfmt.emulatedSystems", false, "Write [BuiltOn<T>(Via.Emulation)] on the nodes that it builds for."),
        new("nixiac.binaryCache", false, "Write it in [BinaryCache]."),
        new("nix.settings.max-jobs", false, "Write MaxJobs in [Builder]."),
        new("nixiac.mascot.runtime", false, "Write it in [ContainerRuntime]."),
        new("nixiac.mascot.prune", false, "Write Prune in [ContainerRuntime]."),
        new("nixiac.mascot.registries", false, "Write it in [Registry]."),
        new("nixiac.mascot.images", false, "Write File in [Container]."),
        new("nixiac.qemu.guests", false, "Guests follow from [GuestOf<T>] on them; their sizes are in [Node]."),
        new("nixiac.libvirt.guests", false, "Guests follow from [GuestOf<T>] on them; their sizes are in [Node]."),
        new("services.k3s", false, "It follows from [K3s<TSecret>] on the cluster and Role in [MemberOf<T>]."),
        new("nixiac.k3s", false, "It follows from [K3s<TSecret>] on the cluster and Role in [MemberOf<T>]."),
        new("services.dockerRegistry", false, "Write it in [PullThroughCache]."),
        new("virtualisation.oci-containers", false, "Write it in [Container]."),
        new("nixiac.workloads", false, "Write it in [Workload] of the type that the node runs."),
        new("nixiac.seccomp", false, Vintage),
        new("nixiac.identity", false, "Members of a cluster find their names and addresses there."),
        new("system.name", false, "Write Name in [Cluster]."),
        // Those of minimal images.
        new("hostName", true, "Rename the type, or write Name in [Node]; members of a cluster are named by Names in [Cluster]."),
        new("networks.*.addresses", true, "Write the addresses in [On<T>]."),
        new("networks", false, "Write what is the machine's own in [On<T>], what all machines of the network share in [Network]."),
        new("identity", false, "Members of a cluster find their names and addresses there."),
        new("services.*.command", false, "Write it in [Workload] of the type that the node runs."),
        new("services.*.environment", false, "Write it in [Workload] of the type that the node runs."),
        new("files./lib/nixiac/workloads", false, "Write it in [Workload] of the type that the node runs."),
        new("files./etc/hosts", false, "Names follow from the machines of a community with SharesNames."),
    ];

    readonly string[] segments = Path.Split('.');

    /// <summary>The source of an option; null when NixIaC sets no such option.</summary>
    public static OptionSource? Of(OptionPath path) => Array.Find(Known, one => one.Holds(path));

    bool Holds(OptionPath path) =>
        segments.Length <= path.Segments.Count && segments.Select((segment, i) => segment == "*" || segment == path.Segments[i]).All(same => same);
}
