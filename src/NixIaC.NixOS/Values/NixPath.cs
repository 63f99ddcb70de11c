using System.Diagnostics.CodeAnalysis;

namespace NixIaC;

/// <summary>
/// An absolute path on the machine: <c>"/var/lib/app"</c>. A string option gives one by <c>$"{option}"</c>.
/// </summary>
public sealed class NixPath : NixObject
{
    /// <summary>An absolute path; null where the option takes null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator NixPath?(string? value) => throw NotRun();

    /// <summary>The path of a package in the Nix store.</summary>
    public static implicit operator NixPath(NixPackage value) => throw NotRun();

    /// <summary>Nix that gives a path.</summary>
    public static implicit operator NixPath(NixCode code) => throw NotRun();

    /// <summary>The path with text after it: <c>path + "/file"</c>.</summary>
    public static NixPath operator +(NixPath left, NixString right) => throw NotRun();

    /// <summary>Equal.</summary>
    public static NixBool operator ==(NixPath? left, NixPath? right) => throw NotRun();

    /// <summary>Different.</summary>
    public static NixBool operator !=(NixPath? left, NixPath? right) => throw NotRun();
}
