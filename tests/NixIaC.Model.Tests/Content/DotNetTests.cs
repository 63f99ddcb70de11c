using System.Globalization;
using CsCheck;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Nix;
using Xunit;
using static NixIaC.Model.Tests.Content.Body;

namespace NixIaC.Model.Tests.Content;

/// <summary>Values that are known are what .NET computes: compared with .NET itself on random input.</summary>
public sealed class DotNetTests
{
    static readonly Gen<string> Words = Gen.String[Gen.OneOf(Gen.Char['a', 'e'], Gen.OneOfConst(' ', ',', 'B', 'Z', 'ß', '\t')), 0, 8];
    static readonly Gen<int[]> Numbers = Gen.Int[-6, 6].Array[0, 8];
    static readonly Gen<double> Doubles = Gen.OneOf(
        Gen.Double[-1000, 1000], Gen.Double.Where(double.IsFinite), Gen.OneOfConst(0, -0.0, 5e-324, 1e15, 1e16, 1234567890123456, 0.0001, 0.00001, 123456.789e-10, double.MaxValue));

    static ContentExpression Of(string text) => Body.Of(text);

    static ContentExpression List(IEnumerable<int> items) => Body.List([.. items.Select(item => Body.Of(item))]);

    static ContentExpression List(IEnumerable<string> items) => Body.List([.. items.Select(Of)]);

    static string Shown(IEnumerable<int> items) => "[" + string.Join(' ', items) + "]";

    static string Shown(IEnumerable<string> items) => "[" + string.Join(' ', items.Select(Shown)) + "]";

    static string Shown(string text) => "\"" + text + "\"";

    static string Shown(bool value) => value ? "true" : "false";

    static string Shown(long value) => value.ToString(CultureInfo.InvariantCulture);

    static string Value(Builtin builtin, params ContentExpression[] arguments) => Run.Value(Call(builtin, arguments));

    static ContentExpression X => Name("x");

    static ContentExpression Even => Lambda("x", Body.Same(Binary(BinaryOperator.Remainder, X, Body.Of(2)), Body.Of(0)));

    static ContentExpression Tens => Lambda("x", Binary(BinaryOperator.Divide, X, Body.Of(3)));

    [Fact]
    public void Integers() =>
        Gen.Select(Gen.Int, Gen.OneOf(Gen.Int, Gen.Int[-3, 3]), Gen.Enum<BinaryOperator>()).Where((_, _, op) => op < BinaryOperator.And).Sample((a, b, op) =>
        {
            var expression = Binary(op, Body.Of(a), Body.Of(b));
            string expected;
            try
            {
                expected = op switch
                {
                    BinaryOperator.Add => Shown(checked(a + b)),
                    BinaryOperator.Subtract => Shown(checked(a - b)),
                    BinaryOperator.Multiply => Shown(checked(a * b)),
                    BinaryOperator.Divide => Shown(a / b),
                    BinaryOperator.Remainder => Shown(a % b),
                    BinaryOperator.Equal => Shown(a == b),
                    BinaryOperator.NotEqual => Shown(a != b),
                    BinaryOperator.Less => Shown(a < b),
                    BinaryOperator.LessOrEqual => Shown(a <= b),
                    BinaryOperator.Greater => Shown(a > b),
                    _ => Shown(a >= b),
                };
            }
            catch (OverflowException)
            {
                Assert.StartsWith("The result does not fit into an int (32 bits).", Run.Problem(expression), StringComparison.Ordinal);
                return;
            }
            catch (DivideByZeroException)
            {
                Assert.StartsWith("This divides by zero.", Run.Problem(expression), StringComparison.Ordinal);
                return;
            }
            Assert.Equal(expected, Run.Value(expression));
        });

    [Fact]
    public void Floating_point_numbers_as_text() =>
        Doubles.Sample(number => Assert.Equal(Shown(number.ToString(CultureInfo.InvariantCulture)), Run.Value(Text(Body.Float(number)))), iter: 5000);

    [Fact]
    public void Floating_point_arithmetic() =>
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[0.001, 1e6]).Sample((a, b) =>
        {
            foreach (var (op, expected) in new[] { (BinaryOperator.Add, a + b), (BinaryOperator.Subtract, a - b), (BinaryOperator.Multiply, a * b), (BinaryOperator.Divide, a / b), (BinaryOperator.Remainder, a % b) })
                Assert.Equal(new NixFloat(expected), Run.Of(Set("x", Binary(op, Body.Float(a), Body.Float(b), OperandType.Floating))).Settings.Single().Value);
            Assert.Equal(Shown((int)a), Run.Value(Convert(Body.Float(a), OperandType.Integer32)));
            foreach (var (builtin, expected) in new[] { (Builtin.MathCeiling, Math.Ceiling(a)), (Builtin.MathFloor, Math.Floor(a)), (Builtin.MathRound, Math.Round(a)), (Builtin.MathAbs, Math.Abs(a)) })
                Assert.Equal(new NixFloat(expected), Run.Of(Set("x", Call(builtin, Body.Float(a)))).Settings.Single().Value);
        });

    [Fact]
    public void Lists() =>
        Gen.Select(Numbers, Numbers, Gen.Int[-2, 9]).Sample((a, b, n) =>
        {
            Assert.Equal(Shown(a.Select((x, i) => x * i)), Value(Builtin.Select, List(a), Lambda(["x", "i"], Binary(BinaryOperator.Multiply, X, Name("i")))));
            Assert.Equal(Shown(a.SelectMany(x => new[] { x, n })), Value(Builtin.SelectMany, List(a), Lambda("x", Body.List(X, Body.Of(n)))));
            Assert.Equal(Shown(a.Where(x => x % 2 == 0)), Value(Builtin.Where, List(a), Even));
            Assert.Equal(Shown(a.Concat(b)), Value(Builtin.Concat, List(a), List(b)));
            Assert.Equal(Shown(a.Append(n)), Value(Builtin.Append, List(a), Body.Of(n)));
            Assert.Equal(Shown(a.Prepend(n)), Value(Builtin.Prepend, List(a), Body.Of(n)));
            Assert.Equal(Shown(a.Distinct()), Value(Builtin.Distinct, List(a)));
            Assert.Equal(Shown(a.Except(b)), Value(Builtin.Except, List(a), List(b)));
            Assert.Equal(Shown(a.Intersect(b)), Value(Builtin.Intersect, List(a), List(b)));
            Assert.Equal(Shown(a.Union(b)), Value(Builtin.Union, List(a), List(b)));
            Assert.Equal(Shown(Enumerable.Reverse(a)), Value(Builtin.Reverse, List(a)));
            Assert.Equal(Shown(a.Zip(b, (x, y) => x - y)), Value(Builtin.Zip, List(a), List(b), Lambda(["x", "y"], Binary(BinaryOperator.Subtract, X, Name("y")))));
            Assert.Equal(Shown(a.Zip(b).Select(p => p.Second)), Value(Builtin.Select, Call(Builtin.Zip, List(a), List(b)), Lambda("x", Member(X, "Second"))));
            Assert.Equal(Shown(a.Skip(n)), Value(Builtin.Skip, List(a), Body.Of(n)));
            Assert.Equal(Shown(a.Take(n)), Value(Builtin.Take, List(a), Body.Of(n)));
            Assert.Equal(Shown(a.SkipWhile(x => x % 2 == 0)), Value(Builtin.SkipWhile, List(a), Even));
            Assert.Equal(Shown(a.TakeWhile(x => x % 2 == 0)), Value(Builtin.TakeWhile, List(a), Even));
            Assert.Equal(Shown(a.Index().Select(p => p.Index * p.Item)), Value(Builtin.Select, Call(Builtin.Index, List(a)), Lambda("x", Binary(BinaryOperator.Multiply, Member(X, "Index"), Member(X, "Item")))));
            Assert.Equal(Shown(Enumerable.Range(n, a.Length)), Value(Builtin.Range, Body.Of(n), Body.Of(a.Length)));
            Assert.Equal(Shown(Enumerable.Repeat(n, a.Length)), Value(Builtin.Repeat, Body.Of(n), Body.Of(a.Length)));
            if (n > 0) Assert.Equal("[" + string.Join(' ', a.Chunk(n).Select(c => Shown(c))) + "]", Value(Builtin.Chunk, List(a), Body.Of(n)));
            Assert.Equal(Shown(a.GroupBy(x => x / 3).Select(g => g.Key * g.Count())), Value(Builtin.Select, Call(Builtin.GroupBy, List(a), Tens), Lambda("x", Binary(BinaryOperator.Multiply, Member(X, "Key"), Call(Builtin.Count, X)))));
            Assert.Equal(Shown(a.OrderBy(x => x / 3).ThenByDescending(x => x)), Value(Builtin.ThenByDescending, Call(Builtin.OrderBy, List(a), Tens), Lambda("x", X)));
            Assert.Equal(Shown(a.OrderByDescending(x => x / 3).ThenBy(x => x)), Value(Builtin.ThenBy, Call(Builtin.OrderByDescending, List(a), Tens), Lambda("x", X)));
            Assert.Equal(Shown(a.OrderByDescending(x => x / 3)), Value(Builtin.OrderByDescending, List(a), Tens));
            Assert.Equal(Shown(a.Order()), Value(Builtin.Order, List(a)));
        });

    [Fact]
    public void Elements_and_aggregates() =>
        Gen.Select(Numbers, Gen.Int[-3, 9]).Sample((a, n) =>
        {
            Same(() => a.First(), Call(Builtin.First, List(a)));
            Same(() => a.First(x => x % 2 == 0), Call(Builtin.First, List(a), Even));
            Same(() => a.Last(x => x % 2 == 0), Call(Builtin.Last, List(a), Even));
            Same(() => a.Single(x => x % 2 == 0), Call(Builtin.Single, List(a), Even));
            Same(() => a.FirstOrDefault(-9), Call(Builtin.FirstOrDefault, List(a), Body.Of(-9)));
            Same(() => a.LastOrDefault(x => x % 2 == 0, -9), Call(Builtin.LastOrDefault, List(a), Even, Body.Of(-9)));
            Same(() => a.SingleOrDefault(x => x % 2 == 0, -9), Call(Builtin.SingleOrDefault, List(a), Even, Body.Of(-9)));
            Same(() => a.ElementAt(n), Call(Builtin.ElementAt, List(a), Body.Of(n)));
            Same(() => a[n], At(List(a), Body.Of(n)));
            Same(() => a[^Math.Max(n, 0)], At(List(a), Body.Of(Math.Max(n, 0)), fromEnd: true));
            Same(() => a.Sum(), Call(Builtin.Sum, List(a)));
            Same(() => a.Min(), Call(Builtin.Min, List(a)));
            Same(() => a.Max(x => x / 3), Call(Builtin.Max, List(a), Tens));
            Same(() => a.Count(x => x % 2 == 0), Call(Builtin.Count, List(a), Even));
            Assert.Equal(Shown(a.Length > 0), Value(Builtin.Any, List(a)));
            Assert.Equal(Shown(a.Any(x => x % 2 == 0)), Value(Builtin.Any, List(a), Even));
            Assert.Equal(Shown(a.All(x => x % 2 == 0)), Value(Builtin.All, List(a), Even));
            Assert.Equal(Shown(a.Contains(n)), Value(Builtin.Contains, List(a), Body.Of(n)));
        });

    [Fact]
    public void Texts() =>
        Gen.Select(Words, Words, Gen.Int[-1, 9], Gen.Int[-1, 9]).Sample((s, t, m, n) =>
        {
            Same(() => s.ToUpperInvariant(), Call(Builtin.ToUpper, Of(s)));
            Same(() => s.ToLowerInvariant(), Call(Builtin.ToLower, Of(s)));
            Same(() => s.Trim(), Call(Builtin.Trim, Of(s)));
            Same(() => s.TrimStart('a', ' '), Call(Builtin.TrimStart, Of(s), List(["a", " "])));
            Same(() => s.TrimEnd('b'), Call(Builtin.TrimEnd, Of(s), Of("b")));
            Same(() => s.Replace("a", t, StringComparison.Ordinal), Call(Builtin.Replace, Of(s), Of("a"), Of(t)));
            Assert.Equal(Shown(s.StartsWith(t, StringComparison.Ordinal)), Value(Builtin.StartsWith, Of(s), Of(t)));
            Assert.Equal(Shown(s.EndsWith(t, StringComparison.Ordinal)), Value(Builtin.EndsWith, Of(s), Of(t)));
            Assert.Equal(Shown(s.Contains(t, StringComparison.Ordinal)), Value(Builtin.StringContains, Of(s), Of(t)));
            Same(() => s.IndexOf(t, StringComparison.Ordinal), Call(Builtin.IndexOf, Of(s), Of(t)));
            Same(() => s.LastIndexOf(t, StringComparison.Ordinal), Call(Builtin.LastIndexOf, Of(s), Of(t)));
            Same(() => s.Substring(m), Call(Builtin.Substring, Of(s), Body.Of(m)));
            Same(() => s.Substring(m, n), Call(Builtin.Substring, Of(s), Body.Of(m), Body.Of(n)));
            Same(() => s.Remove(m, n), Call(Builtin.StringRemove, Of(s), Body.Of(m), Body.Of(n)));
            Same(() => s.Insert(m, t), Call(Builtin.StringInsert, Of(s), Body.Of(m), Of(t)));
            Same(() => s.PadLeft(n), Call(Builtin.PadLeft, Of(s), Body.Of(n)));
            Same(() => s.PadRight(n, '.'), Call(Builtin.PadRight, Of(s), Body.Of(n), Of(".")));
            Assert.Equal(Shown(s.Split(',')), Value(Builtin.Split, Of(s), Of(",")));
            Assert.Equal(Shown(s.Split((char[]?)null)), Value(Builtin.Split, Of(s)));
            Assert.Equal(Shown(s.Split("")), Value(Builtin.Split, Of(s), Of("")));
            Assert.Equal(Shown(s.Split([',', 'a'], (StringSplitOptions)3)), Value(Builtin.Split, Of(s), List([",", "a"]), Body.Of(3)));
            Assert.Equal(Shown(s.Split(',', StringSplitOptions.RemoveEmptyEntries)), Value(Builtin.Split, Of(s), Of(","), Body.Of(1)));
            Assert.Equal(Shown(s.Split(',', 2)), Value(Builtin.Split, Of(s), Of(","), Body.Of(2), Body.Of(0)));
            Assert.Equal(Shown(string.IsNullOrEmpty(s)), Value(Builtin.IsNullOrEmpty, Of(s)));
            Assert.Equal(Shown(string.IsNullOrWhiteSpace(s)), Value(Builtin.IsNullOrWhiteSpace, Of(s)));
            Assert.Equal(Shown(string.Join(t, s, "x", m)), Value(Builtin.StringJoin, Of(t), Of(s), Of("x"), Body.Of(m)));
            Assert.Equal(Shown(string.Join(t, new[] { s, t })), Value(Builtin.StringJoin, Of(t), List([s, t])));
            Assert.Equal(Shown(string.Concat(s, m)), Value(Builtin.StringConcat, Of(s), Body.Of(m)));
            Assert.Equal(Shown(string.Format(CultureInfo.InvariantCulture, "{0,5}|{1:00}|{{", s, m)), Value(Builtin.StringFormat, Of("{0,5}|{1:00}|{{"), Of(s), Body.Of(m)));
            Assert.Equal(Shown($"{s,-4}{m:D3}{n:x}{true}"), Run.Value(Text(new InterpolationPart(null, Of(s), null, -4), new InterpolationPart(null, Body.Of(m), "D3"), new InterpolationPart(null, Body.Of(n), "x"), Body.Of(true))));
            Same(() => s[m].ToString(), At(Of(s), Body.Of(m)));
            Assert.Equal(Shown(new[] { s, t, "a", "B" }.Order(StringComparer.Ordinal)), Value(Builtin.Order, List([s, t, "a", "B"])));
            Assert.Equal(Shown(s.Select(c => c + "!")), Value(Builtin.Select, Of(s), Lambda("x", Plus(X, Of("!")))));
        });

    [Fact]
    public void Bounds() =>
        Gen.Int[-9, 9].Array[3].Sample(x =>
        {
            Same(() => Math.Min(x[0], x[1]), Call(Builtin.MathMin, Body.Of(x[0]), Body.Of(x[1])));
            Same(() => Math.Max(x[0], x[1]), Call(Builtin.MathMax, Body.Of(x[0]), Body.Of(x[1])));
            Same(() => Math.Clamp(x[0], x[1], x[2]), Call(Builtin.MathClamp, Body.Of(x[0]), Body.Of(x[1]), Body.Of(x[2])));
        });

    [Fact]
    public void Dictionaries() =>
        Gen.Select(Numbers, Gen.Int[-7, 7]).Sample((a, n) =>
        {
            var keys = a.Distinct().ToArray();
            var real = keys.ToDictionary(x => x, x => x * 2);
            var map = Call(Builtin.ToDictionary, List(keys), Lambda("x", X), Lambda("x", Binary(BinaryOperator.Multiply, X, Body.Of(2))));
            Same(() => real[n], At(map, Body.Of(n)));
            Assert.Equal(Shown(real.ContainsKey(n)), Value(Builtin.ContainsKey, map, Body.Of(n)));
            Assert.Equal(Shown(real.GetValueOrDefault(n, -1)), Value(Builtin.GetValueOrDefault, map, Body.Of(n), Body.Of(-1)));
            Assert.Equal(Shown(real.Keys), Value(Builtin.Keys, map));
            Assert.Equal(Shown(real.Values), Run.Value(Member(map, "Values")));
            Assert.Equal(Shown(real.Select(pair => pair.Key + pair.Value)), Value(Builtin.Select, map, Lambda("x", Binary(BinaryOperator.Add, Member(X, "Key"), Member(X, "Value")))));
        });

    /// <summary>The same value; or a problem where .NET throws.</summary>
    static void Same<T>(Func<T> real, ContentExpression expression)
    {
        T value;
        try
        {
            value = real();
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException)
        {
            Assert.NotEmpty(Run.Problem(expression));
            return;
        }
        Assert.Equal(value is string text ? Shown(text) : System.Convert.ToString(value, CultureInfo.InvariantCulture), Run.Value(expression));
    }
}
