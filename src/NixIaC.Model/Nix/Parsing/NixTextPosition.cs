namespace NixIaC.Model.Nix.Parsing;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public readonly record struct NixTextPosition(int Line, int Column)
{
    /// <summary>The place of an offset. Lines end with LF, CR LF or CR.</summary>
    public static NixTextPosition Of(string text, int offset)
    {
        var line = 1;
        var start = 0;
        for (var i = 0; i < offset; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                start = i + 1;
            }
        return new(line, offset - start + 1);
    }
}
