using NixIaC.Model.Nix;
using Xunit;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Tests.Nix;

public sealed class NixWriterRefusalTests
{
    // Not as data of a theory: attributes are stored as UTF-8 and lose lone surrogates.
    [Fact]
    public void Text_that_nix_cannot_hold_is_found_and_refused_everywhere()
    {
        RefusedEverywhere("a\0", "NUL character at index 1");
        RefusedEverywhere("\ud83d", "U+D83D) at index 0");
        RefusedEverywhere("😀\ude00", "U+DE00) at index 2");
    }

    [Fact]
    public void All_other_text_is_allowed() => Assert.Null(NixText.Problem("\u0001\u007f\r\n\t\ufeff\uffff😀"));

    [Theory]
    [InlineData("/etc/passwd", "must be relative")]
    [InlineData("~/x", "must be relative")]
    [InlineData("x.nix", "must be relative")]
    [InlineData("<nixpkgs>", "must be relative")]
    [InlineData("", "must be relative")]
    [InlineData("./a//b", "empty segment")]
    [InlineData("./a/", "empty segment")]
    public void Paths_that_are_not_relative_are_found_and_refused(string path, string problem)
    {
        Assert.Contains(problem, NixPath.Problem(path), StringComparison.Ordinal);
        Refused(new NixPath(path), problem);
    }

    [Fact]
    public void Names_bound_twice_are_refused()
    {
        Refused(Set(Bind("a", 1), Bind("a", 2)), "a is bound twice");
        Refused(Set(Bind(["a", "b"], 1), Bind(["a", "b"], 1)), "a.b is bound twice");
        Refused(Set(Bind("a", Set()), Bind(["a", "b"], 1)), "a.b is bound inside a,");
        Refused(Set(Bind(["a", "b", "c"], 1), Bind(["a", "b"], Set())), "a.b has a value");
        Refused(Set(Bind("a", 1)) with { Inherits = EquatableArray.Of(new NixInherit(EquatableArray.Of("a"))) }, "a is bound twice");
        Refused(new NixLet(Set(Bind("a", 1), Bind("a", 1)), Name("a")), "a is bound twice");
        Refused(new NixFunction(new NixSetParameter(EquatableArray.Of("a"), Whole: "a"), Name("a")), "a is named twice");
    }

    [Fact]
    public void Names_that_only_look_alike_are_not_bound_twice() =>
        Assert.Contains("\"a.b\" = 2;", NixWriter.Write(Set(Bind(["a", "b"], 1), Bind("a.b", 2), Bind(["a", "c"], 3))), StringComparison.Ordinal);

    [Fact]
    public void Malformed_trees_are_refused()
    {
        Refused(Name("a b"), "\"a b\" is not a Nix identifier");
        Refused(Name("let"), "\"let\" is not a Nix identifier");
        Refused(new NixFunction(new NixNamedParameter("1; "), 1), "not a Nix identifier");
        Refused(Set(Bind(Array.Empty<string>(), 1)), "one segment at least");
        Refused(Call(Name("f")), "one argument at least");
        Refused(new NixFloat(double.NaN), "finite");
        Refused(new NixBinary("?", 1, 2), "? is not an operator of Nix with two operands");
        Refused(new NixUnary("+", 1), "+ is not an operator of Nix with one operand");
        Refused(new NixCode(" \n"), "it is empty");
        Refused(new NixFloat(double.NegativeInfinity), "finite");
    }

    static void RefusedEverywhere(string text, string problem)
    {
        Assert.Contains(problem, NixText.Problem(text), StringComparison.Ordinal);
        Refused(text, problem);
        Refused(new NixIndentedString("x\n" + text), "at index");
        Refused(new NixInterpolation(EquatableArray.Of<NixExpression>(Name("x"), text)), "at index");
        Refused(new NixCode(text), problem);
        Refused(new NixPath("./" + text), "at index");
        Refused(Set(Bind(text, 1)), problem);
        Refused(Set(Bind("a", 1) with { Comment = text }, Bind("b", 1)), problem);
        Refused(List(1, Set(Bind("a", List(text)))), problem);
    }

    static void Refused(NixExpression expression, string because) =>
        Assert.Contains(
            because,
            Assert.Throws<UnwritableException>(() => NixWriter.Write(new NixFile(expression))).Message,
            StringComparison.Ordinal);
}
