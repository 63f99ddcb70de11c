using System.Globalization;
using System.Text;

namespace NixIaC.MSBuild.Tests;

/// <summary>C# as the generator leaves it in a fleet project.</summary>
static class CompiledForm
{
    public const string Summary = """[assembly: NixIaC.Generated.FleetSummary("HomeLab", 3, 5)]""";

    public static string Of(IEnumerable<KeyValuePair<string, string>> files, string more = "") =>
        $"{Summary}\n{more}\nstatic class Files\n{{\n{string.Concat(files.Select(Constant))}}}\n";

    public static string Constant(KeyValuePair<string, string> file, int number) =>
        $"    [NixIaC.Generated.NixFile({Literal(file.Key)})] internal const string F{number} = {Literal(file.Value)};\n";

    static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var character in text)
            literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        return literal.Append('"').ToString();
    }
}
