using System.Diagnostics.CodeAnalysis;

namespace NixIaC;

/// <summary>A string in Nix. <c>${</c> in the C# string is text and reaches Nix as such.</summary>
public sealed class NixString : NixObject
{
    /// <summary>A string; null where the option takes null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator NixString?(string? value) => throw NotRun();

    /// <summary>A path as a string.</summary>
    public static implicit operator NixString(NixPath value) => throw NotRun();

    /// <summary>The path of a package in the Nix store.</summary>
    public static implicit operator NixString(NixPackage value) => throw NotRun();

    /// <summary>Nix that gives a string.</summary>
    public static implicit operator NixString(NixCode code) => throw NotRun();

    /// <summary>One after the other.</summary>
    public static NixString operator +(NixString left, NixString right) => throw NotRun();

    /// <summary>Equal.</summary>
    public static NixBool operator ==(NixString? left, NixString? right) => throw NotRun();

    /// <summary>Different.</summary>
    public static NixBool operator !=(NixString? left, NixString? right) => throw NotRun();
}
