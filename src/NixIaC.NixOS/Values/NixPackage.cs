using System.Diagnostics.CodeAnalysis;

namespace NixIaC;

/// <summary>A package, by its name in nixpkgs: <c>"git"</c>, <c>"python3Packages.requests"</c>.</summary>
public sealed class NixPackage : NixObject
{
    /// <summary>The name of a package below <c>pkgs</c>; null where the option takes null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator NixPackage?(string? name) => throw NotRun();

    /// <summary>Nix that gives a package.</summary>
    public static implicit operator NixPackage(NixCode code) => throw NotRun();

    /// <summary>The path of a package with text after it: <c>package + "/bin/git"</c>.</summary>
    public static NixString operator +(NixPackage left, NixString right) => throw NotRun();

    /// <summary>Equal.</summary>
    public static NixBool operator ==(NixPackage? left, NixPackage? right) => throw NotRun();

    /// <summary>Different.</summary>
    public static NixBool operator !=(NixPackage? left, NixPackage? right) => throw NotRun();
}
