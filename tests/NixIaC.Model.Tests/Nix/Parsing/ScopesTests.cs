using NixIaC.Model.Nix.Parsing;
using Xunit;

namespace NixIaC.Model.Tests.Nix.Parsing;

public sealed class ScopesTests
{
    [Theory]
    [InlineData("config.networking.hostName + pkgs.git", new[] { "pkgs" })]
    [InlineData("let a = b; b = a; in a c", new[] { "c" })]
    [InlineData("{ a = b; b = 1; }", new[] { "b" })]
    [InlineData("rec { a = b; b = 1; }", new string[0])]
    [InlineData("rec { inherit a; b = a; }", new[] { "a" })]
    [InlineData("let inherit (a) b; in b", new[] { "a" })]
    [InlineData("{ a, b ? c, ... }@d: a b c d e", new[] { "c", "c", "e" })]
    [InlineData("x: y: x y z", new[] { "z" })]
    [InlineData("with a; b", new[] { "a" })]
    [InlineData("(with config; a) b", new[] { "b" })]
    [InlineData("\"${a}\" + ./${b} + config.${c}", new[] { "a", "b", "c" })]
    [InlineData("map toString [ true null builtins.head __head throw ]", new string[0])]
    [InlineData("{ ${a} = 1; b.${c} = 2; }", new[] { "a", "c" })]
    public void Names_that_nothing_defines_are_found(string text, string[] undefined) =>
        Assert.Equal(undefined, NixScopes.Undefined(Parsed.Tree(text).Root, "config").Select(variable => variable.Name));

    [Fact]
    public void They_have_their_place()
    {
        var variable = Assert.Single(NixScopes.Undefined(Parsed.Tree("{ a = lib.mkDefault 1; }").Root));
        Assert.Equal((6, 3), (variable.Start, variable.Length));
    }
}
