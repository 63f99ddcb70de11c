using NixIaC.Model.Targets;
using Xunit;

namespace NixIaC.Model.Tests.Targets;

/// <summary>The table agrees with itself.</summary>
public sealed class TargetTests
{
    public static TheoryData<string> Names => [.. Target.All.Select(target => target.Arch)];

    [Fact]
    public void Names_and_triples_are_each_of_one_target()
    {
        Assert.Distinct(Target.All.Select(target => target.Arch));
        Assert.Distinct(Target.All.Select(target => target.Triple));
        Assert.Distinct(Target.All.Where(target => target.Example is not null).Select(target => target.Example));
        Assert.Distinct(Target.All.Where(target => !target.IsLossy).Select(target => target.System));
    }

    [Theory, MemberData(nameof(Names))]
    public void Where_whole_systems_are_not_built_the_nearest_that_are_is_named(string arch)
    {
        var target = Target.Of(arch)!;
        var isWhole = target.Class is SupportClass.Full or SupportClass.OwnBuilds;
        Assert.Equal(isWhole, target.Nearest is null);
        if (target.Nearest is { } nearest) Assert.True(Target.Of(nearest)!.Class is SupportClass.Full or SupportClass.OwnBuilds);
        Assert.Equal(target.Class == SupportClass.NoNixos, target.Obstacle is not null);
        Assert.True(!isWhole || (target.CanBuild && target.Runtimes.HasGo));
    }

    [Theory]
    [InlineData("x86_64-linux", "X86_64"), InlineData("x86_64-unknown-linux-gnu", "X86_64")]
    [InlineData("armv7l-linux", "ArmV7"), InlineData("armv7l-unknown-linux-gnueabi", "ArmV7Soft")]
    [InlineData("powerpc64-linux", "PowerPc64V1"), InlineData("powerpc64-unknown-linux-gnuabielfv2", "PowerPc64")]
    [InlineData("mips-linux", "Mips"), InlineData("mips64el-unknown-linux-gnuabin32", "Mips64ElN32")]
    // Neither of their ABIs.
    [InlineData("mips64-linux", null), InlineData("mips64el-linux", null)]
    [InlineData("aarch64-darwin", null), InlineData("x86_64-unknown-linux-musl", null)]
    public void A_platform_is_taken_for_what_nixpkgs_takes_it_for(string text, string? arch) =>
        Assert.Equal(arch, Target.OfPlatform(text)?.Arch);
}
