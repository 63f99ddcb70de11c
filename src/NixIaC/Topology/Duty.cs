namespace NixIaC;

/// <summary>What a member does for its constellation beside being in it. Several are joined by <c>|</c>.</summary>
[Flags]
public enum Duty
{
    /// <summary>Nothing beside being a member.</summary>
    None = 0,

    /// <summary>Knows the members, and lets new ones in: a seed that others ask first.</summary>
    Registry = 1,

    /// <summary>Keeps copies of the constellation's files.</summary>
    Storage = 2,

    /// <summary>
    /// Passes packets between members that cannot reach one another. When no member has the duty, all those do that are
    /// <see cref="Reachability.Direct"/>.
    /// </summary>
    Relay = 4,
}
