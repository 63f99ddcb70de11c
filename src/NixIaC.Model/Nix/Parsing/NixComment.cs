namespace NixIaC.Model.Nix.Parsing;

/// <summary>A comment.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is, with its marks.</param>
/// <param name="Text">What it says: without <c>#</c> or <c>/* */</c>, without blanks around each line; lines are separated by <c>\n</c>.</param>
public sealed record NixComment(int Start, int Length, string Text)
{
    /// <summary>The offset after its last character.</summary>
    public int End => Start + Length;

    internal static NixComment Line(string text, int start, int end) => new(start, end - start, text.Substring(start + 1, end - start - 1).Trim());

    internal static NixComment Block(string text, int start, int end)
    {
        // A star at the start of a line is a mark too: /** … * … */
        var lines = text.Substring(start + 2, end - start - 4).Replace("\r\n", "\n").Split('\n').Select(line => line.Trim().TrimStart('*').Trim());
        return new(start, end - start, string.Join("\n", lines).Trim());
    }
}
