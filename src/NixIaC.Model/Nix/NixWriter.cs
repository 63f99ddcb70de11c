namespace NixIaC.Model.Nix;

/// <summary>
/// Writes Nix in the layout of RFC 166: two spaces a level, sets and lists of more than one item an item a line, lines of
/// up to 100 characters beside their indentation where there is a choice. What is written reads back as what was given.
/// </summary>
public static class NixWriter
{
    /// <summary>A file, ended by LF.</summary>
    /// <exception cref="UnwritableException">The tree is malformed or holds text that Nix cannot hold.</exception>
    public static NixSource Write(NixFile file)
    {
        var layout = new NixLayout();
        layout.WriteFile(file);
        return layout.ToSource();
    }

    /// <summary>An expression, without a final line end.</summary>
    /// <exception cref="UnwritableException">The tree is malformed or holds text that Nix cannot hold.</exception>
    public static string Write(NixExpression expression)
    {
        var layout = new NixLayout();
        layout.Write(expression);
        return layout.ToSource().Text;
    }
}
