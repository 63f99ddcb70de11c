using NixIaC.Model.Declarations;

namespace NixIaC.Model.Secrets;

/// <summary>What a backend for secrets is like.</summary>
/// <param name="Member">The name of the enum's member.</param>
/// <param name="Folder">Where secrets lie on a node, with a slash at the end.</param>
/// <param name="Input">The name of the flake input that it needs, or null.</param>
/// <param name="Reference">Where that comes from when the fleet does not say.</param>
/// <param name="Module">The module of that input, by its path in the outputs.</param>
public sealed record SecretStore(string Member, string Folder, string? Input, string? Reference, EquatableArray<string> Module)
{
    /// <summary>Files that deployment delivers.</summary>
    public static readonly SecretStore Files = new("Files", "/var/lib/nixiac/secrets/", null, null, default);

    /// <summary>sops-nix.</summary>
    public static readonly SecretStore SopsNix =
        new("SopsNix", "/run/secrets/", "sops-nix", "github:Mic92/sops-nix", EquatableArray.Of("nixosModules", "sops"));

    /// <summary>agenix.</summary>
    public static readonly SecretStore Agenix =
        new("Agenix", "/run/agenix/", "agenix", "github:ryantm/agenix", EquatableArray.Of("nixosModules", "default"));

    /// <summary>The one that a fleet chooses; files when it does not say, or names none that is known.</summary>
    public static SecretStore Of(FleetFact? fleet) => new[] { SopsNix, Agenix }.FirstOrDefault(store => store.Member == fleet?.Secrets) ?? Files;
}
