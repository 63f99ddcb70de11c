using NixIaC.Analyzers.Tests.Harness;
using NixIaC.CodeFixes;
using Xunit;

namespace NixIaC.Analyzers.Tests.Fixes;

public sealed class OptionFixTests
{
    static string Around(string statements) => $$"""
        [Node(Image.Livestock, Arch.Arm64), In<Basement>]
        public sealed class Pi
        {
            public static void Configure(NixOS nixos)
            {
                {{statements}}
            }
        }
        """;

    [Theory]
    [InlineData("nixos.Services.Kanidm.EnablePam = true;", "nixos.Services.Kanidm.Unix.Enable = true;")]
    [InlineData("/* why */ nixos.Force.Services . Kanidm.EnablePam /* so */ = true;", "/* why */ nixos.Force.Services.Kanidm.Unix.Enable /* so */ = true;")]
    [InlineData("if (nixos.Services.Nginx.Enable) nixos.Services.Kanidm.EnablePam = true;", "if (nixos.Services.Nginx.Enable) nixos.Services.Kanidm.Unix.Enable = true;")]
    [InlineData("nixos.Services.Openssh.Banner = \"hi\";", "nixos.Services.Openssh.Settings.Banner = \"hi\";")]
    [InlineData("nixos[\"services.openssh.banner\"] = \"hi\";", "nixos.Services.Openssh.Settings.Banner = \"hi\";")]
    [InlineData("nixos[\"services.kanidm.enablePam\"] = true;", "nixos.Services.Kanidm.Unix.Enable = true;")]
    [InlineData("nixos[\"services.opensh.enable\"] = true;", "nixos.Services.Openssh.Enable = true;")]
    [InlineData("nixos[\"users.users.alice.isNormalUsr\"] = true;", "nixos.Users.Users[\"alice\"].IsNormalUser = true;")]
    [InlineData("nixos.Default[\"boot.loader.systemd-boot.enabl\"] = true;", "nixos.Default.Boot.Loader.SystemdBoot.Enable = true;")]
    [InlineData("nixos.Systemd.Services[\"a\"].ServiceConfig[\"Restrat\"] = \"always\";", "nixos.Systemd.Services[\"a\"].ServiceConfig.Restart = \"always\";")]
    [InlineData("nixos.Nix.Settings[\"max-job\"] = 4;", "nixos.Nix.Settings.MaxJobs = 4;")]
    public async Task Writes_the_members_of_the_option(string wrong, string right)
    {
        using var project = new FixedProject(UserProject.WithPrelude(Around(wrong)));
        Assert.Equal(Around(right), await project.Apply(new OptionFix(), Assert.Single(await project.Diagnostics())));
    }

    [Fact]
    public async Task Says_what_it_writes()
    {
        using var project = new FixedProject(UserProject.WithPrelude(Around("nixos.Services.Kanidm.EnablePam = true;")));
        Assert.Equal(
            "Write nixos.Services.Kanidm.Unix.Enable",
            Assert.Single(await project.Offers(new OptionFix(), Assert.Single(await project.Diagnostics()))).Title);
    }

    [Fact]
    public async Task Mends_a_body_that_is_one_expression()
    {
        using var project = new FixedProject(UserProject.WithPrelude(
            "[Node(Image.Livestock, Arch.Arm64), In<Basement>] public sealed class Pi { public static void Configure(NixOS n) => n.Services.Kanidm.EnablePam = true; }"));
        Assert.Equal(
            "[Node(Image.Livestock, Arch.Arm64), In<Basement>] public sealed class Pi { public static void Configure(NixOS n) => n.Services.Kanidm.Unix.Enable = true; }",
            await project.Apply(new OptionFix(), Assert.Single(await project.Diagnostics())));
    }

    [Theory]
    [InlineData("var kanidm = nixos.Services.Kanidm; kanidm.EnablePam = true;")]
    [InlineData("nixos.Services.Kanidm = new() { EnablePam = true };")]
    [InlineData("const string path = \"services.opensh.enable\"; nixos[path] = true;")]
    [InlineData("nixos[\"services.mine.enable\"] = true;")]
    [InlineData("nixos[\"services.opensh.enable\"] = \"yes\";")]
    public async Task Offers_nothing_where_it_would_not_do(string statement)
    {
        using var project = new FixedProject(UserProject.WithPrelude(Around(statement)));
        Assert.Empty(await project.Offers(new OptionFix(), Assert.Single(await project.Diagnostics())));
    }

    [Fact]
    public async Task Fix_all_mends_each_statement()
    {
        using var project = new FixedProject(UserProject.WithPrelude(Around(
            "nixos.Services.Kanidm.EnablePam = true;\n        nixos.Force.Services.Kanidm.EnablePam = true;")));
        Assert.Equal(
            Around("nixos.Services.Kanidm.Unix.Enable = true;\n        nixos.Force.Services.Kanidm.Unix.Enable = true;"),
            await project.ApplyAll(new OptionFix(), await project.Diagnostics()));
    }
}
