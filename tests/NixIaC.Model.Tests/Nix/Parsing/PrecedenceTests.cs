using Xunit;

namespace NixIaC.Model.Tests.Nix.Parsing;

public sealed class PrecedenceTests
{
    [Theory]
    [InlineData("a + b * c - d", "((a + (b * c)) - d)")]
    [InlineData("a - b - c", "((a - b) - c)")]
    [InlineData("a ++ b ++ c", "(a ++ (b ++ c))")]
    [InlineData("a // b // c", "(a // (b // c))")]
    [InlineData("a -> b -> c || d && e", "(a -> (b -> (c || (d && e))))")]
    [InlineData("a == b && c != d", "((a == b) && (c != d))")]
    [InlineData("a < b == c >= d", "((a < b) == (c >= d))")]
    [InlineData("!a + b", "(! (a + b))")]
    [InlineData("!a // b", "((! a) // b)")]
    [InlineData("a * !b + c", "(a * (! (b + c)))")]
    [InlineData("a == !b == c || d", null)]
    [InlineData("-a * b", "((- a) * b)")]
    [InlineData("- - a", "(- (- a))")]
    [InlineData("a ? b ? c.d", "((a ? b) ? c.d)")]
    [InlineData("!a ? b && c", "((! (a ? b)) && c)")]
    [InlineData("-a ? b", "((- a) ? b)")]
    [InlineData("f x.y z ++ g", "(((f (x.y)) z) ++ g)")]
    [InlineData("f -1", "(f - 1)")]
    [InlineData("a.b or c.d or e f", "((a.b or (c.d or e)) f)")]
    [InlineData("fold or false", "((fold or) false)")]
    [InlineData("x: y: x y", "(x: (y: (x y)))")]
    [InlineData("{ a, b ? a, ... } @ c: d", "(c @ { a, b ? a, ... }: d)")]
    [InlineData("c@{ a, }: d", "(c @ { a }: d)")]
    [InlineData("{ }: { }", "({  }: { })")]
    [InlineData("if a then b else x: c", "(if a then b else (x: c))")]
    [InlineData("let a = 1; in with a; assert b; c + d", "(let a = 1; in (with a; (assert b; (c + d))))")]
    [InlineData("[ a.b (f x) rec { } ]", "[ (a.b) (f x) (rec { }) ]")]
    [InlineData("let { body = 1; }", "(let { body = 1; })")]
    public void Operators_bind_as_in_nix(string text, string? meaning)
    {
        if (meaning is null) Parsed.Error(text);
        else Assert.Equal(meaning, Parenthesised.Of(Parsed.Tree(text).Root));
    }

    [Theory]
    [InlineData("x:x", "\"x:x\"")]
    [InlineData("https://example.org/a?b=c&d", "\"https://example.org/a?b=c&d\"")]
    [InlineData("a/b", "a/b")]
    [InlineData("a / b", "(a / b)")]
    [InlineData("-a/b", "-a/b")]
    [InlineData("a//b", "(a // b)")]
    [InlineData("[ ./. ../x ~/y /etc/hosts <nixpkgs/lib> ]", "[ ./. ../x ~/y /etc/hosts <nixpkgs/lib> ]")]
    [InlineData("./hosts/${name}.nix", "./hosts/${name}.nix")]
    [InlineData("./${a}/b+${c}", "./${a}/b+${c}")]
    [InlineData("a<b", "(a < b)")]
    [InlineData("1.5 + .5 + 1.", "((1.500000000 + 0.500000000) + 1.000000000)")]
    [InlineData("1.5e3", "1500.000000000")]
    [InlineData("1e5", "(1 e5)")]
    [InlineData("a.or", "(a.or)")]
    [InlineData("a.\"b c\".${d}", "(a.\"b c\".${d})")]
    [InlineData("it's-_1", "it's-_1")]
    [InlineData("__curPos.line", "(__curPos.line)")]
    public void The_longest_word_wins(string text, string meaning) => Assert.Equal(meaning, Parenthesised.Of(Parsed.Tree(text).Root));
}
