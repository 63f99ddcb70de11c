using NixIaC;

namespace Runtimes;

/// <summary>
/// Keeps notes. Whoever knows the token may add one. It is an image for containers too, one for each architecture of the machines that run it:
/// <c>nix run path:bin/Debug/net10.0/nix#push-notes -- registry.example.org/notes:1</c>
/// </summary>
[Workload(Runtime.Jvm, "workloads/Notes.java", Arguments = ["8080"], Ports = [8080], Environment = ["NOTES_DIR=/var/lib/notes"], StateDirectory = true)]
[Credential<NotesToken>("token"), Emits(ImageFormat.Oci)]
public sealed class Notes;

[Secret(File = "secrets/notes-token")]
public sealed class NotesToken;

/// <summary>Greets over TCP.</summary>
[Workload(Runtime.Beam, "workloads/greeter.erl", Ports = [8081], Arguments = ["8081"])]
public sealed class Greeter;

/// <summary>Says once, into the journal, that it is there.</summary>
[Workload(Runtime.Wasm, "workloads/sign.wat")]
public sealed class Sign;

/// <summary>A folder with a package.json; with dependencies it would have a package-lock.json too.</summary>
[Workload(Runtime.V8, "workloads/board", Ports = [8082], Environment = ["PORT=8082"]), Emits(ImageFormat.Oci)]
public sealed class Board;

/// <summary>Counts, in the kernel, how many programs are started.</summary>
[Workload(Runtime.Ebpf, "workloads/exec-count.bpf.c")]
public sealed class ExecCount;

/// <summary>A package of nixpkgs: it serves the files in its folder.</summary>
[Workload(Runtime.Native, Package = "darkhttpd", Arguments = ["/var/lib/files", "--port", "8083"], Ports = [8083], StateDirectory = true)]
public sealed class Files;
