using NixIaC;

namespace Office;

/// <summary>A small company: an office behind a router, and a rented server in front of it.</summary>
[Fleet(Domain = "acme.example", Release = NixosRelease.V26_05, StateVersion = "26.05")]
[Operator("carol", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 carol@desk")]
public sealed class Acme;

// Whoever works here finds the others by name.
[Community(SharesNames = true), In<Acme>]
public sealed class House;

// A rented machine has no network of ours, only an address that everybody sees.
[Community(Visibility = Visibility.Public), In<Acme>]
public sealed class Hoster;

[Network("192.168.10.0/24", "fd10::/64", Gateway = "192.168.10.1", NameServers = ["9.9.9.9"]), In<House>]
public sealed class Lan;

// Things that nobody trusts share the cable and not the network.
[Network("192.168.20.0/24", Gateway = "192.168.20.1", NameServers = ["9.9.9.9"], Vlan = 20), In<House>]
public sealed class Things;

// What the provider gives us.
[Network("100.70.0.0/24", Gateway = "100.70.0.1", NameServers = ["9.9.9.9"]), In<House>]
public sealed class Uplink;

[Constellation, In<Acme>, Undernet("10.90.0.0/24")]
public sealed class Backbone;
