using NixIaC.Model.Nix.Parsing;
using Xunit;

namespace NixIaC.Model.Tests.Nix.Parsing;

public sealed class TextTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData(@"""a\n\t\""\\\x""", "a\n\t\"\\x")]
    [InlineData(@"""\${a} $${b} $""", "${a} $${b} $")]
    [InlineData("\"a\r\nb\rc\"", "a\nb\nc")]
    [InlineData("''''", "")]
    [InlineData("''\n  a\n    b\n\n  c\n''", "a\n  b\n\nc\n")]
    [InlineData("''\n  a\n  b''", "a\nb")]
    [InlineData("''  one line''", "one line")]
    [InlineData("'' \n a''", "a")]
    [InlineData("''''${a} ''\\t ''' $${b} 'c' ''", "${a} \t '' $${b} 'c' ")]
    [InlineData("''\n\tkeeps\n  tabs\n''", "\tkeeps\n  tabs\n")]
    public void Strings_have_the_value_that_nix_gives_them(string text, string value) =>
        Assert.Equal(value, Assert.IsType<NixStringNode>(Parsed.Tree(text).Root).Value);

    [Fact]
    public void Holes_divide_strings_and_hold_expressions()
    {
        var text = "''\n  a ${if b then \"${c}\" else { d = \"}\"; }.d} e\n    ${f}\n''";
        var parts = Assert.IsType<NixStringNode>(Parsed.Tree(text).Root).Parts;
        Assert.Null(((NixStringNode)Parsed.Tree(text).Root).Value);
        Assert.Collection(parts,
            part => Assert.Equal("a ", Assert.IsType<NixTextNode>(part).Value),
            part => Assert.IsType<NixIfNode>(Assert.IsType<NixHoleNode>(part).Expression),
            part => Assert.Equal(" e\n  ", Assert.IsType<NixTextNode>(part).Value),
            part => Assert.Equal("${f}", text.Substring(part.Start, part.Length)),
            part => Assert.Equal("\n", Assert.IsType<NixTextNode>(part).Value));
    }

    [Theory]
    [InlineData("{ ${\"a\"} = 1; }", "a")]
    [InlineData("{ \"a b\" = 1; }", "a b")]
    [InlineData("{ or = 1; }", "or")]
    [InlineData("{ \"${a}\" = 1; }", null)]
    public void Names_are_known_where_they_are_literal(string text, string? name)
    {
        var set = Assert.IsType<NixSetNode>(Parsed.Tree(text).Root);
        Assert.Equal(name, Assert.IsType<NixAttributeNode>(Assert.Single(set.Bindings)).Path[0].Name);
    }
}
