using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

/// <summary>Base classes as templates of machines.</summary>
public sealed class TemplateTests
{
    static readonly FleetProject Environments = SmallFleet.With("""
        [Node(Image.Livestock, Arch.X86_64), Option("time.timeZone", "UTC"), Option("services.openssh.ports", [22])]
        public abstract class Web;
        [On<Lan>("10.0.0.21")] public sealed class StagingWeb : Web;
        [On<Lan>("10.0.0.22"), Option("time.timeZone", "Europe/Vienna"), Option("services.openssh.ports", [2222])]
        public sealed class LiveWeb : Web;
        """);

    [Fact]
    public void A_derived_class_without_a_kind_of_its_own_is_a_machine() =>
        Checked.AssertFiles(Environments, "systems/staging-web.nix", "systems/live-web.nix");

    [Fact]
    public void The_derived_class_wins_over_its_template_and_lists_add_up()
    {
        var files = CompiledFleet.Of(Environments).Files;
        Assert.Contains("time.timeZone = \"UTC\";", files["systems/staging-web.nix"], StringComparison.Ordinal);
        Assert.Contains("time.timeZone = \"Europe/Vienna\";", files["systems/live-web.nix"], StringComparison.Ordinal);
        Assert.Contains("22\n    2222\n", files["systems/live-web.nix"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_alone_is_no_machine() =>
        Assert.DoesNotContain("systems/web.nix", CompiledFleet.Of(Environments).Files.Keys);
}
