using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>Our own options, as the modules declare them, are what the schema knows.</summary>
public sealed partial class DeclaredOptionsTests
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task The_schema_knows_every_option_of_the_modules()
    {
        NixTool.Require();
        var older = await Read(Release.V26_05);
        Assert.Equal(older, await Read(Release.V26_11));
        var file = Path.Combine(Repository(), "src/NixIaC.Model/Options/Data/nixiac-options.json");
        var known = File.Exists(file) ? await File.ReadAllTextAsync(file) : "";
        Assert.True(known == older, $"{file} is stale. It has to be:\n{older}");
    }

    [Fact]
    public async Task Every_option_is_described()
    {
        NixTool.Require();
        var options = await StandIn.Evaluate(Release.V26_05, Declared);
        Assert.All(
            options.EnumerateObject(),
            option => Assert.Matches("^[A-Z](.|\n)*\\.$", option.Value.GetProperty("description").GetString()!.Trim()));
    }

    static string Declared
    {
        get
        {
            var modules = EmbeddedModules.NixFiles;
            return $"({StandIn.System("x86_64-linux", modules)}).declared";
        }
    }

    static async Task<string> Read(Release release)
    {
        var options = await StandIn.Evaluate(release, Declared);
        var lines = options.EnumerateObject()
            .OrderBy(option => option.Name, StringComparer.Ordinal)
            .Select(option => $"{Text(option.Name)}: {Entry(option.Value)}");
        return new StringBuilder("{\n").AppendJoin(",\n", lines).Append("\n}\n").ToString();
    }

    static string Entry(JsonElement option)
    {
        var type = Quotes().Replace(option.GetProperty("type").GetString()!, "“$1”");
        var declaration = Path.GetFileName(option.GetProperty("file").GetString()!);
        var value = option.TryGetProperty("default", out var literal) ? $", \"default\": {JsonSerializer.Serialize(literal, Readable)}"
            : option.TryGetProperty("hasDefault", out _) ? ", \"hasDefault\": true"
            : "";
        return $"{{\"type\": {Text(type)}{value}, \"module\": {Text("modules/" + declaration)}}}";
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
