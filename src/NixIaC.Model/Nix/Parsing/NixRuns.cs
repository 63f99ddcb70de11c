namespace NixIaC.Model.Nix.Parsing;

/// <summary>
/// Where a run of characters of one class ends. The last run of each class is kept: looking for a slash or a colon from every
/// name of <c>a.b.c.d</c> anew would take quadratic time.
/// </summary>
sealed class NixRuns(string text)
{
    (int Start, int End) path;
    (int Start, int End) scheme;

    public int PathEnd(int start) => End(ref path, start, NixCharacters.IsPath);

    public int SchemeEnd(int start) => End(ref scheme, start, NixCharacters.IsScheme);

    int End(ref (int Start, int End) run, int start, Func<char, bool> isIn)
    {
        if (start >= run.Start && start < run.End) return run.End;
        var end = start;
        while (end < text.Length && isIn(text[end])) end++;
        run = (start, end);
        return end;
    }
}
