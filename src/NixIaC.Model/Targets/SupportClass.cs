namespace NixIaC.Model.Targets;

/// <summary>How far nixpkgs goes with an architecture.</summary>
public enum SupportClass
{
    /// <summary>Whole systems, built by Hydra and fetched from <c>cache.nixos.org</c>.</summary>
    Full,

    /// <summary>Whole systems, compiled by the fleet's own builders.</summary>
    OwnBuilds,

    /// <summary>Whole systems evaluate, with unsupported packages allowed; nobody builds or boots them regularly.</summary>
    Unproven,

    /// <summary>A kernel and static programs, but no NixOS.</summary>
    NoNixos,
}
