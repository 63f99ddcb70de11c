using NixIaC.Model.Inventories;
using NixIaC.Model.Secrets;

namespace NixIaC.Model.Resolution;

/// <summary>A machine that is deployed.</summary>
/// <param name="Name">Its host name.</param>
/// <param name="Fqdn">Its full name.</param>
/// <param name="Type">The full name of its type.</param>
/// <param name="System">The system it runs.</param>
/// <param name="Community">The name of its community.</param>
/// <param name="Connections">Its networks.</param>
/// <param name="Shared">Whether the system is shared, so that the machine has an identity file.</param>
public sealed record ResolvedNode(
    string Name, string Fqdn, string Type, string System, string? Community, EquatableArray<ResolvedConnection> Connections, bool Shared)
{
    /// <summary>Its public SSH key, or null when the fleet does not say.</summary>
    public string? HostKey { get; init; }

    /// <summary>How deployment logs in.</summary>
    public ResolvedSsh Ssh { get; init; } = new("", ResolvedSsh.DefaultPort, ResolvedSsh.DefaultUser);

    /// <summary>What it has in common with all machines of its type.</summary>
    public MachineTraits Traits { get; init; } = MachineTraits.None;

    /// <summary>The secrets that deployment must deliver to it.</summary>
    public EquatableArray<ResolvedSecret> Secrets { get; init; }

    /// <summary>The names of the workloads that it runs.</summary>
    public EquatableArray<string> Workloads { get; init; }

    /// <summary>The row of the cluster's inventory that it comes from, or null.</summary>
    public InventoryRecord? Row { get; init; }
}

/// <summary>A thing that is known but not deployed.</summary>
public sealed record ResolvedDevice(string Name, string Fqdn, string Type, string? Community, EquatableArray<string> Addresses)
{
    /// <summary>Its public SSH key, or null when the fleet does not say.</summary>
    public string? HostKey { get; init; }

    /// <summary>How to log in, when an attribute says that one can; else null.</summary>
    public ResolvedSsh? Ssh { get; init; }

    /// <summary>Who sees and reaches it, and by which words it is selected.</summary>
    public MachineTraits Traits { get; init; } = MachineTraits.None;
}
