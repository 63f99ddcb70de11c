using NixIaC.Generators.Tests.Harness;
using NixIaC.Model.Lowering;
using Xunit;

namespace NixIaC.Generators.Tests.Caching;

public sealed class EffectTests
{
    static readonly FleetProject Before = SmallFleet.Project;

    [Fact]
    public void An_option_of_one_node_writes_that_system_alone()
    {
        var rerun = Rerun.After(Before, Before.Edit("Europe/Vienna", "Europe/Rome"));
        Assert.Equal(["first"], rerun.Systems);
        Assert.Empty(rerun.Changed(TrackingNames.Outline));
        Assert.Equal(1, rerun.Outputs);
    }

    [Fact]
    public void An_address_of_one_node_writes_that_system_and_the_files_of_the_fleet()
    {
        var rerun = Rerun.After(Before, Before.Edit("10.0.0.11", "10.0.0.21"));
        Assert.Equal(["first"], rerun.Systems);
        Assert.Single(rerun.Changed(TrackingNames.Outline));
    }

    [Fact]
    public void A_node_more_leaves_the_other_systems_alone()
    {
        var rerun = Rerun.After(Before, Before.With("third.cs", "using NixIaC; namespace Acme; " + SmallFleet.Node("Third", 13)));
        Assert.Equal(["third"], rerun.Systems);
        Assert.Single(rerun.Changed(TrackingNames.Outline));
    }

    [Fact]
    public void A_nix_file_writes_its_copy_alone()
    {
        var rerun = Rerun.After(Before, Before.WithFile("disk.nix", "{ boot = { }; }\n"));
        var file = (FlakeText)Assert.Single(rerun.Changed(TrackingNames.NixFiles));
        Assert.Equal("disk.nix", file.Path);
        Assert.Empty(rerun.Systems);
        Assert.Empty(rerun.Changed(TrackingNames.Outline));
        Assert.Equal(1, rerun.Outputs);
    }

    [Fact]
    public void A_profile_writes_the_systems_that_carry_it()
    {
        var rerun = Rerun.After(Before, Before.Edit("\"services.fail2ban.enable\", true", "\"services.fail2ban.enable\", false"));
        Assert.Equal(["first"], rerun.Systems);
        Assert.Empty(rerun.Changed(TrackingNames.Outline));
        Assert.Equal(1, rerun.Outputs);
    }

    [Fact]
    public void An_operator_of_the_fleet_writes_all_systems()
    {
        var rerun = Rerun.After(Before, Before.Edit("Operator(\"ann\"", "Operator(\"bea\""));
        Assert.Equal(["first", "second"], rerun.Systems);
    }

    [Fact]
    public void A_fault_takes_all_files_back_and_its_repair_brings_them_again()
    {
        var driver = new Driver();
        var sound = driver.Run(Before);
        var unsound = driver.Run(Before.Edit("10.0.0.12", "10.0.0.11"));
        Assert.Empty(CompiledFleet.Of(unsound).Files);
        Assert.Equal(CompiledFleet.Of(sound).Files, CompiledFleet.Of(driver.Run(Before)).Files);
    }
}
