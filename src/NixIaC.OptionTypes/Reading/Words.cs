namespace NixIaC.OptionTypes.Reading;

/// <summary>Finds its way in the words of types, where parentheses group and quotes hold any text.</summary>
static class Words
{
    /// <summary>The index of the parenthesis that closes the one at an index; the length of the text when none does.</summary>
    public static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i = Next(text, i))
        {
            if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth == 0) return i;
        }
        return text.Length;
    }

    /// <summary>The index of the first of these words that stands outside parentheses and quotes, or null.</summary>
    public static int? Find(string text, string words)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i = Next(text, i))
        {
            if (depth == 0 && string.CompareOrdinal(text, i, words, 0, words.Length) == 0) return i;
            if (text[i] == '(') depth++;
            else if (text[i] == ')') depth--;
        }
        return null;
    }

    /// <summary>The parts between commas.</summary>
    public static List<string> Split(string text)
    {
        var parts = new List<string>();
        for (; Find(text, ", ") is { } comma; text = text[(comma + 2)..]) parts.Add(text[..comma]);
        parts.Add(text);
        return parts;
    }

    /// <summary>The next index, past a quotation that begins here.</summary>
    static int Next(string text, int index)
    {
        var end = text[index] switch { '“' => text.IndexOf('”', index), '"' => text.IndexOf('"', index + 1), _ => -1 };
        return (end < 0 ? index : end) + 1;
    }
}
