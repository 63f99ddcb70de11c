namespace NixIaC.Model.Secrets;

/// <summary>Private keys as text: PEM (RFC 7468) of every kind, OpenSSH's, OpenPGP's, ssh.com's (RFC 4716) and PuTTY's.</summary>
static class PrivateKeyText
{
    const string Label = "PRIVATE KEY";
    const string Putty = "PuTTY-User-Key-File-";

    // Any key has a line of base64 as long as this; a mere mention of the first line has none.
    const int Line = 32;

    /// <summary>Whether there is a private key in a text, not only the line that one begins with.</summary>
    public static bool IsIn(string text)
    {
        for (var at = text.IndexOf(Label, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Label, at + 1, StringComparison.Ordinal))
            if (Begins(text, at) && HasBody(text, at + Label.Length))
                return true;
        return text.IndexOf(Putty, StringComparison.Ordinal) >= 0 && text.IndexOf("Private-Lines:", StringComparison.Ordinal) >= 0;
    }

    // ---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ---- has fewer dashes.
    static bool Begins(string text, int label)
    {
        var line = text.Substring(text.LastIndexOf('\n', label) + 1, label - text.LastIndexOf('\n', label) - 1);
        var begin = line.LastIndexOf("BEGIN ", StringComparison.Ordinal);
        return begin >= 4 && line.LastIndexOf("----", begin, StringComparison.Ordinal) >= 0;
    }

    static bool HasBody(string text, int start)
    {
        var end = text.IndexOf("END ", start, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;
        var run = 0;
        for (var i = start; i < end; i++)
        {
            run = TokenForm.IsDigitOrLetter(text[i]) || text[i] is '+' or '/' or '=' ? run + 1 : 0;
            if (run == Line) return true;
        }
        return false;
    }
}
