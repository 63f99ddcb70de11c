namespace NixIaC.Model.Secrets;

/// <summary>The form of one kind of token: a prefix that its issuer publishes, so that leaks are found, and what follows.</summary>
/// <param name="Words">What it is.</param>
/// <param name="Prefix">How it begins.</param>
/// <param name="Characters">The characters that follow.</param>
/// <param name="Shortest">How many follow at least.</param>
/// <param name="Longest">How many follow at most.</param>
sealed record TokenForm(string Words, string Prefix, Func<char, bool> Characters, int Shortest, int Longest = 1000)
{
    // Examples in manuals stand for tokens by xxxx or 1234; real ones are random.
    const int FewestDifferent = 8;

    public static bool IsDigitOrLetter(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsWord(char c) => IsDigitOrLetter(c) || c == '_';

    public static bool IsUrlSafe(char c) => IsWord(c) || c == '-';

    /// <summary>Whether there is such a token in a text, by itself, not as a part of longer words.</summary>
    public bool IsIn(string text)
    {
        for (var at = text.IndexOf(Prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Prefix, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !IsUrlSafe(text[at - 1])) && Fits(text, at + Prefix.Length))
                return true;
        return false;
    }

    bool Fits(string text, int start)
    {
        var end = start;
        while (end < text.Length && Characters(text[end])) end++;
        var length = end - start;
        return (end == text.Length || !IsDigitOrLetter(text[end])) && length >= Shortest && length <= Longest && text.Substring(start, length).Distinct().Count() >= FewestDifferent;
    }
}
