using NixIaC;

namespace HomeLab;

/// <summary>Two sites, one person: a basement full of machines and a workshop with picture frames.</summary>
[Fleet(Domain = "home.arpa", Release = NixosRelease.V26_05, StateVersion = "26.05")]
[Operator("alice", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop")]
public sealed class HomeLab;

[Community, In<HomeLab>]
public sealed class Basement;

[Community, In<HomeLab>, Operator("bob", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMYFyuTkCm7YdWazRE1oWFtAfA7kqmY1uC83er7CJL4s bob@workshop")]
public sealed class Workshop;

[Network("192.168.10.0/24", "fd10::/64", Gateway = "192.168.10.1", NameServers = ["9.9.9.9"]), In<Basement>]
public sealed class Lan;

[Network("192.168.11.0/24", Gateway = "192.168.11.1", NameServers = ["9.9.9.9"]), In<Basement>]
public sealed class Lab;

[Network("192.168.20.0/24", Gateway = "192.168.20.1", NameServers = ["192.168.20.1", "9.9.9.9"]), In<Workshop>]
public sealed class Bench;

[Constellation, In<HomeLab>, Undernet("10.90.0.0/24")]
public sealed class Core;
