namespace NixIaC;

/// <summary>What is not yet known to work well.</summary>
public enum Experiment
{
    /// <summary>NixOS on architectures that nixpkgs builds no whole systems for.</summary>
    NixosOnVintage,
}
