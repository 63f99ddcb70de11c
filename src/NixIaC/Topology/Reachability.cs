namespace NixIaC;

/// <summary>Who can open a connection to a machine.</summary>
public enum Reachability
{
    /// <summary>Everyone who knows its address or endpoint.</summary>
    Direct,

    /// <summary>Machines of its own community; it can call others, others cannot call it.</summary>
    BehindNat,

    /// <summary>No one, not even machines of its own network: it only calls others.</summary>
    OutboundOnly,
}
