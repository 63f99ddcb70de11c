namespace NixIaC.Model.Declarations;

/// <summary><c>[ContainerRuntime]</c>: the name of the enum's member, empty when it has none.</summary>
/// <param name="Runtime">The runtime.</param>
/// <param name="Prune">When to clean up, or null when not said.</param>
public sealed record ContainerRuntimeFact(string Runtime, string? Prune) : ContentFact
{
    /// <summary>The runtime as options of NixOS call it: <c>cri-o</c>.</summary>
    public string Words => Runtime == "CriO" ? "cri-o" : Runtime.ToLowerInvariant();
}

/// <summary><c>[Registry]</c>.</summary>
public sealed record RegistryFact(string Host, string? Mirror, bool Insecure) : ContentFact;

/// <summary><c>[PullThroughCache]</c>.</summary>
public sealed record PullThroughCacheFact(int Port, string For) : Fact
{
    /// <summary>The port when none is said.</summary>
    public const int DefaultPort = 5000;

    /// <summary>The registry when none is said.</summary>
    public const string DefaultFor = "docker.io";
}

/// <summary><c>[Hypervisor]</c>: the name of the enum's member, empty when it has none.</summary>
public sealed record HypervisorFact(string Kind) : Fact
{
    /// <summary>What the node keeps for itself when it does not say.</summary>
    public const int DefaultReserveMiB = 1024;

    /// <summary>The memory in MiB that guests must leave.</summary>
    public int ReserveMiB { get; init; } = DefaultReserveMiB;
}

/// <summary><c>[K3s&lt;TSecret&gt;]</c>.</summary>
public sealed record K3sFact(string Secret) : Fact;
