using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NixIaC.Nix.Tests;

/// <summary>The lists of our own options that the repository keeps, in the form that the packer reads.</summary>
static partial class OptionList
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list of options as <c>declared.nix</c> describes them.</summary>
    /// <param name="options">The options.</param>
    /// <param name="folder">The folder of the modules in the flake.</param>
    public static string Of(JsonElement options, string folder)
    {
        var lines = options.EnumerateObject()
            .OrderBy(option => option.Name, StringComparer.Ordinal)
            .Select(option => $"{Text(option.Name)}: {Entry(option.Value, folder)}");
        return new StringBuilder("{\n").AppendJoin(",\n", lines).Append("\n}\n").ToString();
    }

    /// <summary>Compares a list with the one that the repository keeps.</summary>
    public static async Task IsKept(string name, string list)
    {
        var file = Path.Combine(Repository(), "src/NixIaC.Model/Options/Data", name);
        var known = File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
        Xunit.Assert.True(known == list, $"{file} is stale. It has to be:\n{list}");
    }

    static string Entry(JsonElement option, string folder)
    {
        var type = Quotes().Replace(option.GetProperty("type").GetString()!, "“$1”");
        var declaration = Path.GetFileName(option.GetProperty("file").GetString()!);
        var value = option.TryGetProperty("default", out var literal) ? $", \"default\": {JsonSerializer.Serialize(literal, Readable)}"
            : option.TryGetProperty("hasDefault", out _) ? ", \"hasDefault\": true"
            : "";
        return $"{{\"type\": {Text(type)}{value}, \"module\": {Text(folder + declaration)}}}";
    }

    static string Text(string text) => JsonSerializer.Serialize(text, Readable);

    static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NixIaC.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
        return folder;
    }

    // The manual sets quotes the typographer's way.
    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quotes();
}
