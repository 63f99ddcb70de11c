using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

public sealed class ClusterTests
{
    [Fact]
    public void A_cluster_of_a_thousand_has_a_thousand_identities()
    {
        const string code = """
            [Network("10.1.0.0/16"), In<Site>] public sealed class Wide;
            [Cluster(Count = 1000, Names = "kiosk-{n:0000}"), Node(Image.Livestock, Arch.Arm64), On<Wide>("10.1.0.250")] public sealed class Kiosks;
            """;
        var compiled = Checked.Run(SmallFleet.With(code))!;
        Assert.Empty(compiled.Errors);
        Assert.Equal(1000, compiled.Files.Keys.Count(path => path.StartsWith("nodes/", StringComparison.Ordinal)));
        Assert.Contains("\"10.1.4.225/16\"", compiled.Files["nodes/kiosk-1000.json"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Count = 0", "NIX0011")]
    [InlineData("Count = -1", "NIX0011")]
    [InlineData("Count = int.MaxValue", "NIX0011", "NIX1001", "NIX3001", "NIX3002")]
    public void Counts_out_of_range_are_errors(string count, params string[] ids)
    {
        var compiled = Checked.Run(SmallFleet.With($"[Cluster({count})]" + SmallFleet.Node("Pi", 1)))!;
        Assert.Contains(compiled.Errors, error => error.Id == ids[0]);
        Assert.All(compiled.Errors, error => Assert.Contains(error.Id, ids));
    }

    [Fact]
    public void A_cluster_past_the_end_of_all_addresses_is_an_error() =>
        Checked.AssertErrors(
            SmallFleet.With("[Network(\"255.255.255.0/24\"), In<Site>] public sealed class Last; [Cluster(Count = 9), Node(Image.Base, Arch.X86_64), On<Last>(\"255.255.255.250\")] public sealed class Pi;"),
            "NIX3002", "NIX3014");
}
