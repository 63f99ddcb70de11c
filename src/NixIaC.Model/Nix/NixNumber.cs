using System.Globalization;

namespace NixIaC.Model.Nix;

/// <summary>Numbers as Nix reads them back exactly.</summary>
static class NixNumber
{
    const double SmallestNormal = 2.2250738585072014E-308;

    // The fewest digits that do; "R" is not exact on all runtimes that host the compiler.
    static readonly string[] Precisions = ["G15", "G16", "G17"];

    /// <summary>An integer. Nix reads -x as minus applied to x, so the smallest has no literal.</summary>
    public static string Integer(long value) =>
        value == long.MinValue ? "-9223372036854775807 - 1" : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the float is written as a literal without a sign.</summary>
    public static bool IsLiteral(double value) => value == 0 || value >= SmallestNormal;

    /// <summary>A float. Nix takes no literals for subnormal numbers, but JSON with them.</summary>
    public static string Float(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            throw new UnwritableException("Nix has finite numbers only, not NaN or an infinity.");
        if (value == 0) return "0.0";
        var digits = ShortestDigits(value);
        return Math.Abs(value) < SmallestNormal ? $"builtins.fromJSON \"{digits}\"" : digits;
    }

    /// <summary>Always with a point: without one Nix sees an integer, and a name after it.</summary>
    static string ShortestDigits(double value)
    {
        var digits = Precisions
            .Select(format => value.ToString(format, CultureInfo.InvariantCulture))
            .First(text => ReadsBackAs(value, text));
        var exponent = digits.IndexOf('E');
        var mantissa = exponent < 0 ? digits : digits.Substring(0, exponent);
        return mantissa + (mantissa.Contains('.') ? "" : ".0") + (exponent < 0 ? "" : "e" + digits.Substring(exponent + 1));
    }

    static bool ReadsBackAs(double value, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && parsed.Equals(value);
}
