using NixIaC;

namespace TypedOptions;

[Fleet(Domain = "notes.example", StateVersion = "26.05")]
[Operator("alice", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop")]
public sealed class NotesFleet;

[Community, In<NotesFleet>]
public sealed class Rented;
