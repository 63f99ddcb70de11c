using System.Reflection;
using System.Text.Json;
using CsCheck;
using NixIaC.Model.Nix.Parsing;
using NixIaC.Model.Tests.Nix.Parsing;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Parsing;

/// <summary>Our parser and Nix's own see the same in a text.</summary>
public sealed class ParserAgreesTests(ITestOutputHelper output)
{
    /// <summary>Nix looks names up while it parses; inside with it cannot.</summary>
    const string AnyName = "with { };\n";

    [Fact]
    public async Task Random_texts_mean_the_same()
    {
        NixTool.Require();
        var trees = 0;
        await SourceTexts.Any.Array[100].SampleAsync(
            async texts =>
            {
                var pairs = texts.Select(text => (text, NixParser.Parse(AnyName + text).Tree)).Where(pair => pair.Tree is not null)
                    .Select(pair => (pair.text, Meaning: Parenthesised.Of(((NixWithNode)pair.Tree!.Root).Body))).ToList();
                trees += pairs.Count;
                if (await IsSame([.. pairs.Select(pair => pair.text)], [.. pairs.Select(pair => pair.Meaning)])) return;
                foreach (var (text, meaning) in pairs.OrderBy(pair => pair.text.Length))
                    Assert.Equal(await RealNix.Print(ListOf([text])), await RealNix.Print(ListOf([meaning])));
            },
            iter: 10, threads: 1);
        output.WriteLine($"{trees} of 1,000 texts are valid");
        Assert.InRange(trees, 300, 1000);
    }

    [Fact]
    public Task Random_texts_are_accepted_or_refused_alike() => Agree(SourceTexts.Any.Select(text => AnyName + text), 200);

    [Fact]
    public Task Names_that_nothing_defines_are_refused_alike() => Agree(
        Gen.Select(Gen.OneOfConst("{ a, b, c, d', e-1, ... }:\n", "{ a, b, c, d', e-1, _f, ... }:\n"), SourceTexts.Any, (scope, text) => scope + text), 100);

    [Fact]
    public Task Texts_with_faults_are_accepted_or_refused_alike() => Agree(Mutations.Of(SourceTexts.Any).Select(text => AnyName + text), 300);

    [Fact]
    public async Task Files_with_faults_are_accepted_or_refused_alike()
    {
        var texts = NixFiles().Select(File.ReadAllText).Where(text => text.Length < 6000).ToArray();
        await Agree(Mutations.Of(Gen.OneOfConst(texts)), 200);
    }

    [Fact]
    public void Every_file_of_this_repository_parses()
    {
        var files = NixFiles().ToList();
        output.WriteLine($"{files.Count} files");
        Assert.InRange(files.Count, 40, int.MaxValue);
        foreach (var file in files)
        {
            var (tree, error) = NixParser.Parse(File.ReadAllText(file));
            Assert.True(tree is not null, $"{file}: {error?.Message}");
            Assert.Empty(NixScopes.Undefined(tree.Root));
        }
    }

    [Fact]
    public async Task Random_strings_have_the_same_value()
    {
        NixTool.Require();
        var piece = Gen.OneOfConst("a", " ", "  ", "\n", "\n  ", "\t", "'", "''", "''$", "'''", "''\\n", "$", "$$", "${h}", "{", "\\", "\\n", "\\\"", "\\${", "\r\n", "\r", "é", "\U0001F600");
        await Gen.Select(Gen.OneOfConst("''", "\""), piece.Array[0, 8], (quote, pieces) => quote + string.Concat(pieces) + quote).Array[200].SampleAsync(
            async texts =>
            {
                var values = texts.Select(text => (text, Value: Value(text))).Where(pair => pair.Value is not null).ToList();
                using var folder = new TemporaryFolder();
                var list = folder.Write("list.nix", $"let h = ''H\n  H''; in [ {string.Join('\n', values.Select(pair => pair.text))} ]");
                var read = JsonSerializer.Deserialize<string[]>(await NixTool.Output("nix-instantiate", "--eval", "--strict", "--json", list))!;
                foreach (var ((text, ours), real) in values.Zip(read)) Assert.True(ours == real, $"{text}\nis {real}\nnot {ours}");
            },
            iter: 10, threads: 1);
    }

    /// <summary>The value of a text that is one string.</summary>
    static string? Value(string text) => NixParser.Parse(text).Tree?.Root is NixStringNode literal && literal.Length == text.Length
        ? string.Concat(literal.Parts.Select(part => part is NixTextNode plain ? plain.Value : "H\n  H"))
        : null;

    async Task Agree(Gen<string> texts, int count)
    {
        NixTool.Require();
        var (accepted, refused) = (0, 0);
        await texts.Array[count].SampleAsync(
            async batch =>
            {
                var answers = batch.ToLookup(text => NixParser.Parse(text).Tree is { } tree && NixScopes.Undefined(tree.Root).Count == 0);
                accepted += answers[true].Count();
                refused += answers[false].Count();
                Assert.Null(await RealNix.FirstDisagreement([.. answers[true]], [.. answers[false]]));
            },
            iter: 1, threads: 1);
        output.WriteLine($"both accept {accepted} and refuse {refused}");
    }

    static async Task<bool> IsSame(IReadOnlyList<string> texts, IReadOnlyList<string> meanings) =>
        await RealNix.Print(ListOf(texts)) == await RealNix.Print(ListOf(meanings));

    static string ListOf(IEnumerable<string> texts) => $"{AnyName}[ {string.Join('\n', texts.Select(text => $"(\n{text}\n)"))} ]";

    static IEnumerable<string> NixFiles()
    {
        var examples = typeof(ParserAgreesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "ExamplesFolder").Value!;
        return Directory.EnumerateFiles(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(examples))!, "*.nix", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }
}
