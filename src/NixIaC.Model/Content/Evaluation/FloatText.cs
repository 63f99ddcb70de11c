using System.Globalization;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>
/// Floating-point numbers as .NET writes them: the fewest digits that give the number back. Older runtimes, which host the
/// compiler too, have no such format.
/// </summary>
static class FloatText
{
    public static string Of(double value)
    {
        if (value == 0) return 1 / value < 0 ? "-0" : "0";
        var scientific = Shortest(value);
        var split = scientific.IndexOf('E');
        var exponent = int.Parse(scientific.Substring(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var sign = value < 0 ? "-" : "";
        var digits = scientific.Substring(sign.Length, split - sign.Length).Replace(".", "").TrimEnd('0');
        return sign + (exponent is > -5 and < 17 ? Positional(digits, exponent) : Scientific(digits, exponent));
    }

    static string Shortest(double value)
    {
        for (var digits = 0; digits < 16; digits++)
        {
            var text = value.ToString("E" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && parsed.Equals(value)) return text;
        }
        return value.ToString("E16", CultureInfo.InvariantCulture);
    }

    static string Positional(string digits, int exponent)
    {
        if (exponent < 0) return "0." + new string('0', -exponent - 1) + digits;
        return digits.Length <= exponent + 1
            ? digits.PadRight(exponent + 1, '0')
            : digits.Substring(0, exponent + 1) + "." + digits.Substring(exponent + 1);
    }

    static string Scientific(string digits, int exponent)
    {
        var mantissa = digits.Length == 1 ? digits : digits.Substring(0, 1) + "." + digits.Substring(1);
        return mantissa + (exponent < 0 ? "E-" : "E+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
    }
}
