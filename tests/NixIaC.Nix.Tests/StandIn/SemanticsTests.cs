using System.Text.Json;
using NixIaC.Model;
using NixIaC.Nix.Tests.Nixpkgs;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>The stand-in merges modules as nixpkgs does; the cases are in Modules/semantics.nix.</summary>
public sealed class SemanticsTests
{
    const string Evaluation = """
        let
          cases = import CASES { inherit lib; };
          value = modules: (lib.evalModules { inherit modules; }).config.x;
          attempt = modules: builtins.tryEval (builtins.deepSeq (value modules) (value modules));
        in
        {
          wrong = lib.filterAttrs (_: attempt: !attempt.success || attempt.value != attempt.expected) (
            lib.mapAttrs (_: case: attempt case.modules // { inherit (case) expected; }) cases.values
          );
          silent = lib.attrNames (lib.filterAttrs (_: modules: (attempt modules).success) cases.failures);
          count = lib.length (lib.attrNames cases.values ++ lib.attrNames cases.failures);
          inherit (cases) descriptions;
        }
        """;

    static string Expression => Evaluation.Replace("CASES", Cases, StringComparison.Ordinal);

    static string Cases => StandIn.Quoted(Path.Combine(AppContext.BaseDirectory, "Modules", "semantics.nix"));

    [Fact]
    public async Task Modules_come_together_as_in_nixpkgs()
    {
        NixTool.Require();
        Check(await StandIn.Evaluate(Release.V26_05, Expression));
    }

    [Fact]
    public async Task Real_nixpkgs_agrees_with_every_case()
    {
        var nixpkgs = await GivenNixpkgs.Require();
        var output = await NixTool.Output(
            "nix-instantiate", "--eval", "--strict", "--json", "--expr", $"let lib = {nixpkgs.Lib}; in {Expression}");
        var there = JsonDocument.Parse(output).RootElement;
        Check(there);
        var here = await StandIn.Evaluate(Release.V26_05, Expression);
        Assert.Equal(there.GetProperty("descriptions").GetRawText(), here.GetProperty("descriptions").GetRawText());
    }

    static void Check(JsonElement result)
    {
        Assert.Equal("{}", result.GetProperty("wrong").GetRawText());
        Assert.Equal("[]", result.GetProperty("silent").GetRawText());
        Assert.True(result.GetProperty("count").GetInt32() > 50);
        var descriptions = result.GetProperty("descriptions");
        Assert.Equal("attribute set of (submodule)", descriptions.GetProperty("setOfSubmodule").GetString());
        Assert.Equal("null or (list of string)", descriptions.GetProperty("nullOrList").GetString());
        Assert.Equal(
            "16 bit unsigned integer; between 0 and 65535 (both inclusive) or string", descriptions.GetProperty("eitherPort").GetString());
    }
}
