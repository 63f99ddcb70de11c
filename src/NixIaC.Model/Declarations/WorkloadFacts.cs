namespace NixIaC.Model.Declarations;

/// <summary><c>[Workload]</c> and <c>[Workload&lt;T&gt;]</c>.</summary>
/// <param name="Runtime">The name of the enum's member, empty when it has none.</param>
public sealed record WorkloadFact(string Runtime) : KindFact
{
    /// <summary>The file or folder of the project, as written; null when it is none.</summary>
    public string? File { get; init; }

    /// <summary>The package of nixpkgs, or null.</summary>
    public string? Package { get; init; }

    /// <summary>The type of the flake input that it comes from, or null.</summary>
    public string? Input { get; init; }

    /// <summary>The output of that input, without the system.</summary>
    public string Output { get; init; } = "";

    /// <summary>What is started of it, or null when that is plain.</summary>
    public string? Main { get; init; }

    /// <summary>The arguments that it is started with.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>The TCP ports that it listens on.</summary>
    public EquatableArray<int> Ports { get; init; }

    /// <summary>Environment variables, <c>NAME=value</c>.</summary>
    public EquatableArray<string> Environment { get; init; }

    /// <summary>Whether it keeps files.</summary>
    public bool StateDirectory { get; init; }

    /// <summary>The name that was given.</summary>
    public string? Name { get; init; }
}

/// <summary><c>[Credential&lt;T&gt;]</c>.</summary>
/// <param name="Secret">The type of the secret.</param>
/// <param name="Name">The name under which the workload finds it.</param>
public sealed record CredentialFact(string Secret, string Name) : Fact;

/// <summary><c>[Runs&lt;T&gt;]</c>.</summary>
public sealed record RunsFact(string Target) : ContentFact;
