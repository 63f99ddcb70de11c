namespace NixIaC;

/// <summary>
/// Software for a virtual machine, or a native program, that nodes run as a hardened service. It is a thing of its own and in no
/// community: nodes, clusters and the levels above them say <c>[Runs&lt;T>]</c>. It is a file or folder of the project, a package
/// of nixpkgs, or a package of a flake input (<see cref="WorkloadAttribute{TInput}"/>).
/// </summary>
/// <param name="runtime">What runs it.</param>
/// <param name="file">
/// The file or folder, from the project folder on, with <c>/</c>: an artefact, such as <c>workloads/notes.jar</c>, or source that
/// the flake compiles, such as <c>workloads/Notes.java</c>. Left out when <see cref="Package"/> is given.
/// </param>
/// <example>
/// <code>
/// [Workload(Runtime.Jvm, "workloads/Notes.java", Ports = [8080], StateDirectory = true), Credential&lt;DbPassword>("db-password")]
/// public sealed class Notes;
///
/// [Node(Image.Livestock, Arch.Arm64), On&lt;Lan>("192.168.10.20"), Runs&lt;Notes>]
/// public sealed class Server;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WorkloadAttribute(Runtime runtime, string? file = null) : Attribute
{
    /// <summary>What runs it.</summary>
    public Runtime Runtime { get; } = runtime;

    /// <summary>The file or folder of the project.</summary>
    public string? File { get; } = file;

    /// <summary>The package of nixpkgs that it is: <c>node-red</c>.</summary>
    public string? Package { get; set; }

    /// <inheritdoc cref="WorkloadAttribute{TInput}.Main"/>
    public string? Main { get; set; }

    /// <inheritdoc cref="WorkloadAttribute{TInput}.Arguments"/>
    public string[] Arguments { get; set; } = [];

    /// <inheritdoc cref="WorkloadAttribute{TInput}.Ports"/>
    public int[] Ports { get; set; } = [];

    /// <inheritdoc cref="WorkloadAttribute{TInput}.Environment"/>
    public string[] Environment { get; set; } = [];

    /// <inheritdoc cref="WorkloadAttribute{TInput}.StateDirectory"/>
    public bool StateDirectory { get; set; }

    /// <inheritdoc cref="WorkloadAttribute{TInput}.Name"/>
    public string? Name { get; set; }
}

/// <summary>
/// A workload that is a package of a flake input: <c>[Workload&lt;Tools>(Runtime.Native, "packages.default")]</c>. See
/// <see cref="WorkloadAttribute"/>.
/// </summary>
/// <typeparam name="TInput">The type with <c>[FlakeInput]</c>.</typeparam>
/// <param name="runtime">What runs it.</param>
/// <param name="output">The output of the flake, without the system: <c>packages.default</c>, <c>legacyPackages.notes</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WorkloadAttribute<TInput>(Runtime runtime, string output) : Attribute
    where TInput : class
{
    /// <summary>What runs it.</summary>
    public Runtime Runtime { get; } = runtime;

    /// <summary>The output of the flake.</summary>
    public string Output { get; } = output;

    /// <summary>
    /// What is started, where that is not plain: a class in a <c>.jar</c> or a folder of Java, a module of Erlang, the script in a
    /// folder (<c>bin/notes</c>, <c>server.js</c>), a program of a package (<c>notesd</c>). With a package, a path with a slash
    /// is a file of it that the runtime is given: <c>share/notes.jar</c>.
    /// </summary>
    public string? Main { get; set; }

    /// <summary>The arguments that it is started with. Never secrets: everybody on the machine sees them.</summary>
    public string[] Arguments { get; set; } = [];

    /// <summary>The TCP ports that it listens on, 1 to 65535; the firewall lets them through.</summary>
    public int[] Ports { get; set; } = [];

    /// <summary>Environment variables, <c>NAME=value</c>. Never secrets: they end in the world-readable Nix store.</summary>
    public string[] Environment { get; set; } = [];

    /// <summary>Whether it keeps files: in <c>/var/lib/NAME</c>, which is its working directory. It can write nowhere else.</summary>
    public bool StateDirectory { get; set; }

    /// <summary>Its name and that of its service; made from the type's name when left out: <c>WebNotes</c> is <c>web-notes</c>.</summary>
    public string? Name { get; set; }
}
