using Microsoft.CodeAnalysis;
using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model;
using NixIaC.Parser.Content;
using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Profiles;

public sealed class ProfileTests
{
    [Fact]
    public void Parameters_properties_and_fields_are_variables_of_the_body()
    {
        var profile = Read("""
            class PAttribute(int port, string name = "a") : ProfileAttribute
            {
                const int More = 1;
                readonly int twice = port * 2;
                public string[] Users { get; set; } = [name];
                public bool Open { get; set; }
                int Half => twice / 2;
                public override void Configure(NixOS nixos)
                {
                    foreach (var user in Users) { var port2 = port + More; var name = user; }
                    if (Open) Help(nixos, Half);
                    var me = this.twice;
                }
                void Help(NixOS nixos, int half) => nixos.Services.Openssh.Ports = [port, half];
            }
            """);
        Assert.Equal("int, string: port, name", Constructors(profile));
        Assert.Equal("twice = (port Multiply:Integer32 2); Users = [name]; Open = false", Fields(profile));
        Assert.Equal(
            """
            foreach user in Users { var port2 = (port Add:Integer32 1); var name#2 = user; }
            if Open { <Acme.PAttribute.Help>(this, nixos, <Acme.PAttribute.Half>(this)); }
            var me = twice;
            Acme.PAttribute.Half(this) { return (this.twice Divide:Integer32 2); }
            Acme.PAttribute.Help(this, nixos, half) { nixos/services/openssh/ports = [this.port, half]; }
            """,
            Shape.Of(Assert.Single(profile.Bodies)).Replace("port2", "port2", StringComparison.Ordinal));
    }

    [Fact]
    public void Base_classes_come_first()
    {
        var profile = Read("""
            class PAttribute(int a) : BAttribute(a * 2)
            {
                public int C { get; set; } = a;
                public override void Configure(NixOS nixos) => nixos.ZramSwap.MemoryPercent = a;
            }
            abstract class BAttribute(int b) : ProfileAttribute
            {
                public int D { get; set; } = b;
                public override void Configure(NixOS nixos) => nixos.ZramSwap.Priority = b;
            }
            """);
        Assert.Equal("int: a [b = (a Multiply:Integer32 2)]", Constructors(profile));
        Assert.Equal("b = null; D = b; C = a", Fields(profile));
        Assert.Equal(["nixos/zramSwap/priority = b;", "nixos/zramSwap/memoryPercent = a;"], profile.Bodies.Select(Shape.Of));
    }

    [Theory]
    [InlineData("class PAttribute(int a) : BAttribute(a);", "int: a [a = a]")]
    [InlineData("class PAttribute() : BAttribute(5);", ":  [a = 5]")]
    [InlineData("class PAttribute : BAttribute;", ":  [a = 3]")]
    [InlineData("class PAttribute : BAttribute { public PAttribute() { } }", ":  [a = 3]")]
    public void What_base_classes_are_given_under_one_name_reaches_the_last_of_them(string source, string constructor)
    {
        var profile = Read(source + """
            class BAttribute(int a = 3) : CAttribute(a);
            class CAttribute(int a) : ProfileAttribute { public int A { get; } = a; }
            """);
        Assert.Equal(constructor, Constructors(profile));
        Assert.Equal("a = null; a = null; A = a", Fields(profile));
    }

    [Fact]
    public void A_call_of_the_base_class_says_where_it_counts()
    {
        var profile = Read("""
            class PAttribute : BAttribute { public override void Configure(NixOS nixos) { nixos.ZramSwap.Enable = true; base.Configure(nixos); } }
            class BAttribute : ProfileAttribute { public int N; public override void Configure(NixOS nixos) { base.Configure(nixos); nixos.ZramSwap.Priority = N; } }
            """);
        Assert.Equal(
            """
            nixos/zramSwap/enable = true;
            <Acme.BAttribute.Configure>(this, nixos);
            Acme.BAttribute.Configure(this, nixos) { nixos/zramSwap/priority = this.N; }
            """,
            Shape.Of(Assert.Single(profile.Bodies)));
    }

    [Fact]
    public void Constructors_may_assign_members()
    {
        var profile = Read("class PAttribute : ProfileAttribute { readonly int n; public PAttribute(int x) { n = x + 1; } public PAttribute() => n = 3; }");
        Assert.Equal("int: x [n = (x Add:Integer32 1)]; :  [n = 3]", Constructors(profile));
    }

    [Theory]
    [InlineData("class PAttribute : ProfileAttribute { public PAttribute(int x) { if (x > 1) return; } }", "The constructor of a profile assigns its members")]
    [InlineData("class PAttribute(int a) : BAttribute(a + 1); class BAttribute(int a) : ProfileAttribute { public int A => a; }", "The base class has a parameter `a` too")]
    [InlineData("class PAttribute(int x) : BAttribute(x + 1); class BAttribute(int y) : CAttribute(y); class CAttribute(int x) : ProfileAttribute { public int X => x; }", "The base class has a parameter `x` too")]
    [InlineData("class PAttribute() : BAttribute(1); class BAttribute(int a) : ProfileAttribute { readonly int a = a + 1; public int A => this.a; }", "`a` is a parameter of a base class and a member")]
    [InlineData("class PAttribute : ProfileAttribute { public void Configure(NixOS nixos, int port) { } }", "The `Configure` of a profile is")]
    [InlineData("class PAttribute : ProfileAttribute { public void Configure() { } }", "The `Configure` of a profile is")]
    [InlineData("class PAttribute : ProfileAttribute { public new void Configure(NixOS nixos) { } }", "The `Configure` of a profile is")]
    [InlineData("class PAttribute : ProfileAttribute { public DateTime At = DateTime.Now; }", "`DateTime.Now`")]
    public void What_is_wrong_with_a_profile_is_told(string source, string message) =>
        Assert.StartsWith(message, Assert.Single(Assert.Single(Read(source).Bodies).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_helper_may_be_called_Configure_too()
    {
        var profile = Read("class PAttribute : ProfileAttribute { public override void Configure(NixOS nixos) => Configure(nixos, 3); void Configure(NixOS nixos, int n) => nixos.ZramSwap.Priority = n; }");
        Assert.Empty(Assert.Single(profile.Bodies).Problems);
    }

    [Fact]
    public void A_use_has_all_arguments()
    {
        var compilation = new Project(
            ("Usings.cs", Project.Usings),
            ("P.cs", """
                namespace Acme;
                class PAttribute(int port, string name = "a", params string[] more) : ProfileAttribute { public Type? Of { get; set; } public DayOfWeek Day { get; set; } public double N; }
                [P(22, Day = DayOfWeek.Monday, Of = typeof(Pi), N = 2)] class Pi;
                [P(22, "b", "c", null!)] class Forge;
                """)).CompileWithoutErrors();
        var use = Use(compilation, "Acme.Pi");
        Assert.Equal("int, string, string[]", use.Signature);
        Assert.Equal([DataValue.Of(22), DataValue.Of("a"), ListValue.Of([])], use.Positional);
        Assert.Equal([new FieldValue("Day", DataValue.Of("Monday")), new FieldValue("Of", DataValue.Of("Acme.Pi")), new FieldValue("N", DataValue.Of(2.0))], use.Named);
        Assert.Equal([DataValue.Of(22), DataValue.Of("b"), ListValue.Of([DataValue.Of("c"), DataValue.Null])], Use(compilation, "Acme.Forge").Positional);
        Assert.Equal("int, string, string[]", Assert.Single(Read(compilation).Constructors).Signature);
    }

    [Fact]
    public void A_profile_is_the_same_instance_in_its_parts_until_it_changes()
    {
        var compilation = Compile("class PAttribute(int a) : ProfileAttribute { public override void Configure(NixOS nixos) { var x = a; } }");
        Assert.Same(Read(compilation).Bodies[0], Read(compilation).Bodies[0]);
        Assert.Equal(Read(compilation), Read(compilation));
    }

    static ProfileProgram Read(string source) => Read(Compile(source));

    static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compile(string source) =>
        new Project(("Usings.cs", Project.Usings), ("P.cs", "namespace Acme;\n" + source.ReplaceLineEndings("\n"))).CompileWithoutErrors();

    static ProfileProgram Read(Compilation compilation) =>
        ProfileReader.Read(compilation.GetTypeByMetadataName("Acme.PAttribute")!, compilation, TestContext.Current.CancellationToken)!;

    static ProfileArguments Use(Compilation compilation, string type) =>
        ProfileReader.Arguments(compilation.GetTypeByMetadataName(type)!.GetAttributes()[0])!;

    static string Constructors(ProfileProgram profile) => string.Join("; ", profile.Constructors.Select(one =>
        $"{one.Signature}: {string.Join(", ", one.Parameters)}{(one.Assignments.Count == 0 ? "" : $" [{Fields(one.Assignments)}]")}"));

    static string Fields(ProfileProgram profile) => Fields(profile.Fields);

    static string Fields(EquatableArray<ProfileField> fields) => string.Join("; ", fields.Select(field => $"{field.Name} = {Shape.Of(field.Value)}"));
}
