namespace NixIaC;

/// <summary>
/// An expression in the Nix language, which fits any option: <c>new NixCode("pkgs.linuxPackages_latest")</c>.
/// <c>config</c>, <c>lib</c>, <c>pkgs</c> and <c>options</c> are in scope.
/// </summary>
public sealed class NixCode : NixObject
{
    /// <summary>An expression.</summary>
    /// <param name="nix">Its source in Nix. Here <c>${...}</c> is interpolation, as anywhere in Nix.</param>
    public NixCode(string nix) => throw NotRun();
}
