using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Model.Declarations;
using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Caching;

public sealed class DeclarationCacheTests
{
    [Theory]
    // What the type says, with what it uses before and after an edit to the other file.
    [InlineData("[Option(\"a.b\", Ports.Http)]", "static class Ports { public const int Http = 80; }", "static class Ports { public const int Http = 81; }")]
    [InlineData("[Option(\"a.b\", Ports.Http)]", "static class Ports { public const int Http = More.N; } static class More { public const int N = 1; }",
        "static class Ports { public const int Http = More.N; } static class More { public const int N = 2; }")]
    [InlineData("[Option(Name + \".b\", 1)]", "partial class Pi { const string Name = \"a\"; }", "partial class Pi { const string Name = \"b\"; }")]
    [InlineData("", "[Option(\"a.b\", 1)] partial class Pi;", "[Option(\"a.b\", 2)] partial class Pi;")]
    [InlineData("", "partial class Pi : Template; [Option(\"a.b\", 1)] class Template;", "partial class Pi : Template; [Option(\"a.b\", 2)] class Template;")]
    [InlineData("", "partial class Pi : Template; class Template { public static void Configure(NixOS nixos) => nixos.Time.TimeZone = \"Etc/UTC\"; }",
        "partial class Pi : Template; class Template { public static void Configure(NixOS nixos) => nixos.Time.TimeZone = \"Europe/Rome\"; }")]
    [InlineData("", "partial class Pi : Template; class Template : Farther; [Option(\"a.b\", 1)] class Farther;", "partial class Pi : Template; class Template : Farther; [Option(\"a.b\", 2)] class Farther;")]
    [InlineData("[P]", "class PAttribute : ProfileAttribute { public override void Configure(NixOS nixos) => nixos.Time.TimeZone = \"Etc/UTC\"; }",
        "class PAttribute : ProfileAttribute { public override void Configure(NixOS nixos) => nixos.Time.TimeZone = \"Europe/Rome\"; }")]
    [InlineData("[P]", "[Option(\"a.b\", 1)] class PAttribute : ProfileAttribute;", "[Option(\"a.b\", 2)] class PAttribute : ProfileAttribute;")]
    [InlineData("[P]", "[Q] class PAttribute : ProfileAttribute; [Option(\"a.b\", 1)] class QAttribute : ProfileAttribute;", "[Q] class PAttribute : ProfileAttribute; [Option(\"a.b\", 2)] class QAttribute : ProfileAttribute;")]
    [InlineData("[P(1)]", "class PAttribute(int n) : ProfileAttribute { public int N = n; }", "class PAttribute(int n) : ProfileAttribute { public int N = n + 1; }")]
    [InlineData("[P, P]", "[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)] class PAttribute : ProfileAttribute { public int N = 1; }",
        "[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)] class PAttribute : ProfileAttribute { public int N = 2; }")]
    [InlineData("[Cluster, Inventory<Row>(\"rows.csv\")]", "record Row(string Name);", "record Row(string Name, string Disk);")]
    [InlineData("[Cluster, Inventory<Row>(\"rows.csv\")]", "record Row(string Name, Disk Disk); enum Disk { A }", "record Row(string Name, Disk Disk); enum Disk { A, B }")]
    [InlineData("[Cluster, Inventory<Row>(\"rows.csv\")]", "record Row(string Name, string Disk = Row.Usual) { public const string Usual = \"a\"; }",
        "record Row(string Name, string Disk = Row.Usual) { public const string Usual = \"b\"; }")]
    [InlineData("[In<Site>]", "class Site;", "class Site<T>; class Base { class Site; }")]
    public void A_declaration_changes_with_what_it_used(string says, string before, string after)
    {
        var compilation = Compile(says, before);
        var first = Read(compilation);
        var edited = Replace(compilation, after);
        var second = Read(edited);
        Assert.NotEqual(first, second);
        Assert.Equal(Read(Compile(says, after)), second);
        Assert.Same(second, Read(edited));
        Assert.Equal(first, Read(compilation));
    }

    [Theory]
    [InlineData("static class Ports { public const int Http = 80; /* more */ } class Other { void F() { } }")]
    [InlineData("static class Ports { public const int Http = 80; } class Other { void F() { var x = 1; } }")]
    [InlineData("[Obsolete] static class Ports { public const int Http = 80; } class Other { int N = 1; void F() { } }")]
    public void An_edit_elsewhere_gives_the_same_instance(string after)
    {
        var compilation = Compile("[Option(\"a.b\", Ports.Http)]", "static class Ports { public const int Http = 80; } class Other { void F() { } }");
        var declaration = Read(compilation);
        Assert.Same(declaration, Read(compilation));
        Assert.Same(declaration, Read(Replace(compilation, after)));
    }

    [Fact]
    public void A_type_that_says_nothing_is_looked_at_again_when_its_base_class_says_something()
    {
        var compilation = Compile("", "partial class Pi : Template; class Template;", "");
        Assert.Null(Read(compilation));
        Assert.NotNull(Read(Replace(compilation, "partial class Pi : Template; [Device] class Template;")));
    }

    [Fact]
    public void An_attribute_that_did_not_compile_is_read_again_when_it_does()
    {
        var compilation = Compile("[Option(\"a.b\", Ports.Http)]", "static class Ports { }");
        Read(compilation);
        var mended = "static class Ports { public const int Http = 80; }";
        Assert.Equal(Read(Compile("[Option(\"a.b\", Ports.Http)]", mended)), Read(Replace(compilation, mended)));
    }

    [Fact]
    public void Of_several_parts_the_first_that_may_say_something_stands_for_the_type()
    {
        var compilation = Compile("", "[Device] partial class Pi;", "partial class Pi { }");
        Assert.Single(Parts(compilation), part => DeclarationParser.Parse(part, compilation, TestContext.Current.CancellationToken) is not null);
    }

    static CSharpCompilation Compile(string says, string other, string node = "[Node(Image.Base, Arch.X86_64)]") =>
        new Project(
            ("Usings.cs", Project.Usings),
            ("Pi.cs", $"namespace Acme; {node} {says} public partial class Pi {{ }}"),
            ("Other.cs", $"namespace Acme; {other}")).Compile();

    static Declaration? Read(CSharpCompilation compilation) =>
        Parts(compilation).Select(part => DeclarationParser.Parse(part, compilation, TestContext.Current.CancellationToken)).SingleOrDefault(found => found is not null);

    static IEnumerable<SyntaxNode> Parts(CSharpCompilation compilation) =>
        compilation.GetTypeByMetadataName("Acme.Pi")!.DeclaringSyntaxReferences
            .Select(part => part.GetSyntax(TestContext.Current.CancellationToken)).Where(DeclarationParser.MaySay);

    static CSharpCompilation Replace(CSharpCompilation compilation, string other) =>
        compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[2], CSharpSyntaxTree.ParseText($"namespace Acme; {other}", Project.Language, compilation.SyntaxTrees[2].FilePath));
}
