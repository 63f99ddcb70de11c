using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Values;

/// <summary>A plain value: text, a number, a boolean or null.</summary>
/// <param name="Literal">
/// A <see cref="NixString"/>, <see cref="NixInteger"/>, <see cref="NixFloat"/>, <see cref="NixBoolean"/> or <see cref="NixNull"/>.
/// </param>
public sealed record DataValue(NixExpression Literal) : ContentValue
{
    /// <summary><c>null</c></summary>
    public static readonly DataValue Null = new(new NixNull());

    /// <summary><c>true</c></summary>
    public static readonly DataValue True = new(new NixBoolean(true));

    /// <summary><c>false</c></summary>
    public static readonly DataValue False = new(new NixBoolean(false));

    /// <summary>A text.</summary>
    public static DataValue Of(string value) => new(new NixString(value));

    /// <summary>An integer.</summary>
    public static DataValue Of(long value) => new(new NixInteger(value));

    /// <summary>A finite floating-point number.</summary>
    public static DataValue Of(double value) => new(new NixFloat(value));

    /// <summary>A boolean.</summary>
    public static DataValue Of(bool value) => value ? True : False;
}
