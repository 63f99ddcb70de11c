using NixIaC.Model.Content.Evaluation;
using NixIaC.Parser.Content;
using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Forms;

/// <summary>What is read, evaluated: reader and evaluator mean the same.</summary>
public sealed class MeaningTests
{
    [Theory]
    [InlineData("string.Join(\" \", new[] { \"a\", \"b\" }.Select((x, i) => x + i))", "a0 b1")]
    [InlineData("string.Join('-', \"a\", 'b', 3)", "a-b-3")]
    [InlineData("string.Concat(\"a\", 1, true, null)", "a1True")]
    [InlineData("string.Concat(new[] { 1, 2 })", "12")]
    [InlineData("string.Format(\"{0:000}|{1,4}|{{\", 7, \"x\")", "007|   x|{")]
    [InlineData("$\"{7:000}|{\"x\",-3}|{1.5}\"", "007|x  |1.5")]
    [InlineData("string.Join(\",\", from x in new[] { 3, 1, 2 } from y in new[] { 1, 2 } let z = x * y where z > 2 orderby z descending select z)", "6,4,3")]
    [InlineData("string.Join(\",\", new[] { \"b\", \"a\" }.Index().Select(p => p.Index + p.Item))", "0b,1a")]
    [InlineData("string.Join(\",\", new[] { 1 }.Zip(new[] { \"a\" }).Select(p => p.First + p.Second))", "1a")]
    [InlineData("string.Join(\",\", new[] { 1, 2, 3 }.GroupBy(x => x % 2).Select(g => $\"{g.Key}:{g.Count()}\"))", "1:2,0:1")]
    [InlineData("new[] { \"a\" }.ToDictionary(x => x, x => 1).ContainsKey(\"a\") ? \"yes\" : \"no\"", "yes")]
    [InlineData("new Peer(\"x\") { Mtu = 9 } is { Name: \"x\", Mtu: > 5 and < 10 } p ? p.Url : \"no\"", "x:51820")]
    [InlineData("new Peer(\"x\") == new Peer(\"x\") ? \"same\" : \"other\"", "same")]
    [InlineData("DayOfWeek.Monday + \"!\"", "Monday!")]
    [InlineData("\"abc\"[^1] == 'c' ? \"abc\".Substring(1).ToUpper() : \"\"", "BC")]
    [InlineData("((string?)null)?.Length.ToString() ?? \"none\"", "none")]
    [InlineData("\" a-b \".Trim().Split('-')[1].PadLeft(3, '0')", "00b")]
    [InlineData("(7 / 2 * 2.0).ToString()", "6")]
    [InlineData("H.Twice(H.Ports[0]).ToString()", "44")]
    public void Text_has_the_meaning_of_CSharp(string expression, string expected)
    {
        var project = Project.OfBody(
            $"nixos.Networking.HostName = {expression};",
            "record Peer(string Name, int Port = 51820) { public int Mtu { get; init; } public string Url => $\"{Name}:{Port}\"; }"
            + "static class H { public static readonly int[] Ports = [22]; public static int Twice(int n) { var m = n; m += n; return m; } }");
        var content = ContentEvaluator.Evaluate(Assert.Single(Project.Bodies(project.CompileWithoutErrors())), new ContentScope());
        Assert.Empty(content.Problems);
        Assert.Equal(new Model.Nix.NixString(expected), Assert.Single(content.Settings).Value);
    }

    [Fact]
    public void A_profile_sets_what_its_arguments_say()
    {
        var compilation = new Project(
            ("Usings.cs", Project.Usings),
            ("P.cs", """
                namespace Acme;
                abstract class BAttribute(string user) : ProfileAttribute { public override void Configure(NixOS nixos) => nixos.Users.Users[user].IsNormalUser = true; }
                sealed class PAttribute(int port) : BAttribute($"u{port}")
                {
                    public int[] More { get; set; } = [port + 1];
                    int Last => More[^1];
                    public override void Configure(NixOS nixos) { foreach (var one in More) Open(nixos, one); Open(nixos, Last); }
                    void Open(NixOS nixos, int one) => nixos.Networking.Firewall.AllowedTCPPorts += [one, port];
                }
                [P(22, More = [5])] class Pi;
                """)).CompileWithoutErrors();
        var token = TestContext.Current.CancellationToken;
        var program = ProfileReader.Read(compilation.GetTypeByMetadataName("Acme.PAttribute")!, compilation, token)!;
        var arguments = ProfileReader.Arguments(compilation.GetTypeByMetadataName("Acme.Pi")!.GetAttributes()[0])!;
        var instance = ContentEvaluator.Instantiate(program, arguments, new ContentScope(), token);
        var content = ContentEvaluator.Evaluate(program, instance.Instance, new ContentScope(), token);
        Assert.Empty(instance.Problems.Concat(content.Problems));
        Assert.Equal(
            ["users.users.u22.isNormalUser", "networking.firewall.allowedTCPPorts", "networking.firewall.allowedTCPPorts"],
            content.Settings.Select(setting => setting.Path.ToString()));
    }

    [Fact]
    public void A_profile_of_a_referenced_assembly_carries_its_program()
    {
        var source = "namespace Lib; public sealed class PAttribute(int port) : NixIaC.ProfileAttribute { public override void Configure(NixIaC.NixOS nixos) => nixos.Services.Openssh.Ports = [port]; }";
        var library = new Project(("Usings.cs", Project.Usings), ("Lib.cs", source)).CompileWithoutErrors();
        var token = TestContext.Current.CancellationToken;
        var program = ProfileReader.Read(library.GetTypeByMetadataName("Lib.PAttribute")!, library, token)!;
        var text = Model.Content.Programs.Text.ProgramText.Write(program);
        var with = new Project(("Usings.cs", Project.Usings), ("Lib.cs", source),
            ("Out.cs", $"[assembly: NixIaC.Generated.ProfileProgram(\"Lib.PAttribute\", {Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, true)})]"));
        using var stream = new MemoryStream();
        Assert.True(with.CompileWithoutErrors().Emit(stream, cancellationToken: token).Success);
        var user = new Project(("Usings.cs", Project.Usings), ("Pi.cs", "namespace Acme; [Lib.P(22)] class Pi;"))
        {
            OtherReferences = [Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(stream.ToArray())],
        }.CompileWithoutErrors();
        Assert.Equal(program, ProfileReader.Read(user.GetTypeByMetadataName("Lib.PAttribute")!, user, token));
        Assert.Equal("int", ProfileReader.Arguments(user.GetTypeByMetadataName("Acme.Pi")!.GetAttributes()[0])!.Signature);
    }
}
