namespace NixIaC.Model.Nix;

/// <summary>A Nix expression as a value: two expressions are equal when they would be written alike.</summary>
public abstract record NixExpression
{
    /// <summary>A string.</summary>
    public static implicit operator NixExpression(string value) => new NixString(value);

    /// <summary>An integer.</summary>
    public static implicit operator NixExpression(long value) => new NixInteger(value);

    /// <summary>A boolean.</summary>
    public static implicit operator NixExpression(bool value) => new NixBoolean(value);
}

/// <summary>
/// A string in quotes; any text without NUL and without lone surrogates (<see cref="NixText.Problem"/>).
/// Interpolation is not possible: <c>${</c> is text.
/// </summary>
public sealed record NixString(string Value) : NixExpression;

/// <summary>
/// A string in <c>''</c>, a line of text per line. Text that this form cannot hold, or that is one line, is written as
/// a <see cref="NixString"/>: the value is always exactly the one given.
/// </summary>
public sealed record NixIndentedString(string Value) : NixExpression;

/// <summary>A 64-bit integer.</summary>
public sealed record NixInteger(long Value) : NixExpression;

/// <summary>A finite floating-point number. Negative zero is written as zero.</summary>
public sealed record NixFloat(double Value) : NixExpression;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record NixBoolean(bool Value) : NixExpression;

/// <summary><c>null</c>.</summary>
public sealed record NixNull : NixExpression;

/// <summary>A list.</summary>
public sealed record NixList(EquatableArray<NixExpression> Items) : NixExpression;
