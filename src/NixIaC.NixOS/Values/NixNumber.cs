namespace NixIaC;

/// <summary>A number in Nix, an integer or a floating-point one, as it is written.</summary>
public sealed class NixNumber : NixObject
{
    /// <summary>An integer.</summary>
    public static implicit operator NixNumber(long value) => throw NotRun();

    /// <summary>A finite floating-point number.</summary>
    public static implicit operator NixNumber(double value) => throw NotRun();

    /// <summary>An integer option.</summary>
    public static implicit operator NixNumber(NixInt value) => throw NotRun();

    /// <summary>A floating-point option.</summary>
    public static implicit operator NixNumber(NixFloat value) => throw NotRun();

    /// <summary>Nix that gives a number.</summary>
    public static implicit operator NixNumber(NixCode code) => throw NotRun();

    /// <summary>A character is no number.</summary>
    [Obsolete("A character is no number; write the number.", error: true)]
    public static implicit operator NixNumber(char value) => throw NotRun();

    /// <summary>The sum.</summary>
    public static NixNumber operator +(NixNumber left, NixNumber right) => throw NotRun();

    /// <summary>The difference.</summary>
    public static NixNumber operator -(NixNumber left, NixNumber right) => throw NotRun();

    /// <summary>The product.</summary>
    public static NixNumber operator *(NixNumber left, NixNumber right) => throw NotRun();

    /// <summary>The quotient; of two integers it is rounded towards zero.</summary>
    public static NixNumber operator /(NixNumber left, NixNumber right) => throw NotRun();

    /// <summary>The number with the other sign.</summary>
    public static NixNumber operator -(NixNumber value) => throw NotRun();

    /// <summary>Less.</summary>
    public static NixBool operator <(NixNumber left, NixNumber right) => throw NotRun();

    /// <summary>Greater.</summary>
    public static NixBool operator >(NixNumber left, NixNumber right) => throw NotRun();

    /// <summary>Less or equal.</summary>
    public static NixBool operator <=(NixNumber left, NixNumber right) => throw NotRun();

    /// <summary>Greater or equal.</summary>
    public static NixBool operator >=(NixNumber left, NixNumber right) => throw NotRun();

    /// <summary>Equal.</summary>
    public static NixBool operator ==(NixNumber? left, NixNumber? right) => throw NotRun();

    /// <summary>Different.</summary>
    public static NixBool operator !=(NixNumber? left, NixNumber? right) => throw NotRun();
}
