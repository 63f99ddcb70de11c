using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Targets;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Lowering;

/// <summary>What each architecture becomes in each release.</summary>
public sealed class PlatformOptionsTests
{
    const string Defaults = "boot.initrd.allowMissingModules = true; boot.initrd.includeDefaultModules = false; "
        + "nixpkgs.config.allowUnsupportedSystem = true; system.switch.enable = false; ";

    [Theory]
    [InlineData("X86_64", "x86_64-linux"), InlineData("Arm64", "aarch64-linux"), InlineData("RiscV64", "riscv64-linux"), InlineData("I686", "i686-linux")]
    [InlineData("ArmV6", "armv6l-linux"), InlineData("ArmV7", "armv7l-linux"), InlineData("PowerPc64Le", "powerpc64le-linux")]
    public void Whole_systems_have_their_double_and_nothing_else(string arch, string system)
    {
        foreach (var release in Release.Supported)
            Assert.Equal($"nixpkgs.hostPlatform = \"{system}\"; ", Platform(arch, release));
    }

    [Theory]
    [InlineData("I586", "\"i586-linux\"", "")]
    [InlineData("ArmV5", "\"armv5tel-linux\"", "")]
    [InlineData("ArmV7Soft", "{ config = \"armv7l-unknown-linux-gnueabi\"; }", "")]
    [InlineData("RiscV32", "\"riscv32-linux\"", "boot.kexec.enable = false; ")]
    [InlineData("PowerPc64", "{ config = \"powerpc64-unknown-linux-gnuabielfv2\"; }", "")]
    [InlineData("PowerPc64V1", "{ config = \"powerpc64-unknown-linux-gnuabielfv1\"; }", "")]
    public void Where_nixpkgs_has_a_kernel_both_releases_are_alike(string arch, string platform, string more)
    {
        foreach (var release in Release.Supported)
            Assert.Equal(Sorted($"nixpkgs.hostPlatform = {platform}; {Defaults}{more}"), Sorted(Platform(arch, release)));
    }

    [Theory]
    [InlineData("Mips", "config = \"mips-unknown-linux-gnu\"; gcc = { abi = \"32\"; arch = \"mips32r2\"; };", "mips", "32r2_defconfig")]
    [InlineData("Mips64", "config = \"mips64-unknown-linux-gnuabi64\"; gcc = { abi = \"64\"; arch = \"mips64r2\"; };", "mips", "64r2_defconfig")]
    [InlineData("Mips64El", "config = \"mips64el-unknown-linux-gnuabi64\"; gcc = { abi = \"64\"; arch = \"mips64r2\"; };", "mips", "64r2el_defconfig")]
    [InlineData("MipsEl", "config = \"mipsel-unknown-linux-gnu\";", "mips", "32r2el_defconfig")]
    [InlineData("PowerPc", "config = \"powerpc-unknown-linux-gnu\";", "powerpc", "pmac32_defconfig")]
    public void Where_it_has_none_the_platform_or_the_kernel_says_it(string arch, string platform, string kernel, string defconfig)
    {
        Assert.Contains(
            $"nixpkgs.hostPlatform = {{ {platform} linux-kernel = {{ autoModules = true; baseConfig = \"{defconfig}\"; name = \"{kernel}\"; target = \"vmlinux\"; }}; }};",
            Platform(arch, Release.V26_05), StringComparison.Ordinal);
        Assert.DoesNotContain("boot.kernelPackages", Platform(arch, Release.V26_05), StringComparison.Ordinal);
        Assert.DoesNotContain("linux-kernel", Platform(arch, Release.V26_11), StringComparison.Ordinal);
        Assert.Contains(
            $"boot.kernelPackages = pkgs.linuxPackagesFor (pkgs.linux.override {{ defconfig = \"{defconfig}\"; target = \"vmlinux\"; }});",
            Platform(arch, Release.V26_11), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_fleet_opts_in_to_changes_no_other_systems()
    {
        foreach (var target in Target.All.Where(target => target.Class is SupportClass.Full or SupportClass.OwnBuilds))
            Assert.DoesNotContain("allowUnsupportedSystem", Platform(target.Arch, Release.V26_05), StringComparison.Ordinal);
    }

    [Theory]
    // x86_64 runs i586, but nixpkgs has no compilers for i586 to start from.
    [InlineData("X86_64", "I586", "\"x86_64-linux\""), InlineData("ArmV7", "ArmV7Soft", "\"armv7l-linux\"")]
    [InlineData("PowerPc64", "PowerPc", "{ config = \"powerpc64-unknown-linux-gnuabielfv2\"; }")]
    [InlineData("X86_64", "I686", null), InlineData("ArmV7", "ArmV5", null), InlineData("PowerPc64", "PowerPc64V1", null)]
    public void A_builder_cross_compiles_what_it_does_not_build_natively(string builder, string arch, string? platform)
    {
        var text = Platform(arch, Release.V26_11, builder);
        if (platform is null) Assert.DoesNotContain("buildPlatform", text, StringComparison.Ordinal);
        else Assert.Contains($"nixpkgs.buildPlatform = {platform}; ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fleet_json_has_the_triple_where_the_double_is_not_enough()
    {
        Assert.Contains("\"triple\": \"powerpc64-unknown-linux-gnuabielfv2\"", FleetFile.Lower(Resolve("PowerPc64", Release.V26_05, null)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("triple", FleetFile.Lower(Resolve("ArmV7", Release.V26_05, null)).Text, StringComparison.Ordinal);
    }

    static string Sorted(string options) => string.Join("; ", options.Split("; ").Order(StringComparer.Ordinal));

    // What is said of the platform, an option after another on one line.
    static string Platform(string arch, Release release, string? builder = null) => string.Concat(
        from option in TopologyOption.Of(Resolve(arch, release, builder).Systems.Single(system => system.Name == "old"))
        let path = new Model.Options.OptionPath(option.Path).ToString()
        where path.StartsWith("nixpkgs.", StringComparison.Ordinal) || path.StartsWith("boot.", StringComparison.Ordinal) || path == "system.switch.enable"
        select $"{path} = {OneLine(option.Value)}; ");

    static string OneLine(NixExpression value) =>
        string.Join(' ', NixWriter.Write(value).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal);

    static ResolvedFleet Resolve(string arch, Release release, string? builder) => FleetResolver.Resolve(new FleetModel(
    [
        Declare.Type("Fleet", new FleetFact("example.org", release == Release.V26_05 ? "V26_05" : "V26_11", "26.05"), new OptInFact("NixosOnVintage")),
        Declare.Site, Declare.Lan,
        // Nobody builds for others unless said.
        Declare.Type("Forge", [new NodeFact("Pet", builder ?? "X86_64", null, 0, 0, null), new InFact("Acme.Site"), .. builder is null ? Array.Empty<Fact>() : [new BuilderFact(0)]]),
        Declare.Type("Old", [new NodeFact("Base", arch, null, 0, 0, null), new InFact("Acme.Site"), .. builder is null ? Array.Empty<Fact>() : [new BuiltOnFact("Acme.Forge")]]),
    ]))!;
}
