namespace NixIaC;

/// <summary>An integer in Nix, of 64 bits.</summary>
public sealed class NixInt : NixObject
{
    /// <summary>An integer.</summary>
    public static implicit operator NixInt(long value) => throw NotRun();

    /// <summary>Nix that gives an integer.</summary>
    public static implicit operator NixInt(NixCode code) => throw NotRun();

    /// <summary>A character is no number.</summary>
    [Obsolete("A character is no number; write the number.", error: true)]
    public static implicit operator NixInt(char value) => throw NotRun();

    /// <summary>The sum.</summary>
    public static NixInt operator +(NixInt left, NixInt right) => throw NotRun();

    /// <summary>The difference.</summary>
    public static NixInt operator -(NixInt left, NixInt right) => throw NotRun();

    /// <summary>The product.</summary>
    public static NixInt operator *(NixInt left, NixInt right) => throw NotRun();

    /// <summary>The quotient, rounded towards zero.</summary>
    public static NixInt operator /(NixInt left, NixInt right) => throw NotRun();

    /// <summary>The remainder; Nix has no operator for it, so that it becomes a call of <c>lib.mod</c>.</summary>
    public static NixInt operator %(NixInt left, NixInt right) => throw NotRun();

    /// <summary>The number with the other sign.</summary>
    public static NixInt operator -(NixInt value) => throw NotRun();

    /// <summary>Less.</summary>
    public static NixBool operator <(NixInt left, NixInt right) => throw NotRun();

    /// <summary>Greater.</summary>
    public static NixBool operator >(NixInt left, NixInt right) => throw NotRun();

    /// <summary>Less or equal.</summary>
    public static NixBool operator <=(NixInt left, NixInt right) => throw NotRun();

    /// <summary>Greater or equal.</summary>
    public static NixBool operator >=(NixInt left, NixInt right) => throw NotRun();

    /// <summary>Equal.</summary>
    public static NixBool operator ==(NixInt? left, NixInt? right) => throw NotRun();

    /// <summary>Different.</summary>
    public static NixBool operator !=(NixInt? left, NixInt? right) => throw NotRun();
}
