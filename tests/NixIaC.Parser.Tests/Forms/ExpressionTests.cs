using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Forms;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("2147483647L + 1", "2147483648")]
    [InlineData("'a'", "\"a\"")]
    [InlineData("nameof(Configure)", "\"Configure\"")]
    [InlineData("default(string)", "null")]
    [InlineData("default(int?)", "null")]
    [InlineData("DayOfWeek.Monday", "\"Monday\"")]
    [InlineData("(int)DayOfWeek.Monday", "1")]
    [InlineData("int.MaxValue", "2147483647")]
    [InlineData("string.Empty", "\"\"")]
    [InlineData("Math.PI > 3", "true")]
    [InlineData("n / 2", "(n Divide:Integer32 2)")]
    [InlineData("n / 2L", "(n Divide:Integer64 2)")]
    [InlineData("n / 2.0", "(Floating(n) Divide:Floating 2.0)")]
    [InlineData("(int)(n / 2.0)", "Integer32((Floating(n) Divide:Floating 2.0))")]
    [InlineData("(long)n", "n")]
    [InlineData("-n", "-n")]
    [InlineData("n > 1 || n <= 0 ^ true", "((n Greater:Integer32 1) Or:Other ((n LessOrEqual:Integer32 0) Xor:Other true))")]
    [InlineData("s == \"a\"", "(s Equal:Text \"a\")")]
    [InlineData("s[0] == 'a'", "(s[0] Equal:Text \"a\")")]
    [InlineData("s + n + 'x'", "((s Add:Text n) Add:Text \"x\")")]
    [InlineData("s ?? \"b\"", "(s ?? \"b\")")]
    [InlineData("s?.Length", "s?.Length")]
    [InlineData("s?.ToUpper()", "s switch { null => null, var value => ToUpper(value) }")]
    [InlineData("n > 0 ? \"a\" : null", "((n Greater:Integer32 0) ? \"a\" : null)")]
    [InlineData("$\"{n:00}-{s,-5}{{x}}\"", "${n:00}-{s,-5}{x}$")]
    [InlineData("string.Format(\"{0:00} {1,4}{{\", n, s)", "${n:00} {s,4}{$")]
    [InlineData("string.Concat(s, n)", "${s}{n}$")]
    [InlineData("string.Concat(xs)", "StringConcat(xs)")]
    [InlineData("string.Join(\", \", xs)", "StringJoin(\", \", xs)")]
    [InlineData("string.Join('-', s, \"b\")", "StringJoin(\"-\", [s, \"b\"])")]
    [InlineData("(n, name: s)", "(Item1=n, Item2=s)")]
    [InlineData("(n, name: s).name", "(Item1=n, Item2=s).Item2")]
    [InlineData("(n, s) == (1, \"a\")", "((Item1=n, Item2=s) Equal:Other (Item1=1, Item2=\"a\"))")]
    [InlineData("new { Port = n, s }", "(Port=n, s=s)")]
    [InlineData("new { Port = n }.Port", "(Port=n).Port")]
    [InlineData("new KeyValuePair<string, int>(s, n).Key", "(Key=s, Value=n).Key")]
    [InlineData("new[] { n, 2 }", "[n, 2]")]
    [InlineData("new List<int> { n }", "[n]")]
    [InlineData("new List<int>(xs) { n }", "[..xs, n]")]
    [InlineData("new HashSet<string>(StringComparer.Ordinal) { \"a\" }", "Distinct([\"a\"])")]
    [InlineData("(int[])[.. xs, 3]", "[..xs, 3]")]
    [InlineData("new Dictionary<string, int> { [\"a\"] = n }", "{\"a\": n}")]
    [InlineData("new Dictionary<string, int> { { \"b\", 2 } }", "{\"b\": 2}")]
    [InlineData("new Dictionary<string, int> { [\"a\"] = n }[\"a\"]", "{\"a\": n}[\"a\"]")]
    [InlineData("xs[^1]", "xs[^1]")]
    [InlineData("xs.Length", "xs.Length")]
    [InlineData("xs.ToList()[^1]", "ToList(xs)[^1]")]
    [InlineData("new string('=', 3)", "StringConcat(Repeat(\"=\", 3))")]
    [InlineData("xs.Select(x => x + 1)", "Select(xs, fn(x) { return (x Add:Integer32 1); })")]
    [InlineData("xs.Where((x, i) => i > 0).OrderBy(x => x, null)", "OrderBy(Where(xs, fn(x, i) { return (i Greater:Integer32 0); }), fn(x#2) { return x#2; })")]
    [InlineData("from x in xs where x > 1 orderby x descending select x.ToString()",
        "Select(OrderByDescending(Where(xs, fn(x) { return (x Greater:Integer32 1); }), fn(x#2) { return x#2; }), fn(x#3) { return ToText(x#3); })")]
    [InlineData("xs.FirstOrDefault()", "(FirstOrDefault(xs) ?? 0)")]
    [InlineData("xs.Contains(1)", "Contains(xs, 1)")]
    [InlineData("xs.ToList().Contains(1)", "Contains(ToList(xs), 1)")]
    [InlineData("xs.Sum(x => 1.5)", "Floating(Sum(xs, fn(x) { return 1.5; }))")]
    [InlineData("s!.Split(',')", "Split(s, \",\")")]
    [InlineData("s!.StartsWith(\"a\", StringComparison.Ordinal)", "StartsWith(s, \"a\")")]
    [InlineData("s!.ToUpperInvariant().Replace('A', 'B')", "Replace(ToUpper(s), \"A\", \"B\")")]
    [InlineData("Math.Max(n, 3)", "MathMax(n, 3)")]
    [InlineData("n switch { 0 => \"a\", > 5 and < 9 or 12 => \"b\", var x when x == n => \"c\", _ => \"d\" }",
        "n switch { 0 => \"a\", ((Greater 5 and Less 9) or 12) => \"b\", var x when (x Equal:Integer32 n) => \"c\", _ => \"d\" }")]
    [InlineData("s is not null", "(s is not null)")]
    [InlineData("s is { Length: > 2 } t && t == s", "((s is ({Length: Greater 2} and var t)) And:Other (t Equal:Text s))")]
    [InlineData("s is string", "(s is {})")]
    [InlineData("(n, s) is (1, _)", "((Item1=n, Item2=s) is (1, _))")]
    [InlineData("((int?)n)!.Value", "n switch { ({} and var value) => value }")]
    [InlineData("((int?)n).HasValue", "(n is {})")]
    [InlineData("((Func<int, int>)(x => x))(n)", "fn(x) { return x; }(n)")]
    [InlineData("Size.GiB(n)", "(n Multiply:Integer64 1073741824)")]
    public void An_expression_is_read(string expression, string expected) =>
        Expect.Read($"var n = 1; string? s = \"a\"; int[] xs = [1, 2]; var value_ = {expression};", $"var n = 1;\nvar s = \"a\";\nvar xs = [1, 2];\nvar value_ = {expected};");

    [Fact]
    public void A_query_with_let_and_two_sources_is_read() => Expect.Read(
        "var ys = from x in new[] { 1 } from y in new[] { 2 } let z = x + y where z > 2 select (x, z);",
        "var ys = Select(Where(Select(SelectMany([1], fn(x) { return [2]; }, fn(x#2, y) { return (x=x#2, y=y); }), "
        + "fn(<>h__TransparentIdentifier0) { return (<>h__TransparentIdentifier0=<>h__TransparentIdentifier0, z=(<>h__TransparentIdentifier0.x Add:Integer32 <>h__TransparentIdentifier0.y)); }), "
        + "fn(<>h__TransparentIdentifier1) { return (<>h__TransparentIdentifier1.z Greater:Integer32 2); }), "
        + "fn(<>h__TransparentIdentifier1#2) { return (Item1=<>h__TransparentIdentifier1#2.<>h__TransparentIdentifier0.x, Item2=<>h__TransparentIdentifier1#2.z); });");
}
