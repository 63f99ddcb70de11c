using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Forbidden;

/// <summary>LINQ computes elements when they are asked for: what it uses must not have changed by then.</summary>
public sealed class WaitingQueryTests
{
    [Theory]
    [InlineData("var n = 1; var q = new[] { 1 }.Select(x => x + n); [|n = 2|];")]
    [InlineData("var n = 1; var q = new[] { 1 }.Select(x => x + n); [|n += 2|];")]
    [InlineData("var n = 1; var q = new[] { 1 }.Select(x => x + n); [|n++|];")]
    [InlineData("var (n, m) = (1, 2); var q = new[] { 1 }.Where(x => x > n).Skip(1).OrderBy(x => x); [|(n, m) = (3, 4)|];")]
    [InlineData("var n = 1; int Add(int x) => x + n; var q = new[] { 1 }.Select(x => Add(x)); [|n = 2|];")]
    [InlineData("var n = 1; var q = from x in new[] { 1 } select x + n; [|n = 2|];")]
    [InlineData("var n = 1; var q = Kept(new[] { 1 }.Select(x => x + n)); [|n = 2|]; IEnumerable<int> Kept(IEnumerable<int> all) => all;")]
    [InlineData("var n = 1; foreach (var y in new[] { 1 }.Select(x => x + n)) [|n = y|];")]
    [InlineData("var n = 1; var all = Enumerable.Empty<int>(); foreach (var y in new[] { 1, 2 }) { [|n = y|]; all = all.Concat(new[] { 1 }.Select(x => x + n)); }")]
    public void A_variable_of_a_waiting_query_does_not_change(string statements) => Expect.Problem(statements, "`n` changes after a query that uses it");

    [Theory]
    [InlineData("var n = 1; n = 2; var q = new[] { 1 }.Select(x => x + n);")]
    [InlineData("var n = 1; var q = new[] { 1 }.Select(x => x + n).ToList(); n = 2;")]
    [InlineData("var n = 1; var q = string.Join(\" \", new[] { 1 }.Select(x => x + n)); n = 2;")]
    [InlineData("var n = 1; var q = new[] { 1 }.Where(x => x > n).Any(); n = 2;")]
    [InlineData("var n = 1; nixos.Networking.Firewall.AllowedTCPPorts = [.. new[] { 1 }.Select(x => x + n)]; n = 2;")]
    [InlineData("var n = 1; foreach (var y in new[] { 1 }.Select(x => x + n)) { } n = 2;")]
    [InlineData("foreach (var y in new[] { 1, 2 }) { var n = y; n += 1; var q = new[] { 1 }.Select(x => x + n); }")]
    [InlineData("var n = 1; var q = new[] { 1 }.Select(x => { var m = x; m += n; return m; });")]
    public void A_variable_that_no_query_waits_for_does(string statements)
    {
        var program = Assert.Single(Project.Bodies(Project.OfBody(statements).CompileWithoutErrors()));
        Assert.Empty(program.Problems.Select(problem => problem.Message));
    }
}
