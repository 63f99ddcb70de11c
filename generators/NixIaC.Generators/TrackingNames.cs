namespace NixIaC.Generators;

/// <summary>The steps whose caching is tested.</summary>
public static class TrackingNames
{
    /// <summary>Every type that carries a NixIaC attribute, as a value.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>The whole fleet as declared.</summary>
    public const string Model = nameof(Model);

    /// <summary>The resolved fleet.</summary>
    public const string Fleet = nameof(Fleet);

    /// <summary>The resolved fleet without what is on its machines.</summary>
    public const string Outline = nameof(Outline);

    /// <summary>What each system's file is written from.</summary>
    public const string Systems = nameof(Systems);

    /// <summary>The project's own Nix files.</summary>
    public const string NixFiles = nameof(NixFiles);

    /// <summary>The files of inventories, read.</summary>
    public const string Inventories = nameof(Inventories);

    /// <summary>The project's profiles in lowered form.</summary>
    public const string Profiles = nameof(Profiles);

    /// <summary>What is wrong with the fleet, and where.</summary>
    public const string Errors = nameof(Errors);

    /// <summary>What each system, the flake and the copied files are let out by.</summary>
    public const string Sound = nameof(Sound);
}
