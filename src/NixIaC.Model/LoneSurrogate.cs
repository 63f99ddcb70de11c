using System.Globalization;

namespace NixIaC.Model;

/// <summary>Finds halves of surrogate pairs: a C# string may hold one, UTF-8 text cannot.</summary>
static class LoneSurrogate
{
    /// <summary>What is wrong with the text, or null.</summary>
    public static string? Problem(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else
                return string.Format(
                    CultureInfo.InvariantCulture,
                    "The text has half of a surrogate pair (U+{0:X4}) at index {1}; it is not valid Unicode.", (int)text[i], i);
        }
        return null;
    }
}
