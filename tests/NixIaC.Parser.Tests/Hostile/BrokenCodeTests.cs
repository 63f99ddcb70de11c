using CsCheck;
using NixIaC.Parser.Content;
using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Hostile;

public sealed class BrokenCodeTests
{
    const string Source = """
        namespace Acme;
        using static Acme.Ports;
        [Node(Image.Pet, Arch.X86_64)]
        public partial class Pi : Web<Pi>
        {
            const int Port = 22 + Http;
            public static void Configure(NixOS nixos)
            {
                var ssh = nixos.Services.Openssh;
                ssh.Ports = [Port, .. All, nixos.ZramSwap.Enable ? 1 : 2];
                if (nixos.Boot.Zfs.Enable && Port is > 3 and < 90) nixos.Force.ZramSwap.MemoryPercent = nixos.ZramSwap.MemoryPercent / 4;
                foreach (var (name, (port, _)) in new[] { ("a", (1, 2)), ("b", (3, 4)) }) Open(nixos, port, name: $"{name:00}-{port,5}");
                void Local(int x) { nixos["a.b"] = x switch { 1 => "a", var y when y > 2 => null, _ => new Peer("x", 1) { Mtu = x }.Name }; }
                Local((from p in All where p > 1 let q = p * 2 orderby q descending select q).First());
                nixos.Services.Nginx.VirtualHosts["x"] = new() { ForceSSL = true, Locations = { ["/"] = new() { ProxyPass = Members<Pi>.ExceptSelf.First()?.Fqdn } } };
                switch (Port) { case 1: case 2: break; default: { nixos.Networking.HostName = Self.Name + 'x'; break; } }
                for (var i = 0; i < 3; i++) { await Task.Delay(1); }
            }
            static void Open(NixOS nixos, int port, string? name = null) => nixos.Networking.Firewall.AllowedTCPPorts += [port];
        }
        public abstract class Web<T> { public static void ConfigureWeb(NixOS nixos) => nixos.Networking.Domain = NodeOf<T>.Fqdn; }
        record Base(int Port); record Peer(string Name, int Port = 3) : Base(Port * 2) { public int Mtu { get; init; } = 1500; }
        public static class Ports { public const int Http = 80; public static readonly int[] All = [1, Http]; }
        public sealed class HardAttribute(int port) : ProfileAttribute
        {
            public string[] Users { get; set; } = ["a"];
            public HardAttribute(string x) : this(x.Length) { Users = [x]; }
            public override void Configure(NixOS nixos) { base.Configure(nixos); nixos.Services.Openssh.Ports = [port]; }
        }
        """;

    [Fact]
    public void Code_that_ends_anywhere_is_read_without_a_crash() =>
        Gen.Int[0, Source.Length].Sample(end => ReadAll(Source[..end]), iter: 50, threads: 1);

    [Fact]
    public void Code_with_a_piece_missing_is_read_without_a_crash() =>
        Gen.Select(Gen.Int[0, Source.Length - 1], Gen.Int[1, 12])
            .Sample((start, length) => ReadAll(Source.Remove(start, Math.Min(length, Source.Length - start))), iter: 50, threads: 1);

    [Fact]
    public void Code_with_a_piece_of_itself_elsewhere_is_read_without_a_crash() =>
        Gen.Select(Gen.Int[0, Source.Length - 13], Gen.Int[1, 12], Gen.Int[0, Source.Length])
            .Sample((start, length, at) => ReadAll(Source.Insert(at, Source.Substring(start, length))), iter: 50, threads: 1);

    [Theory]
    [InlineData("nixos.Services.Opensh.Enable = true;")]
    [InlineData("nixos.Services.Openssh.Ports = [\"a\"];")]
    [InlineData("var x = Missing.Type;")]
    [InlineData("nixos.Services.")]
    [InlineData("int x = \"a\";")]
    [InlineData("while (missing) { }")]
    public void Code_that_does_not_compile_is_for_the_compiler_to_report(string statement)
    {
        var program = Assert.Single(Project.Bodies(Project.OfBody(statement).Compile()));
        Assert.Equal("", Assert.Single(program.Problems).Message);
    }

    static void ReadAll(string source)
    {
        var compilation = new Project(("Usings.cs", Project.Usings), ("Pi.cs", source)).Compile();
        foreach (var type in compilation.Assembly.GlobalNamespace.GetNamespaceMembers().SelectMany(space => space.GetTypeMembers())
            .Concat(compilation.Assembly.GlobalNamespace.GetTypeMembers()))
        {
            foreach (var problem in ContentBodies.Of(type, compilation, TestContext.Current.CancellationToken).SelectMany(body => body.Problems))
                CodeLocations.Find(problem.Span, compilation, TestContext.Current.CancellationToken);
            if (type.InstanceConstructors.Length > 0) ProfileReader.Read(type, compilation, TestContext.Current.CancellationToken);
            foreach (var attribute in type.GetAttributes()) ProfileReader.Arguments(attribute);
        }
    }
}
