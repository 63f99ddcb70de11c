using NixIaC.Model.Nix.Parsing;
using Xunit;

namespace NixIaC.Model.Tests.Nix.Parsing;

static class Parsed
{
    /// <summary>The tree of a text that must parse.</summary>
    public static NixSyntaxTree Tree(string text)
    {
        var (tree, error) = NixParser.Parse(text);
        Assert.True(tree is not null, error?.Message);
        return tree;
    }

    /// <summary>The error of a text that must not parse.</summary>
    public static NixSyntaxError Error(string text)
    {
        var (tree, error) = NixParser.Parse(text);
        Assert.True(error is not null, $"It parses: {tree}");
        return error;
    }
}
