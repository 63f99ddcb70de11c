using NixIaC;

namespace Cloud;

/// <summary>A small cloud of one's own: two hosts, and everything else on them.</summary>
[Fleet(Domain = "cloud.example", Release = NixosRelease.V26_05, StateVersion = "26.05")]
[Operator("dora", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 dora@desk")]
public sealed class OwnCloud;

// Unused images go every night, wherever there is a container runtime.
[Community(SharesNames = true), In<OwnCloud>, ContainerRuntime(ContainerRuntime.Podman, Prune = "daily")]
public sealed class Rack;

[Network("192.168.30.0/24", Gateway = "192.168.30.1", NameServers = ["9.9.9.9"]), In<Rack>]
public sealed class Lan;

// Has no cable: a bridge of one host, and the guests on it.
[Network("10.30.0.0/24", Gateway = "10.30.0.1", NameServers = ["9.9.9.9"]), In<Rack>]
public sealed class Inner;
