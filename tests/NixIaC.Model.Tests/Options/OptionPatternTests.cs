using System.Globalization;
using System.Text.Json;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Options.Checking;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Model.Tests.Options;

/// <summary>The regular expressions in the schema, against those of real Nix.</summary>
public sealed class OptionPatternTests(ITestOutputHelper output)
{
    static readonly string[] Patterns = [.. SchemaFacts.All
        .SelectMany(option => In(option.Type)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What the checker thinks; the tests below compare it with Nix.</summary>
    public static bool Match(string pattern, string text) => PosixPattern.Matches(pattern, text);

    [Fact]
    public void Each_fits_some_of_the_samples_and_not_others()
    {
        output.WriteLine($"{Patterns.Length} patterns");
        Assert.NotEmpty(Patterns);
        foreach (var pattern in Patterns)
        {
            Assert.True(Array.Exists(OptionSamples.Strings, text => Match(pattern, text)), "no sample fits " + pattern);
            Assert.False(Array.TrueForAll(OptionSamples.Strings, text => Match(pattern, text)), "every sample fits " + pattern);
        }
    }

    [Fact]
    public async Task All_match_what_nix_matches()
    {
        NixTool.Require();
        string[] extra =
        [
            "[a\\]", "[]a]+", "[^]a]", "a{2}", "a{1,}", "(a|b)*c?", "a.b", ".*", "[[:punct:]]+", "[[:space:]]*", "[[:cntrl:]]", "[[:graph:]]+",
            "[[:alpha:]]+", "[[:blank:]]?.*", "[[:upper:]][[:lower:]]*[[:digit:]]?", "x[.]y", "\\{x.", "a\\$|a\\^", "[+--]", "[é]+", "\\[x]", "[=]]+",
            "[a^]", "[\\^]",
        ];
        string[] patterns = [.. Patterns, .. extra];
        var expression = $"map (p: map (s: builtins.match p s != null) {List(OptionSamples.Strings)}) {List(patterns)}";
        var json = await NixTool.Output("nix-instantiate", "--eval", "--strict", "--json", "--expr", expression);
        var matches = JsonSerializer.Deserialize<bool[][]>(json)!;
        for (var i = 0; i < patterns.Length; i++)
            for (var j = 0; j < OptionSamples.Strings.Length; j++)
                Assert.True(
                    matches[i][j] == Match(patterns[i], OptionSamples.Strings[j]),
                    string.Create(CultureInfo.InvariantCulture, $"{patterns[i]} on \"{OptionSamples.Strings[j]}\": Nix says {matches[i][j]}"));
        output.WriteLine($"{patterns.Length} patterns on {OptionSamples.Strings.Length} strings, alike in Nix");
    }

    [Theory]
    [InlineData("a**")]
    [InlineData("(?:a)")]
    [InlineData("[[.a.]]")]
    [InlineData("[[:unheard:]]")]
    [InlineData("[a")]
    [InlineData("(a")]
    [InlineData("\\d")]
    [InlineData("a{,2}")]
    [InlineData("a{9999999999}")]
    public void What_cannot_be_translated_takes_any_string(string pattern) => Assert.True(Match(pattern, "~"));

    static IEnumerable<string> In(OptionType type) =>
        type.Kind is OptionTypeKind.StrMatching ? [((NixString)type.Values[0]).Value] : type.Of.SelectMany(In);

    static string List(IEnumerable<string> texts) =>
        "[ " + string.Join(' ', texts.Select(text => '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal) + '"')) + " ]";
}
