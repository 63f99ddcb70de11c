namespace NixIaC.Model.Topology;

/// <summary>Who can open a connection to a machine; the members of the C# enumeration.</summary>
public enum Reachability
{
    /// <summary>Everyone who knows its address or endpoint.</summary>
    Direct,

    /// <summary>Machines of its own community.</summary>
    BehindNat,

    /// <summary>No one.</summary>
    OutboundOnly,
}
