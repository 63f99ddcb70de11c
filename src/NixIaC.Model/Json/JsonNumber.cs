namespace NixIaC.Model.Json;

/// <summary>The form of JSON numbers: <c>-12.5e+3</c>, without leading zeros.</summary>
static class JsonNumber
{
    public static bool Is(string text)
    {
        var i = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var first = i;
        if (!Digits(text, ref i) || (text[first] == '0' && i > first + 1)) return false;
        if (i < text.Length && text[i] == '.')
        {
            i++;
            if (!Digits(text, ref i)) return false;
        }
        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            if (i < text.Length && text[i] is '+' or '-') i++;
            if (!Digits(text, ref i)) return false;
        }
        return i == text.Length;
    }

    static bool Digits(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && text[i] is >= '0' and <= '9') i++;
        return i > start;
    }
}
