using NixIaC;

namespace EdgeCluster;

/// <summary>One large machine builds for many small ones of other architectures.</summary>
[Fleet(Domain = "edge.example", Release = NixosRelease.V26_05, StateVersion = "26.05")]
[Operator("alice", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop")]
public sealed class Edge;

[Community, In<Edge>]
public sealed class Plant;

[Network("10.20.0.0/24", Gateway = "10.20.0.1", NameServers = ["9.9.9.9"]), In<Plant>]
public sealed class Rack;
