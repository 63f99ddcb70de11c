using NixIaC;

namespace Runtimes;

/// <summary>Two machines, and on them a program for each virtual machine. The flake compiles all of them.</summary>
[Fleet(Domain = "runtimes.example", StateVersion = "26.05")]
[Operator("alice", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop")]
public sealed class RuntimesFleet;

// Each machine counts calls of execve.
[Community, In<RuntimesFleet>, Runs<ExecCount>]
public sealed class Rented;

[Node(Image.Livestock, Arch.X86_64, MemoryMiB = 4096), In<Rented>, Hardware("hardware/server.nix")]
[Builder, Runs<Notes>, Runs<Greeter>, Runs<Sign>, Runs<Board>, Runs<Files>]
public sealed class Server;

// The jar and the module that run here are the very same as on the server: they are built once. Erlang would have to be built
// on a machine of this architecture.
[Node(Image.Livestock, Arch.Arm64, MemoryMiB = 2048), In<Rented>, Hardware("hardware/server.nix"), BuiltOn<Server>]
[Runs<Notes>, Runs<Sign>]
public sealed class Spare;
