using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Forbidden;

/// <summary>Forms that can be read in part, and the rare ones: each says what to write instead.</summary>
public sealed class ForbiddenDetailTests
{
    [Theory]
    [InlineData("int x; var y = new[] { 1 }.Select(n => [|x = n|]);", "An assignment is a statement here")]
    [InlineData("var x = 1; var y = [|x += 1|];", "An assignment is a statement here")]
    [InlineData("string? x = null; var y = [|x ??= \"a\"|];", "An assignment is a statement here")]
    [InlineData("int a, b; var y = [|(a, b) = (1, 2)|];", "An assignment is a statement here")]
    [InlineData("dynamic x = 1; [|x.Foo()|];", "`dynamic` cannot be read")]
    [InlineData("dynamic x = 1; var y = [|x[0]|];", "`dynamic` cannot be read")]
    [InlineData("unsafe { var x = [|sizeof(Pi*)|]; }", "`sizeof` cannot be read; write the number.")]
    [InlineData("unsafe { [|fixed|] (char* c = \"a\") { } }", "`unsafe` code cannot be read")]
    [InlineData("var n = 1; var x = F([|ref n|]); int F(ref int a) => a;", "`ref` cannot be read; a helper returns its value.")]
    [InlineData("IEnumerable<int> F() { [|yield|] return 1; } var x = F();", "`yield` cannot be read; return a list")]
    [InlineData("T F<T>() where T : new() => [|new T()|]; var x = F<object>();", "What a type parameter creates is not known; write the type.")]
    [InlineData("ReadOnlySpan<byte> x = [|\"a\"u8|];", "Text in UTF-8 cannot be read; write a string.")]
    [InlineData("unsafe { int* x = null; var y = [|*x|]; }", "`unsafe` code cannot be read")]
    [InlineData("Func<string, string> f = [|string.Copy|];", "Write a lambda: `value => Copy(value)`.")]
    [InlineData("[|AppDomain.CurrentDomain.ProcessExit += null|];", "Events cannot be read")]
    [InlineData("var x = [|default(DateTime)|];", "What `default` is for `DateTime` is not known here; write the value.")]
    [InlineData("var x = [|new Dictionary<string, int>(5)|];", "A dictionary is written with its entries")]
    [InlineData("var x = new HashSet<string>([|StringComparer.OrdinalIgnoreCase|]) { \"a\" };", "Lists and sets compare as .NET does by default; leave this out.")]
    [InlineData("var x = new List<int> { [|Capacity = 4|] };", "Only elements can be given here.")]
    [InlineData("var c = 'a'; var x = [|c < 'b'|];", "Characters have no order here; compare them with `==`.")]
    [InlineData("var c = 'a'; var x = c is [|< 'b'|];", "Characters have no order here; name them: `'a' or 'b'`.")]
    [InlineData("var x = [|\"a\".Trim('a', 'b')|];", "Give one character or string here")]
    [InlineData("var f = \"{0}\"; foreach (var g in new[] { f }) { var x = [|string.Format(g, 1)|]; }", "The format must be a constant; write an interpolated string")]
    [InlineData("var x = string.Format([|\"{1}\"|], 1);", "This format does not fit its arguments; write an interpolated string")]
    [InlineData("foreach ([|int|] n in new[] { 1L }) { }", "The elements are numbers of another type; write `var`.")]
    [InlineData("var x = NodeOf<Pi>.Option([|F|]); NixInt F(NixOS n) => n.ZramSwap.MemoryPercent;", "Write a lambda that gives the option")]
    [InlineData("var x = [|TimeSpan.Zero + TimeSpan.Zero|];", "What this operator of `System.TimeSpan` does is not known here; use numbers and text.")]
    [InlineData("var x = [|new Version(1, 2) < new Version(1, 3)|];", "What this operator of `System.Version` does is not known here")]
    [InlineData("var x = [|\"ab\".AsSpan()[0]|];", "This indexer is not known; index lists, strings, dictionaries and options.")]
    [InlineData("var p = \"a.b\"; nixos.Containers[\"a\"].Config = new() { [[|p|]] = 1 };", "The path of an option within a set must be a constant")]
    [InlineData("nixos.Containers[\"a\"].Config = new() { [[|\"a..b\"|]] = 1 };", "A name is missing before this dot.")]
    public void A_form_that_is_not_read_says_what_to_write(string statements, string message) =>
        Expect.SomeProblem(statements, message, "");

    [Theory]
    [InlineData("var x = new R { [|N = { 2 }|] };", "record R { public List<int> N { get; init; } = []; }", "Give the member a whole value: `Name = value`.")]
    [InlineData("var x = [|new C()[1, 2]|];", "class C { public int this[int a, int b] => a; }", "An indexer with several keys cannot be read; use a dictionary with tuples as keys.")]
    [InlineData("H.F([|$\"a\"|]);", "[System.Runtime.CompilerServices.InterpolatedStringHandler] struct S(int a, int b) { public void AppendLiteral(string s) { } } static class H { public static void F(S text) { } }", "This interpolated string goes to a method that takes it apart")]
    public void A_member_that_is_not_read_says_why(string statements, string others, string message) =>
        Expect.SomeProblem(statements, message, others);
}
