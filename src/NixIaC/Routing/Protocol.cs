namespace NixIaC;

/// <summary>The protocol that a port belongs to.</summary>
public enum Protocol
{
    /// <summary>TCP.</summary>
    Tcp,

    /// <summary>UDP.</summary>
    Udp,
}
