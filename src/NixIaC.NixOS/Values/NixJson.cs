using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace NixIaC;

/// <summary>
/// Any value: null, a boolean, a number, a string, a list <c>[1, "b", null]</c>, an attribute set
/// <c>new() { ["a"] = 1 }</c>. It stands where NixOS leaves the form open.
/// </summary>
public sealed class NixJson : NixObject, IEnumerable
{
    /// <summary>The value at a key of an attribute set.</summary>
    /// <param name="key">The key, unquoted; any text.</param>
    [AllowNull]
    public NixJson this[string key]
    {
        get => throw NotRun();
        set => throw NotRun();
    }

    /// <summary>Makes <c>[...]</c> possible.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Add(NixJson? element) => throw NotRun();

    /// <summary>Makes <c>[...]</c> possible.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IEnumerator<NixJson?> GetEnumerator() => throw NotRun();

    IEnumerator IEnumerable.GetEnumerator() => throw NotRun();

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static implicit operator NixJson(bool value) => throw NotRun();

    /// <summary>An integer.</summary>
    public static implicit operator NixJson(long value) => throw NotRun();

    /// <summary>A finite floating-point number.</summary>
    public static implicit operator NixJson(double value) => throw NotRun();

    /// <summary>A character is no number.</summary>
    [Obsolete("Write a string between double quotes, or a number.", error: true)]
    public static implicit operator NixJson(char value) => throw NotRun();

    /// <summary>A string, or null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator NixJson?(string? value) => throw NotRun();

    /// <summary>A boolean option.</summary>
    public static implicit operator NixJson(NixBool value) => throw NotRun();

    /// <summary>An integer option.</summary>
    public static implicit operator NixJson(NixInt value) => throw NotRun();

    /// <summary>A floating-point option.</summary>
    public static implicit operator NixJson(NixFloat value) => throw NotRun();

    /// <summary>An option that is a number.</summary>
    public static implicit operator NixJson(NixNumber value) => throw NotRun();

    /// <summary>A string option.</summary>
    public static implicit operator NixJson(NixString value) => throw NotRun();

    /// <summary>A path.</summary>
    public static implicit operator NixJson(NixPath value) => throw NotRun();

    /// <summary>A package, which Nix writes as its path in the store.</summary>
    public static implicit operator NixJson(NixPackage value) => throw NotRun();

    /// <summary>Nix that gives any value.</summary>
    public static implicit operator NixJson(NixCode code) => throw NotRun();

    /// <summary>The elements of both lists; makes <c>+= [80]</c> possible.</summary>
    public static NixJson operator +(NixJson left, NixJson right) => throw NotRun();

    /// <summary>Equal.</summary>
    public static NixBool operator ==(NixJson? left, NixJson? right) => throw NotRun();

    /// <summary>Different.</summary>
    public static NixBool operator !=(NixJson? left, NixJson? right) => throw NotRun();
}
