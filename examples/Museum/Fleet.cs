using NixIaC;

namespace Museum;

/// <summary>A museum of computers that still run: each shows a page about itself. One machine of today builds for all of them.</summary>
[Fleet(Domain = "museum.example", Release = NixosRelease.V26_05, StateVersion = "26.05")]
[Operator("erika", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 erika@workshop")]
public sealed class ComputerMuseum;

// The machines know each other by name.
[Community(SharesNames = true), In<ComputerMuseum>]
public sealed class Hall;

[Network("192.168.86.0/24", Gateway = "192.168.86.1", NameServers = ["9.9.9.9"]), In<Hall>]
public sealed class Exhibition;

[Node(Image.Pet, Arch.X86_64, Cores = 8, MemoryMiB = 32768), On<Exhibition>("192.168.86.5"), Builder(MaxJobs = 4)]
[Hardware("hardware/workshop.nix"), Runs<SpeedTest>]
public sealed class Workshop;
