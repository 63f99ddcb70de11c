using CliWrap.Buffered;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Options.Packing;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Model.Tests.Options;

/// <summary>The tool that makes the packs, run as a user runs it.</summary>
public sealed class OptionPackerTests : IDisposable
{
    const string Types = """{ "boolean": ["bool"], "word": ["nullOr", ["enum", ["a", 1, true, null]]], "port": ["intBetween", 0, 65535] }""";

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Everything_that_is_packed_can_be_read()
    {
        var result = await Pack("""
            {
              "z.enable": { "type": "boolean", "default": false, "module": "z.nix", "readOnly": true, "internal": true, "partialModule": true },
              "a.<name>.\"x.y\"": { "type": "word", "default": { "k": [1, -2.5, "é", null, true] }, "since": "26.05" },
              "a.old": { "type": "port", "hasDefault": true, "removedIn": "26.11", "replacement": "z.enable", "alias": true },
              "a.list.*.port": { "type": "port", "default": 9007199254740993, "changedIn": "26.11",
                "before": { "type": "boolean", "default": "1 + 1", "defaultKind": "expression" } }
            }
            """);
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));

        var port = new OptionType(OptionTypeKind.IntBetween, Values: EquatableArray.Of<NixExpression>(new NixInteger(0), new NixInteger(65535)));
        var options = Written();
        Assert.Equal(
            ["a.<name>.\"x.y\"", "a.list.*.port", "a.old", "z.enable"],
            options.Select(option => option.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            new OptionDeclaration
            {
                Segments = EquatableArray.Of("z", "enable"), TypeText = "boolean", Type = new(OptionTypeKind.Bool), Default = new NixBoolean(false),
                Module = "z.nix", ReadOnly = true, Internal = true, PartialModule = true,
            },
            Named("z.enable"));
        Assert.Equal(
            SchemaFacts.Value(new (string, object)[] { ("k", new object?[] { 1, -2.5, "é", null, true }) }),
            Named("a.<name>.\"x.y\"").Default);
        Assert.Equal(Release.V26_05, Named("a.<name>.\"x.y\"").Since);
        Assert.Equal(
            new OptionDeclaration
            {
                Segments = EquatableArray.Of("a", "old"), TypeText = "port", Type = port, HasComputedDefault = true,
                RemovedIn = Release.V26_11, Replacement = "z.enable", Alias = true,
            },
            Named("a.old"));
        Assert.Equal(new OptionBefore("boolean", new(OptionTypeKind.Bool), null, "1 + 1"), Named("a.list.*.port").Before);
        Assert.Equal(new NixInteger(9007199254740993), Named("a.list.*.port").Default);

        OptionDeclaration Named(string name) => options.Single(option => option.Name == name);
    }

    [Fact]
    public async Task The_order_of_the_input_does_not_matter()
    {
        await Pack("""{ "a.b": { "type": "boolean" }, "c": { "type": "port" } }""");
        var first = await File.ReadAllBytesAsync(folder["out.pack"]);
        await Pack("""{ "c": { "type": "port" }, "a.b": { "type": "boolean" } }""");
        Assert.Equal(first, await File.ReadAllBytesAsync(folder["out.pack"]));
    }

    [Theory]
    [InlineData("""{ "a.b": { "type": "fruit" }, "c": { "type": "boolean" }, "d": { "type": "stone" } }""", "a.b: fruit\n  d: stone")]
    [InlineData("""{ "a..b": { "type": "boolean" } }""", "a..b")]
    [InlineData("""{ "a.<b": { "type": "boolean" } }""", "a.<b")]
    [InlineData("""{ "a": { "type": "boolean", "since": "soon" } }""", "soon")]
    [InlineData("{", "JSON")]
    public async Task Bad_input_is_named_and_nothing_is_written(string options, string message)
    {
        var result = await Pack(options);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.StandardError, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.StandardError, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["out.pack"]));
    }

    [Fact]
    public async Task The_pack_of_our_own_options_is_that_of_the_readable_file()
    {
        // When this fails, run the tool as its README says.
        Assert.Equal(0, (await Run(Shipped("nixiac-options.json"), Shipped("nixos.pack"), folder["out.pack"])).ExitCode);
        Assert.Equal(
            SchemaFacts.All.Where(option => option.Segments[0] is "nixiac"),
            Written());
    }

    [Fact]
    public async Task So_is_that_of_minimal_images()
    {
        Assert.Equal(0, (await Run(Shipped("minimal-options.json"), Shipped("nixos.pack"), folder["out.pack"])).ExitCode);
        Assert.Equal(OptionCatalogue.Minimal.Options(), Written());
        Assert.Equal(OptionTypeKind.Either, ((OptionFound)OptionSchema.Minimal.Find(OptionPath.Parse("services.web.command"))).Option.Type.Kind);
    }

    [Fact]
    public async Task A_type_that_is_not_in_the_source_is_read_from_its_words()
    {
        Assert.Equal(0, (await Pack("""{ "a": { "type": "list of string matching the pattern [0-9]+" } }""")).ExitCode);
        Assert.Equal(OptionTypeKind.StrMatching, Assert.Single(Written()).Type.Of[0].Kind);
    }

    [Fact]
    public async Task Without_three_paths_it_tells_how_it_is_used()
    {
        var result = await Run("options.json");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("<out.pack>", result.StandardError, StringComparison.Ordinal);
    }

    Task<BufferedCommandResult> Pack(string options) =>
        Run(folder.Write("options.json", options), folder.Write("types.json", Types), folder["out.pack"]);

    List<OptionDeclaration> Written() =>
        [.. new OptionPack(() => File.OpenRead(folder["out.pack"])).All().Select(entry => entry.Option).OfType<OptionDeclaration>()];

    static Task<BufferedCommandResult> Run(params string[] arguments) =>
        Commands.Run("dotnet", [Shipped("NixIaC.OptionPacker.dll"), .. arguments]);

    static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
