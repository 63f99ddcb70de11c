namespace NixIaC;

/// <summary>A floating-point number in Nix. An integer written here becomes one: <c>2</c> is <c>2.0</c>.</summary>
public sealed class NixFloat : NixObject
{
    /// <summary>A finite number.</summary>
    public static implicit operator NixFloat(double value) => throw NotRun();

    /// <summary>Nix that gives a floating-point number.</summary>
    public static implicit operator NixFloat(NixCode code) => throw NotRun();

    /// <summary>A character is no number.</summary>
    [Obsolete("A character is no number; write the number.", error: true)]
    public static implicit operator NixFloat(char value) => throw NotRun();

    /// <summary>The sum.</summary>
    public static NixFloat operator +(NixFloat left, NixFloat right) => throw NotRun();

    /// <summary>The difference.</summary>
    public static NixFloat operator -(NixFloat left, NixFloat right) => throw NotRun();

    /// <summary>The product.</summary>
    public static NixFloat operator *(NixFloat left, NixFloat right) => throw NotRun();

    /// <summary>The quotient.</summary>
    public static NixFloat operator /(NixFloat left, NixFloat right) => throw NotRun();

    /// <summary>The number with the other sign.</summary>
    public static NixFloat operator -(NixFloat value) => throw NotRun();

    /// <summary>Less.</summary>
    public static NixBool operator <(NixFloat left, NixFloat right) => throw NotRun();

    /// <summary>Greater.</summary>
    public static NixBool operator >(NixFloat left, NixFloat right) => throw NotRun();

    /// <summary>Less or equal.</summary>
    public static NixBool operator <=(NixFloat left, NixFloat right) => throw NotRun();

    /// <summary>Greater or equal.</summary>
    public static NixBool operator >=(NixFloat left, NixFloat right) => throw NotRun();

    /// <summary>Equal.</summary>
    public static NixBool operator ==(NixFloat? left, NixFloat? right) => throw NotRun();

    /// <summary>Different.</summary>
    public static NixBool operator !=(NixFloat? left, NixFloat? right) => throw NotRun();
}
