using NixIaC.Model.Resolution;

namespace NixIaC.Model.Inputs;

/// <summary>The flake that lays out disks. Fleets need not declare it.</summary>
static class Disko
{
    /// <summary>Its name as an input.</summary>
    public const string Name = "disko";

    /// <summary>Where it comes from when the fleet does not say.</summary>
    public const string Reference = "github:nix-community/disko";

    /// <summary>Its module, by its path in the outputs.</summary>
    public static readonly string[] Module = ["nixosModules", "disko"];

    /// <summary>Whether an input is it.</summary>
    public static bool Is(ResolvedInput input) => input.Provides(Name, Reference);
}
