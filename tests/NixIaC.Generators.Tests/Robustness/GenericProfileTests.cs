using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

/// <summary>Profiles with type parameters, which stand for types of the fleet.</summary>
public sealed class GenericProfileTests
{
    const string Peer = """
        [System.AttributeUsage(System.AttributeTargets.Class, AllowMultiple = true)]
        public sealed class PeerAttribute<T>(int number) : ProfileAttribute
        {
            public override void Configure(NixOS nixos) => nixos.Environment.Etc[$"peer{number}"].Text = NodeOf<T>.HostName;
        }
        """;

    [Fact]
    public void Each_use_has_its_own_types()
    {
        var compiled = Checked.Run(SmallFleet.With(
            SmallFleet.Node("First", 1, ", Peer<Second>(1), Peer<First>(2)") + SmallFleet.Node("Second", 2, ", Peer<First>(3)") + Peer));
        Assert.NotNull(compiled);
        Assert.Empty(compiled.Errors);
        Assert.Contains("peer1.text = \"second\";", compiled.Files["systems/first.nix"], StringComparison.Ordinal);
        Assert.Contains("peer2.text = \"first\";", compiled.Files["systems/first.nix"], StringComparison.Ordinal);
        Assert.Contains("peer3.text = \"first\";", compiled.Files["systems/second.nix"], StringComparison.Ordinal);
    }
}
