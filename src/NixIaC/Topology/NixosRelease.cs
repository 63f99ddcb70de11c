namespace NixIaC;

/// <summary>The NixOS release that a fleet is built from.</summary>
public enum NixosRelease
{
    /// <summary>NixOS 26.05.</summary>
    V26_05,

    /// <summary>NixOS 26.11.</summary>
    V26_11,
}
