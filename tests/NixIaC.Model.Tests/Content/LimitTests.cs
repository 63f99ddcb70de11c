using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;
using Xunit;
using static NixIaC.Model.Tests.Content.Body;

namespace NixIaC.Model.Tests.Content;

/// <summary>What would take for ever, or all memory, or the whole stack.</summary>
public sealed class LimitTests
{
    static ContentExpression Thousand => Call(Builtin.Range, Of(0), Of(1000));

    [Fact]
    public void The_loop_that_runs_too_long_is_named()
    {
        var inner = Each("j", Thousand, Var("x", Name("j")));
        var content = Run.Of(Each("i", Thousand, inner));
        Assert.Equal(inner.Span, content.Problems.Single().Span);
        Assert.Equal(
            "This loop runs too long: one Configure may take 250,000 steps. Loop over fewer elements, or compute before the loop what stays the same in it.",
            content.Problems.Single().Message);
    }

    [Fact]
    public void A_fleet_of_a_thousand_nodes_fits() =>
        Assert.Equal(3000, Run.Of(Each("i", Thousand, Set(
            Key(Option("programs.ssh.knownHosts"), Text("node-", Name("i"))),
            SetOf(("hostNames", List(Text("node-", Name("i")))), ("publicKey", Text("key ", Name("i"))), ("certAuthority", Of(false)))))).Settings.Count);

    [Fact]
    public void A_list_is_not_made_without_end() =>
        Assert.Equal(
            "This takes too long: one Configure may take 250,000 steps. Make the lists shorter or compute less.",
            Run.Problem(Call(Builtin.Range, Of(0), Of(2_000_000_000))));

    [Fact]
    public void Recursion_ends()
    {
        var problem = Assert.Single(Run.Problems(
            Var("f", Function(["x"], Return(Invoke(Name("f"), Name("x"))))), Do(Invoke(Name("f"), Of(1)))));
        Assert.Equal("More than 50 calls are within each other here. A helper cannot call itself; write a foreach or LINQ.", problem);
    }

    [Fact]
    public void Deep_expressions_end()
    {
        var deep = Enumerable.Range(0, 5000).Aggregate(Of(1), (inner, _) => Minus(inner));
        Assert.Equal("Expressions are too deep within each other here. Give parts of it names with var, or use a list.", Run.Problem(deep));
    }

    [Fact]
    public void Deep_values_end() =>
        Assert.Equal(
            ["More than 50 lists or records are within each other here."],
            Run.Problems(Var("x", List()), Each("i", Thousand, Assign("x", List(Name("x"))))));

    [Fact]
    public void Values_that_double_end() =>
        Assert.StartsWith("This", Assert.Single(Run.Problems(
            Var("x", Of(1)),
            Each("i", Call(Builtin.Range, Of(0), Of(40)), Assign("x", Tuple(Name("x"), Name("x")))),
            Var("y", Same(Name("x"), Name("x"))))), StringComparison.Ordinal);

    [Fact]
    public void Texts_that_double_end() =>
        Assert.Equal(
            ["This text is longer than 1000000 characters. Put it into a file: Local.File(\"...\")."],
            Run.Problems(Var("x", Of("a")), Each("i", Call(Builtin.Range, Of(0), Of(40)), Assign("x", Plus(Name("x"), Name("x"))))));

    [Fact]
    public void Code_that_doubles_ends() =>
        Assert.Equal(
            ["What Nix must compute here grows too large. Give parts of it an option of their own, or write it in a file with [Imports]."],
            Run.Problems(Var("x", Option("a")), Each("i", Thousand, Assign("x", Binary(BinaryOperator.Add, Name("x"), Name("x"))))));

    [Fact]
    public void Cancelling_ends_it() =>
        Assert.Throws<OperationCanceledException>(() =>
            ContentEvaluator.Evaluate(Program(Set("a", Of(1))), Run.Scope, new CancellationToken(canceled: true)));
}
