namespace NixIaC.Cli.Import;

static class CSharpText
{
    /// <summary>All lines four blanks further in, empty ones excepted.</summary>
    public static string Indent(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));
}
