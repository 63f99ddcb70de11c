using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Model.Content.Programs;
using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Caching;

public sealed class CacheTests
{
    const string Pi = "namespace Acme { public partial class Pi { public static void Configure(NixOS nixos) { BODY } } }";

    [Theory]
    // What changes, with what it was and what it is; the body and its text before and after.
    [InlineData("var x = Ports.Http;", "static class Ports { public const int Http = 80; }", "static class Ports { public const int Http = 81; }", "var x = 80;", "var x = 81;")]
    [InlineData("var x = Ports.Http;", "static class Ports { public const int Http = More.N; } static class More { public const int N = 1; }",
        "static class Ports { public const int Http = More.N; } static class More { public const int N = 2; }", "var x = 1;", "var x = 2;")]
    [InlineData("var x = Kind.B; var y = (int)Kind.B;", "enum Kind { A, B }", "enum Kind { A = 4, B }", "var y = 1;", "var y = 5;")]
    [InlineData("var x = Ports.All;", "static class Ports { public static readonly int[] All = [1]; }", "static class Ports { public static readonly int[] All = [2]; }", "return [1];", "return [2];")]
    [InlineData("var x = Ports.All;", "static class Ports { public static int All => 1; }", "static class Ports { public static int All => 2; }", "return 1;", "return 2;")]
    [InlineData("var x = H.F();", "static class H { public static int F() => 1; }", "static class H { public static int F() { return 2; } }", "return 1;", "return 2;")]
    [InlineData("var x = H.F();", "static class H { public static int F() => G(); static int G() => 1; }", "static class H { public static int F() => G(); static int G() => 2; }", "return 1;", "return 2;")]
    [InlineData("var x = H.F(1);", "static class H { public static int F(long n) => 1; }", "static class H { public static int F(long n) => 1; public static int F(int n) => 2; }", "return 1;", "return 2;")]
    [InlineData("var x = H.F();", "static class H { public static int F(int n = 1) => n; }", "static class H { public static int F(int n = 2) => n; }", "(1);", "(2);")]
    [InlineData("var x = H.F();", "static class H { const int N = M.N; public static int F(int n = N) => n; } static class M { public const int N = 1; }",
        "static class H { const int N = M.N; public static int F(int n = N) => n; } static class M { public const int N = 2; }", "(1);", "(2);")]
    [InlineData("var x = new R(1, 2);", "record R(int A, int B);", "record R(int B, int A);", "(A=A, B=B)", "(B=B, A=A)")]
    [InlineData("var x = N;", "public partial class Pi { const int N = 1; }", "public partial class Pi { const int N = 2; }", "var x = 1;", "var x = 2;")]
    [InlineData("var x = N;", "public partial class Pi : A; public class A { public const int N = 1; } public class B { public const int N = 2; }",
        "public partial class Pi : B; public class A { public const int N = 1; } public class B { public const int N = 2; }", "var x = 1;", "var x = 2;")]
    [InlineData("nixos.More.X = 1;", More + "public sealed class G : NixObject { [NixName(\"a\")] public NixInt X = null!; }", More + "public sealed class G : NixObject { [NixName(\"b\")] public NixInt X = null!; }", "/a = 1;", "/b = 1;")]
    [InlineData("nixos.More.X = 1;", More + "public sealed class G : NixObject { [NixName(N.A)] public NixInt X = null!; } static class N { public const string A = \"a\"; }",
        More + "public sealed class G : NixObject { [NixName(N.A)] public NixInt X = null!; } static class N { public const string A = \"b\"; }", "/a = 1;", "/b = 1;")]
    [InlineData("var x = 1.Twice();", "static class E { public static int Twice(this long n) => 1; public static int Twice(this object n) => 1; }",
        "static class E { public static int Twice(this long n) => 1; public static int Twice(this object n) => 1; } static class D { public static int Twice(this int n) => 2; }", "return 1;", "return 2;")]
    public void A_program_changes_with_what_it_used(string body, string before, string after, string textBefore, string textAfter) =>
        Changes(body, $"namespace Acme {{ {before} }}", $"namespace Acme {{ {after} }}", textBefore, textAfter);

    const string More = "public static class X { extension(NixOS nixos) { public G More => throw null!; } } ";

    [Theory]
    [InlineData("var x = Ports.Http;", "global using Lib; namespace Lib { static class Ports { public const int Http = 1; } }", "global using Lib; namespace Lib { static class Ports { public const int Http = 1; } } namespace Acme { static class Ports { public const int Http = 2; } }", "var x = 1;", "var x = 2;")]
    [InlineData("var x = P.Http;", "global using P = Lib.A;" + TwoTypes, "global using P = Lib.B;" + TwoTypes, "var x = 1;", "var x = 2;")]
    [InlineData("var x = Http;", "global using static Lib.A;" + TwoTypes, "global using static Lib.B;" + TwoTypes, "var x = 1;", "var x = 2;")]
    [InlineData("var x = Http;", "global using static Lib.A; namespace Lib { public static class A { public const int Http = 1; } }",
        "global using static Lib.A; namespace Lib { public static class A { public const int Http = 2; } }", "var x = 1;", "var x = 2;")]
    public void A_program_changes_with_what_names_mean(string body, string before, string after, string textBefore, string textAfter) =>
        Changes(body, before, after, textBefore, textAfter);

    const string TwoTypes = " namespace Lib { public static class A { public const int Http = 1; } public static class B { public const int Http = 2; } }";

    [Fact]
    public void A_program_changes_with_the_usings_of_its_file()
    {
        var other = "namespace One { static class P { public const int N = 1; } } namespace Two { static class P { public const int N = 2; } }";
        var compilation = Compile("using One;\n" + Pi.Replace("BODY", "var x = P.N;", StringComparison.Ordinal), other);
        Assert.Equal("var x = 1;", Shape.Of(Read(compilation)));
        Assert.Equal("var x = 2;", Shape.Of(Read(Replace(compilation, 1, "using Two;\n" + Pi.Replace("BODY", "var x = P.N;", StringComparison.Ordinal)))));
    }

    [Fact]
    public void A_program_changes_with_a_constant_of_a_referenced_assembly()
    {
        var compilation = Compile(Pi.Replace("BODY", "var x = Lib.P.N;", StringComparison.Ordinal), "").AddReferences(Library(1));
        Assert.Equal("var x = 1;", Shape.Of(Read(compilation)));
        Assert.Equal("var x = 2;", Shape.Of(Read(compilation.ReplaceReference(compilation.References.Last(), Library(2)))));
    }

    [Theory]
    [InlineData("namespace Acme { static class Ports { public const int Http = 80; /* more */ } class Other { void F() { } } }")]
    [InlineData("namespace Acme { [Obsolete] static class Ports { public const int Http = 80; } class Other { void F() { var x = 1; } } }")]
    [InlineData("namespace Acme { static class Ports { public const int Http = 80; } class Other { int N = 1; void F() { } } }")]
    public void An_edit_elsewhere_gives_the_same_instance(string after)
    {
        var compilation = Compile(
            Pi.Replace("BODY", "var x = Ports.Http;", StringComparison.Ordinal),
            "namespace Acme { static class Ports { public const int Http = 80; } class Other { void F() { } } }");
        var program = Read(compilation);
        Assert.Same(program, Read(compilation));
        Assert.Same(program, Read(Replace(compilation, 2, after)));
    }

    [Fact]
    public void A_program_that_did_not_compile_is_read_again_when_it_does()
    {
        var compilation = Compile(Pi.Replace("BODY", "var x = Ports.Http;", StringComparison.Ordinal), "namespace Acme { static class Ports { } }");
        Assert.Equal("", Assert.Single(Read(compilation).Problems).Message);
        Assert.Equal("var x = 80;", Shape.Of(Read(Replace(compilation, 2, "namespace Acme { static class Ports { public const int Http = 80; } }"))));
    }

    [Fact]
    public void Two_projects_with_one_file_have_a_program_each()
    {
        var one = Compile(Pi.Replace("BODY", "var x = Ports.Http;", StringComparison.Ordinal), "namespace Acme { static class Ports { public const int Http = 1; } }");
        var two = Replace(one, 2, "namespace Acme { static class Ports { public const int Http = 2; } }");
        var first = Read(one);
        var second = Read(two);
        Assert.Equal(("var x = 1;", "var x = 2;"), (Shape.Of(first), Shape.Of(second)));
        Assert.Same(first, Read(one));
        Assert.Same(second, Read(two));
    }

    static void Changes(string body, string before, string after, string textBefore, string textAfter)
    {
        var compilation = Compile(Pi.Replace("BODY", body, StringComparison.Ordinal), before);
        Assert.Contains(textBefore, Shape.Of(Read(compilation)), StringComparison.Ordinal);
        var edited = Replace(compilation, 2, after);
        Assert.Empty(edited.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error));
        Assert.Contains(textAfter, Shape.Of(Read(edited)), StringComparison.Ordinal);
    }

    static CSharpCompilation Compile(string pi, string other) =>
        new Project(("Usings.cs", Project.Usings), ("Pi.cs", pi), ("Other.cs", other)).Compile();

    static ContentProgram Read(CSharpCompilation compilation) => Assert.Single(Project.Bodies(compilation));

    static CSharpCompilation Replace(CSharpCompilation compilation, int tree, string text) =>
        compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[tree], CSharpSyntaxTree.ParseText(text, Project.Language, compilation.SyntaxTrees[tree].FilePath));

    static PortableExecutableReference Library(int value)
    {
        using var stream = new MemoryStream();
        var library = CSharpCompilation.Create(
            "Lib", [CSharpSyntaxTree.ParseText($"namespace Lib; public static class P {{ public const int N = {value}; }}")], Project.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(library.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
