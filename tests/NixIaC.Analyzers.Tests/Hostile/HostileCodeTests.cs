using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Hostile;

/// <summary>Code that does not compile, as it is while it is typed.</summary>
public sealed class HostileCodeTests
{
    [Theory]
    [InlineData("[Node] class T;")]
    [InlineData("[Node(] class T;")]
    [InlineData("[Node(Image.Base)] class T;")]
    [InlineData("[Node(Image.Nothing, Arch.Z80), In<Basement>] class T;")]
    [InlineData("[Node(1, \"x\", null), In<Basement>] class T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), Node(Image.Pet, Arch.I686), In<Basement>, In<Basement>] class T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In<Missing>] class T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In<>] class T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In<int>, On<Basement[]>, On<dynamic>, On<(int, int)>] class T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In<U>] class T<U>;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In<T>, On<T>, MemberOf<T>, BuiltOn<T>] class T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In] class T;")]
    [InlineData("[Device, On<Lan>(null)] class T;")]
    [InlineData("[Device, On<Lan>(null, null)] class T;")]
    [InlineData("[Device, On<Lan>(new string[] { \"a\", null, 5 })] class T;")]
    [InlineData("[Device, On<Lan>(Mac = 5)] class T;")]
    [InlineData("[Fleet] class T;")]
    [InlineData("[Fleet(StateVersion = null)] class T;")]
    [InlineData("[Fleet(StateVersion = 26.05)] class T;")]
    [InlineData("[Operator, Node(Image.Base, Arch.Arm64)] class T;")]
    [InlineData("[Operator(null, null), Node(Image.Base, Arch.Arm64)] class T;")]
    [InlineData("[Operator(null, (string)null), Node(Image.Base, Arch.Arm64)] class T;")]
    [InlineData("[Option, Node(Image.Base, Arch.Arm64), In<Basement>] class T;")]
    [InlineData("[Option(\"a.b\"), Node(Image.Base, Arch.Arm64), In<Basement>] class T;")]
    [InlineData("[Option(\"a.b\", typeof(int)), Option(\"a.b\", Arch.Arm64), Option(null, null), Option(\"a.b\", ulong.MaxValue)] class T;")]
    [InlineData("[Option(\"a.b\", double.NaN), Option(\"a.b\", new object[] { 1, null, \"x\", typeof(int) }), Node(0, 0)] class T;")]
    [InlineData("[Option(\"a.b\", new[] { 1.5 }), Option(\"a.b\", 'c'), Option(\"a.b\", (byte)1), Option(\"a.b\", unknown), Node(0, 0)] class T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In<Basement>] struct T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In<Basement>] interface T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In<Basement>] enum T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In<Basement>] delegate void T();")]
    [InlineData("[Node(Image.Base, Arch.Arm64), In<Basement>] class T; [Device] class T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64)] partial class T; [Node(Image.Pet, Arch.Arm64), In<Basement>] partial class T;")]
    [InlineData("[Cluster(Count = 3), Cluster(Count = 4), Node(Image.Base, Arch.Arm64), In<Basement>] class T;")]
    [InlineData("[Cluster(Count = -2147483648), Node(Image.Base, Arch.Arm64), On<Lan>(\"192.168.10.9\")] class T;")]
    [InlineData("[Cluster(Count = 2147483648), Node(Image.Base, Arch.Arm64), On<Lan>(\"255.255.255.255\")] class T;")]
    [InlineData("class AAttribute : BAttribute; class BAttribute : AAttribute; [A, B, Device] class T;")]
    [InlineData("[B] class AAttribute : ProfileAttribute; [A] class BAttribute : ProfileAttribute; [A, B, Device] class T;")]
    [InlineData("class AAttribute<U> : ProfileAttribute; [A<int>, A<string>, Device] class T;")]
    [InlineData("[Node(Image.Base, Arch.Arm64)] class")]
    [InlineData("[assembly: Node(Image.Base, Arch.Arm64)]")]
    [InlineData("[Device] class @class; [Device] class 𝒳; [Device] class _; [Device] class __;")]
    [InlineData("namespace NixIaC { [Node(Image.Base, Arch.Arm64)] class NodeAttribute : System.Attribute; }")]
    [InlineData("namespace NixIaC { class FleetAttribute : System.Attribute; [Fleet] class T; }")]
    public async Task Nothing_that_is_half_typed_crashes_the_analyzer(string text)
    {
        foreach (var found in await UserProject.WithPrelude(text).Diagnostics())
        {
            Assert.StartsWith("NIX", found.Id, StringComparison.Ordinal);
            Assert.DoesNotContain("{0}", found.Text(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_prefix_of_a_sound_file_is_analyzed_without_a_crash()
    {
        const string Text = """
            [Option("services.fail2ban.enable", true), Imports("hardware/pi.nix")]
            public sealed class HardenedAttribute : ProfileAttribute;
            [Cluster(Count = 3, Names = "pi-{n:00}"), Node(Image.Mascot, Arch.Arm64, Cores = 4), On<Lan>("192.168.10.20"), Hardened]
            [Container("whoami", "traefik/whoami:v1.10.2", Ports = ["8080:80"]), Operator("bob", "ssh-ed25519 AAAA")]
            public sealed class Pis;
            """;
        for (var length = 0; length < Text.Length; length += 3)
            foreach (var found in await UserProject.WithPrelude(Text[..length]).Diagnostics())
                Assert.StartsWith("NIX", found.Id, StringComparison.Ordinal);
    }
}
