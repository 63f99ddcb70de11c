using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories;

namespace NixIaC.Model.Topology;

/// <summary>One machine: a node, one member of a cluster, or a device.</summary>
/// <param name="Declaration">The type that describes it.</param>
/// <param name="HostName">Its name, not checked.</param>
/// <param name="Member">Its number in the cluster, from 1; 0 when it is none.</param>
/// <param name="Addresses">Its addresses, those that can be read.</param>
public sealed record Machine(Declaration Declaration, string HostName, int Member, EquatableArray<MachineAddress> Addresses)
{
    /// <summary>The row of the inventory that it comes from, or null.</summary>
    public InventoryRow? Row { get; init; }

    /// <summary>The hardware address of its card that its row gives, or null.</summary>
    public string? Mac { get; init; }

    /// <summary>Its public SSH key, or null when it is not known.</summary>
    public string? HostKey { get; init; }
}

/// <summary>An address of a machine.</summary>
/// <param name="On">The attribute that gives it.</param>
/// <param name="Address">The address.</param>
public sealed record MachineAddress(OnFact On, IpAddress Address)
{
    /// <summary>Where it stands in an inventory, or null.</summary>
    public FilePlace? Place { get; init; }
}
