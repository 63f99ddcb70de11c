using System.Globalization;
using static NixIaC.Model.Nix.Parsing.NixCharacters;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>Integers and floats. <c>1.</c> and <c>.5</c> are floats, <c>1e5</c> is an integer and a name.</summary>
static class NixNumberText
{
    // Nix refuses what has no normal double.
    const double SmallestNormal = 2.2250738585072014E-308;

    public static NixToken? Read(string text, int start)
    {
        var whole = Digits(text, start);
        if (Float(text, start, whole) is { } end) return new(NixTokenKind.Float, start, end);
        return whole > start ? new(NixTokenKind.Integer, start, whole) : null;
    }

    public static NixNode Node(string text, NixToken token)
    {
        var length = token.End - token.Start;
        var digits = text.Substring(token.Start, length);
        if (token.Kind == NixTokenKind.Integer)
            return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var integer)
                ? new NixIntegerNode(token.Start, length, integer)
                : throw new NixRefusal(token.Start, length, $"The integer {digits} is too large; the largest is {long.MaxValue}.");
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsInfinity(number)
            && (number >= SmallestNormal || IsZero(digits))
                ? new NixFloatNode(token.Start, length, number)
                : throw new NixRefusal(token.Start, length, $"The number {digits} is outside what a 64-bit float can hold.");
    }

    static int? Float(string text, int start, int whole)
    {
        if (whole == text.Length || text[whole] != '.') return null;
        var end = Digits(text, whole + 1);
        var startsAboveZero = whole > start && text[start] != '0';
        var isFraction = (whole == start || (whole == start + 1 && text[start] == '0')) && end > whole + 1;
        return startsAboveZero || isFraction ? Exponent(text, end) : null;
    }

    static int Exponent(string text, int position)
    {
        if (position == text.Length || text[position] is not ('e' or 'E')) return position;
        var digits = position + 1 < text.Length && text[position + 1] is '+' or '-' ? position + 2 : position + 1;
        var end = Digits(text, digits);
        return end > digits ? end : position;
    }

    static int Digits(string text, int position)
    {
        while (position < text.Length && IsDigit(text[position])) position++;
        return position;
    }

    static bool IsZero(string digits) => digits.TakeWhile(c => c is not ('e' or 'E')).All(c => c is '0' or '.');
}
