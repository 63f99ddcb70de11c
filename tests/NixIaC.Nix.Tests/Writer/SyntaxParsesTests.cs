using System.Text.Json;
using CsCheck;
using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Testing;
using Xunit;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Nix.Tests.Writer;

/// <summary>Nix prints what it parsed in a form of its own, with parentheses around everything and without layout.</summary>
public sealed class SyntaxParsesTests
{
    static readonly NixSetParameter Scope = new(SyntaxTrees.Names.ToEquatableArray());

    [Fact]
    public async Task Random_syntax_is_parsed_as_it_was_meant()
    {
        NixTool.Require();
        await SyntaxTrees.Any.Array[100].SampleAsync(
            async trees =>
            {
                if (await IsParsedAsMeant(List(trees))) return;
                foreach (var tree in trees.OrderBy(tree => NixWriter.Write(tree).Length))
                    Assert.True(await IsParsedAsMeant(tree), $"{NixWriter.Write(tree)}\nis not\n{PlainForm.Of(tree)}");
            },
            iter: 10, threads: 1);
    }

    [Fact]
    public async Task A_module_and_the_flake_around_it_evaluate()
    {
        NixTool.Require();
        using var folder = new TemporaryFolder();
        folder.Write("systems/pi 1.nix", NixWriter.Write(new NixFile(
            new NixFunction(new NixSetParameter(EquatableArray.Of("config", "lib", "pkgs")), new NixWith(Name("lib"), Set(
                Bind(["networking", "hostName"], "pi"),
                Bind("ports", Call(Name("head"), List(List(80, 443)))),
                Bind("motd", new NixIndentedString("  Hello ''${you}''\nbye"))))),
            "A module.")).Text);
        folder.Write("flake.nix", NixWriter.Write(new NixFile(Set(
            Bind("description", "Made \"here\""),
            Bind("outputs", new NixFunction(
                new NixSetParameter(EquatableArray.Of("self"), Whole: "inputs"),
                new NixLet(
                    Set(Bind("lib", Name("builtins")), Bind("pi", Import(new NixPath("./systems/pi 1.nix")))) with
                    {
                        Inherits = EquatableArray.Of(new NixInherit(EquatableArray.Of("isAttrs"), Name("builtins"))),
                    },
                    Set(
                        Bind("pi", Call(Name("pi"), Set(Bind("config", Set()), Bind("pkgs", Set())) with
                        {
                            Inherits = EquatableArray.Of(new NixInherit(EquatableArray.Of("lib"))),
                        })),
                        Bind("isSelf", Call(Name("isAttrs"), Name("inputs", "self")))))))))).Text);

        using var pi = JsonDocument.Parse(
            """{ "networking": { "hostName": "pi" }, "ports": [80, 443], "motd": "  Hello ''${you}''\nbye" }""");
        Assert.True(JsonElement.DeepEquals(pi.RootElement, await Flake("pi")));
        Assert.True((await Flake("isSelf")).GetBoolean());

        async Task<JsonElement> Flake(string output) =>
            JsonSerializer.Deserialize<JsonElement>(
                await NixTool.Output("nix", "eval", "--json", $"path:{folder.Path}#{output}"));
    }

    static async Task<bool> IsParsedAsMeant(NixExpression tree)
    {
        using var folder = new TemporaryFolder();
        folder.Write("written.nix", NixWriter.Write(new NixFile(new NixFunction(Scope, tree))).Text);
        folder.Write("plain.nix", $"{{ {string.Join(", ", SyntaxTrees.Names)}, ... }}: {PlainForm.Of(tree)}");
        return await Parsed(folder["written.nix"]) == await Parsed(folder["plain.nix"]);
    }

    // Nix sees an empty text between '' and a hole on the first line.
    static async Task<string> Parsed(string file) =>
        (await NixTool.Output("nix-instantiate", "--parse", file)).Replace("(\"\" + ", "(", StringComparison.Ordinal);
}
