using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Forbidden;

public sealed class ForbiddenFormTests
{
    [Theory]
    [InlineData("[|for|] (var i = 0; i < 3; i++) { }", "`for` cannot be read; write `foreach`")]
    [InlineData("[|while|] (true) { }", "`while` cannot be read; write `foreach`")]
    [InlineData("[|do|] { } while (true);", "`do` cannot be read; write `foreach`")]
    [InlineData("[|try|] { } finally { }", "`try` cannot be read")]
    [InlineData("[|throw|] new Exception();", "`throw` cannot be read")]
    [InlineData("var x = (string?)null ?? [|throw new Exception()|];", "`throw` cannot be read")]
    [InlineData("[|lock|] (nixos) { }", "`lock` cannot be read")]
    [InlineData("[|using|] (null) { }", "`using` cannot be read")]
    [InlineData("[|using|] IDisposable? x = null;", "`using` cannot be read")]
    [InlineData("[|goto a;|] [|a|]: ;", "`goto` cannot be read")]
    [InlineData("switch (1) { case 1: [|goto case 2;|] case 2: break; }", "`goto` cannot be read")]
    [InlineData("foreach (var x in new[] { 1 }) switch (x) { case 1: if (x > 0) [|break;|] return; }", "`break` may only end a section of `switch` here")]
    [InlineData("unsafe { int x = 1; int* y = [|&x|]; }", "Pointers cannot be read; use values.")]
    [InlineData("Span<int> x = [|stackalloc int[2]|];", "`stackalloc` cannot be read")]
    [InlineData("dynamic x = 1; var y = [|x.Foo|];", "`dynamic` cannot be read")]
    [InlineData("dynamic x = nixos; [|x.ZramSwap.Enable|] = true;", "`dynamic` cannot be read")]
    [InlineData("var x = [|typeof(Pi)|];", "`typeof` cannot be read")]
    [InlineData("int x; var y = [|x = 1|];", "An assignment is a statement here")]
    [InlineData("var x = 1; var y = [|x++|];", "`++` and `--` are statements here")]
    [InlineData("var x = [|int.TryParse(\"1\", out _)|];", "`int.TryParse` cannot be called")]
    [InlineData("object o = 1; var x = [|o as string|];", "`as` cannot be read")]
    [InlineData("object o = 1; var x = o is [|string s|];", "A test for a type cannot be read")]
    [InlineData("int[] x = [1]; var y = x is [|[1, ..]|];", "A list pattern cannot be read")]
    [InlineData("int[] x = [1]; var y = x[[|0..1|]];", "A range cannot be read")]
    [InlineData("var x = [|1 << new[] { 1 }.Length|];", "Operations on bits cannot be read")]
    [InlineData("var n = 1; var x = [|n & 3|];", "Operations on bits cannot be read")]
    [InlineData("var n = 1u; var x = [|n + n|];", "There is no arithmetic with `uint` here; use `int`, `long` or `double`.")]
    [InlineData("var n = [|1m|];", "Nix has no such number")]
    [InlineData("int? n = 1; var x = [|n + 1|];", "One of these may be null")]
    [InlineData("var c = 'a'; var x = [|(int)c|];", "A character is text here, not a number")]
    [InlineData("var d = DayOfWeek.Monday; var x = [|(int)d|];", "A member of an enumeration is its name here, not a number")]
    [InlineData("var x = [|new Random()|];", "`new Random`: Configure is read by the compiler and never run")]
    [InlineData("var x = [|DateTime.Now|];", "`DateTime.Now`: Configure is read by the compiler and never run, so there is no clock")]
    [InlineData("var x = [|Environment.MachineName|];", "`Environment.MachineName`: Configure is read by the compiler and never run")]
    [InlineData("var x = [|System.IO.File.ReadAllText(\"a\")|];", "`File.ReadAllText`: Configure is read by the compiler and never run and has no files")]
    [InlineData("var x = [|Guid.NewGuid()|];", "`Guid.NewGuid`: Configure is read by the compiler and never run")]
    [InlineData("[|Console.WriteLine(1)|];", "`Console.WriteLine`: Configure is read by the compiler and never run, so it prints nothing")]
    [InlineData("var x = [|new System.Text.StringBuilder()|];", "`new StringBuilder`: Configure is read by the compiler and never run. Write an interpolated string")]
    [InlineData("var x = [|new Uri(\"a:b\")|];", "`new Uri` cannot be read")]
    [InlineData("var x = [|Convert.ToInt32(\"1\")|];", "`Convert.ToInt32` cannot be called")]
    [InlineData("var x = [|new[] { 1 }.Aggregate((a, b) => a)|];", "`Enumerable.Aggregate` cannot be called")]
    [InlineData("var x = new List<int>(); [|x.Add(1)|];", "`Add` changes a list, and values do not change here")]
    [InlineData("var x = new[] { 1 }; [|x[0]|] = 2;", "Only options and variables are assigned here")]
    [InlineData("var x = new Dictionary<string, int>(); [|x[\"a\"]|] = 2;", "Only options and variables are assigned here")]
    [InlineData("var x = [|new int[3]|];", "An array is written with its elements")]
    [InlineData("var x = \"a\".StartsWith(\"A\", [|StringComparison.OrdinalIgnoreCase|]);", "Text is compared and written without regard to culture here")]
    [InlineData("[|nixos.ZramSwap.MemoryPercent += 1|];", "`+=` adds to lists and text")]
    [InlineData("[|nixos.ZramSwap.MemoryPercent *= 2|];", "An option cannot be computed from itself")]
    [InlineData("[|nixos.ZramSwap.MemoryPercent ??= 2|];", "An option cannot be computed from itself")]
    [InlineData("var n = nixos.ZramSwap.MemoryPercent; [|n = 3|];", "This changes the variable `n`, not the option")]
    [InlineData("var n = nixos.Networking.Firewall.AllowedTCPPorts; [|n += [3]|];", "This changes the variable `n`, not the option")]
    [InlineData("var n = new[] { 1 }.Select(x => { [|nixos.ZramSwap.MemoryPercent|] = x; return x; });", "A lambda gives a value and sets no options")]
    [InlineData("nixos.Containers[\"a\"].Config = new() { [|Force|] = { ZramSwap = new() } };", "`Force` is a view of all options")]
    [InlineData("void F() => [|F()|]; ", "`F` calls itself")]
    [InlineData("void F() { [|G()|]; } void G() => [|F()|];", "`")]
    [InlineData("[|string.Join(\"a\", \"b\")|];", "This call gives a value that nobody takes")]
    [InlineData("ref var [|x = ref nixos|];", "A reference to a variable cannot be read")]
    [InlineData("var s = [|nixos.ZramSwap.ToString()|];", "`ToString` says nothing about an option")]
    public void A_form_that_is_not_read_says_what_to_write(string statements, string message) =>
        Expect.Problem(statements, message);

    [Theory]
    [InlineData("H.F(1);", "static class H { public static void F(int n) => F(n); }", "`F` calls itself")]
    [InlineData("var x = [|H.X|];", "static class H { public static int X = 1; }", "`X` may change while a program runs; make it `const` or `static readonly`.")]
    [InlineData("var x = [|H.X|];", "static class H { public static int X { get; set; } = 1; }", "`X` may change while a program runs; leave out its `set`.")]
    [InlineData("var x = [|H.X|];", "static class H { public static readonly int X; }", "`X` is given no value where it is declared")]
    [InlineData("var x = [|H.X|];", "static class H { public static readonly int X = 1; static H() { } }", "`H` has a static constructor")]
    [InlineData("[|H.F(out var x)|];", "static class H { public static void F(out int n) => n = 1; }", "`F` has a parameter with `ref` or `out`")]
    [InlineData("[|H.F()|];", "static class H { public static async void F() { } }", "`await` cannot be read")]
    [InlineData("var x = [|new C(1)|];", "class C { public C(int n) { } }", "What the constructor of `C` does cannot be read")]
    [InlineData("var (a, b) = new C();", "class C { public void Deconstruct(out int a, out int b) => a = b = 1; }", "`C` takes itself apart by a method of its own")]
    [InlineData("var x = [|new TAttribute()|];", "class TAttribute : ProfileAttribute;", "`new TAttribute` cannot be read")]
    public void A_member_that_is_not_read_says_why(string statements, string others, string message)
    {
        if (statements.Contains("[|", StringComparison.Ordinal)) Expect.SomeProblem(statements, message, others);
        else Expect.Problems(statements, message, others);
    }

    [Theory]
    [InlineData("public void [|Configure|](NixOS nixos) { }", "`Configure` must be static")]
    [InlineData("public static int [|Configure|](NixOS nixos) => 1;", "`Configure` gives nothing back")]
    [InlineData("public static async void [|Configure|](NixOS nixos) { }", "`Configure` is read by the compiler and never run; leave out `async`")]
    [InlineData("public static void [|Configure|]<T>(NixOS nixos) { }", "`Configure` is read once for each system")]
    [InlineData("public static void [|Configure|](ref NixOS nixos) { }", "The parameters of `Configure` are plain values")]
    [InlineData("public static void [|Configure|]() { }", "`Configure` takes `NixOS` and, with an inventory, its row")]
    [InlineData("public static void [|Configure|](string name) { }", "`Configure` takes `NixOS` and, with an inventory, its row")]
    [InlineData("public static void [|ConfigureSsh|](NixOS nixos, int port) { }", "`ConfigureSsh` takes `NixOS` and, with an inventory, its row")]
    public void A_body_of_the_wrong_shape_says_so_at_its_name(string member, string message)
    {
        var name = member.IndexOf("[|", StringComparison.Ordinal);
        var project = Project.OfNode(member.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        var problem = Assert.Single(Assert.Single(Project.Bodies(project.CompileWithoutErrors())).Problems);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(name, problem.Span.Start);
    }
}
