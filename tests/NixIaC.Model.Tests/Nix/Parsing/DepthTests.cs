using NixIaC.Model.Nix.Parsing;
using Xunit;

namespace NixIaC.Model.Tests.Nix.Parsing;

/// <summary>The parser runs in the compiler, on threads whose stack others use too.</summary>
public sealed class DepthTests
{
    const int SmallStack = 512 * 1024;

    public static TheoryData<string, string, string> Nestings => new()
    {
        { "(", "a", ")" }, { "[", "", "]" }, { "{ a = ", "1", "; }" }, { "\"${", "a", "}\"" }, { "''${", "a", "}''" }, { "rec { a.b.c = ", "1", "; }" },
        { "./${", "a", "}" }, { "if ", "a", " then b else c" }, { "with ", "a", "; b" }, { "let a = ", "1", "; in b" }, { "{ a ? ", "1", " }: b" },
        { "f (x: [ ", "a", " ])" }, { "!(", "a", ")" }, { "{ ${", "a", "} = 1; }" }, { "(", "a", " + 1)" },
    };

    public static TheoryData<string, string, string> Chains => new()
    {
        { "!", "a", "" }, { "-", "a", "" }, { "a: ", "a", "" }, { "", "a", " + a" }, { "", "a", " ++ a" }, { "", "a", " a" }, { "", "a", ".b or a" },
        { "if a then b else ", "a", "" }, { "with a; ", "a", "" }, { "let a = 1; in ", "a", "" }, { "", "a", " ? b" }, { "", "a", " -> a" },
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    [MemberData(nameof(Chains))]
    public void Text_of_any_depth_is_answered_on_a_small_stack(string open, string middle, string close)
    {
        var answers = OnSmallStack(() => Answers(open, middle, close));
        Assert.True(answers.Shallow is null, answers.Shallow?.Message);
        if (open + close != " a") Assert.Contains("nested too deeply", answers.Deep!.Message, StringComparison.Ordinal);
    }

    static (NixSyntaxError? Shallow, NixSyntaxError? Deep) Answers(string open, string middle, string close)
    {
        var (tree, shallow) = NixParser.Parse(Repeat(open, 60) + middle + Repeat(close, 60));
        if (tree is not null)
        {
            _ = NixScopes.Undefined(tree.Root);
            _ = tree.Root.GetHashCode();
        }
        return (shallow, NixParser.Parse(Repeat(open, 100_000) + middle + Repeat(close, 100_000)).Error);
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void The_highest_tree_can_be_walked_on_a_small_stack(string open, string middle, string close)
    {
        var tree = Parsed.Tree(Repeat(open, NixParser.MaximumHeight - 10) + middle + Repeat(close, NixParser.MaximumHeight - 10));
        Assert.NotEqual(0, OnSmallStack(() => NixScopes.Undefined(tree.Root).Count + tree.Root.GetHashCode() + tree.Root.Height));
    }

    static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    static T OnSmallStack<T>(Func<T> run)
    {
        var result = default(T);
        var thread = new Thread(() => result = run(), SmallStack);
        thread.Start();
        thread.Join();
        return result!;
    }
}
