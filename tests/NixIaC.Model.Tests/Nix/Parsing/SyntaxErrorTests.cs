using Xunit;

namespace NixIaC.Model.Tests.Nix.Parsing;

/// <summary>The mark ‸ stands before the place of the error.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("{ a = 1‸ }", "A ; is missing after the value of a.")]
    [InlineData("{\n  a.b = 1‸\n  c.d = 2;\n}", "A ; is missing after the value of a.b, before c.d =.")]
    [InlineData("{ a = with b; [ c ]‸\n d = 2; }", "A ; is missing after the value of a, before d =.")]
    [InlineData("{ a = b ‸= 2; }", "A second = cannot follow the value of a; a ; is missing, or == is meant.")]
    [InlineData("{ a = 1‸,\n b = 2; }", null)]
    [InlineData("{ a = ‸; }", "The value of a is missing.")]
    [InlineData("{ a‸: 1 }", "Write = after a, not a colon.")]
    [InlineData("{ a ‸b = 1; }", "Expected = after a, found the name b.")]
    [InlineData("{ a. ‸1 = 2; }", "Expected a name after the dot, found the number 1. A name like this needs quotes.")]
    [InlineData("{ ‸if = 1; }", "Expected a name, or } to close the { of line 1, column 1, found the word if. A name like this needs quotes.")]
    [InlineData("{ a = 1;‸; }", "A second ; stands where a name is expected; remove it.")]
    [InlineData("{ a = { b = ‸[ 1; }; }", null)]
    [InlineData("x: ‸{\n  a = { b = 1; };\n", "This { is never closed: a } is missing.")]
    [InlineData("f ‸(a b", "This ( is never closed: a ) is missing.")]
    [InlineData("f (a ‸]", "Expected ) to close the ( of line 1, column 3, found ].")]
    [InlineData("[ a ‸= 1; ]", "Expected ] to close the [ of line 1, column 1, found =. A list holds values; put name = value; between braces.")]
    [InlineData("[ 1‸, 2 ]", "Expected ] to close the [ of line 1, column 1, found ,. The items of a list are separated by spaces.")]
    [InlineData("[ a ‸+ b ]", "Expected ] to close the [ of line 1, column 1, found +. An expression of several words is put between parentheses in a list.")]
    [InlineData("[ x‸: x ]", "Expected ] to close the [ of line 1, column 1, found :. A function in this place needs parentheses around it; a value is bound with =.")]
    [InlineData("[ ‸if a then b else c ]", "Expected ] to close the [ of line 1, column 1, found the word if. if … needs parentheses around it here.")]
    [InlineData("{ a = ‸\"b; }", "This string is never closed: a \" is missing.")]
    [InlineData("{ a = ‸''b; }", "This string is never closed: a '' is missing.")]
    [InlineData("\"a ${b ‸\" c", null)]
    [InlineData("\"a ‸${b", "This ${ is never closed: a } is missing.")]
    [InlineData("1 ‸/* a", "This comment is never closed: */ is missing.")]
    [InlineData("‸let a = 1; ", "This let has no in: write in and the result after the names.")]
    [InlineData("‸let a = 1; a", "This let has no in: write in before its result.")]
    [InlineData("a = 1; ‸in a", null)]
    [InlineData("{ a = 1; } ‸in a", "This in has no let before it, or a ; is missing before it.")]
    [InlineData("if a then b‸", "Expected else for the if of line 1, column 1; an if without else has no value in Nix, found the end of the text.")]
    [InlineData("1 + ‸if a then b else c", "if … cannot stand here without parentheses around it.")]
    [InlineData("a ‸= b", "Expected the end of the text, found =. To compare, write ==.")]
    [InlineData("a == b ‸== c", "== and == cannot follow one another; group them with parentheses.")]
    [InlineData("{ a = 1; } ‸}", "This } closes nothing: the expression ended before it.")]
    [InlineData("a + ‸", "The text ends where an expression is expected.")]
    [InlineData("‸", "The text has no expression.")]
    [InlineData("{ inherit a‸.b; }", "inherit takes names, not paths; write inherit (a) b; for a.b.")]
    [InlineData("{ inherit a‸\n b = 1; }", "A ; is missing after the names of inherit.")]
    [InlineData("{ inherit ‸${a}; }", "The names of inherit must be known before evaluation; ${ } cannot stand here.")]
    [InlineData("let ‸${a} = 1; in b", "The names of a let must be known before evaluation; ${ } cannot stand here.")]
    [InlineData("{ a, b‸ c }: d", "A comma is missing before the name c: names of a function's pattern are separated by commas.")]
    [InlineData("{ ...‸, a }: d", "Nothing may follow ... in a function's pattern; write it last.")]
    [InlineData("{ a, ‸a }: d", "a is named twice in this function's pattern.")]
    [InlineData("{ a }@‸a: d", "a is the whole argument and also a name in its pattern; rename one of them.")]
    [InlineData("{ a }‸", "Expected : after the function's pattern, found the end of the text. If a set is meant, bind its names: { a = …; } or { inherit a; }.")]
    [InlineData("rec ‸a", "Expected { after rec, found the name a.")]
    [InlineData("a = ‸${b}", null)]
    [InlineData("f ‸${b}", null)]
    [InlineData("[ ‸'a' ]", "Expected ] to close the [ of line 1, column 1, found '. A string stands between double quotes.")]
    [InlineData("{ a = ‸“b”; }", "“ is a quote of typography; write a plain double quote.")]
    [InlineData("a ‸|> b", "Expected the end of the text, found |>. The operator |> is an experiment of Nix that is not taken here; apply the function with a space or parentheses.")]
    [InlineData("‸./a/", "A path cannot end with a slash; leave it out.")]
    [InlineData("‸./a//b", "A path cannot have two slashes in a row.")]
    [InlineData("‸9223372036854775808", "The integer 9223372036854775808 is too large; the largest is 9223372036854775807.")]
    [InlineData("{ a = 1;\n  ‸a = 2; }", "a is bound twice; the first time at line 1, column 3.")]
    [InlineData("{ a.b = 1; a = { c = 2; }; ‸a.b = 3; }", "a.b is bound twice; the first time at line 1, column 3.")]
    [InlineData("{ a = 1; ‸a.b = 2; }", "a is bound twice; the first time at line 1, column 3.")]
    [InlineData("{ inherit a; ‸\"a\" = 2; }", "\"a\" is bound twice; the first time at line 1, column 11.")]
    [InlineData("let a.b = { c = 1; }; ‸a.b.c = 2; in a", "a.b.c is bound twice; the first time at line 1, column 13.")]
    [InlineData("a‸\0", "The text has a NUL character; Nix cannot read it.")]
    public void The_first_error_says_where_and_why(string marked, string? message)
    {
        var text = marked.Replace("‸", "", StringComparison.Ordinal);
        var error = Parsed.Error(text);
        if (message is null) return;
        Assert.Equal(message, error.Message);
        Assert.Equal(marked.IndexOf('‸', StringComparison.Ordinal), error.Start);
    }

    [Theory]
    [InlineData("{ a.b = 1; a.c = 2; }")]
    [InlineData("{ a = { b = 1; }; a.c = 2; a = { d = 3; }; }")]
    [InlineData("{ a = { b.c = 1; }; a = { b.d = 2; }; }")]
    [InlineData("{ a = rec { b = 1; }; a.c = 2; }")]
    [InlineData("{ ${a} = 1; ${a} = 2; }")]
    public void Sets_that_meet_are_joined(string text) => Parsed.Tree(text);
}
