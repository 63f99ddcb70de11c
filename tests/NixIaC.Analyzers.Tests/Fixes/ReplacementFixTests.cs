using NixIaC.Analyzers.Tests.Harness;
using NixIaC.CodeFixes;
using Xunit;

namespace NixIaC.Analyzers.Tests.Fixes;

public sealed class ReplacementFixTests
{
    const string Right = "services.openssh.enable";

    [Theory]
    [InlineData("""Option("services.ssh.enable", true)""", """Option("services.openssh.enable", true)""")]
    [InlineData("""Option( /* why */ @"services.ssh.enable" /* so */, true)""", """Option( /* why */ "services.openssh.enable" /* so */, true)""")]
    [InlineData("Option(\"\"\"services.ssh.enable\"\"\", true)", "Option(\"services.openssh.enable\", true)")]
    [InlineData("""Option(value: true, path: "services.ssh.enable")""", """Option(value: true, path: "services.openssh.enable")""")]
    [InlineData("""Option("services.ssh.ports", new long[] { 22 })""", """Option("services.openssh.enable", new long[] { 22 })""")]
    [InlineData("""Container("services.ssh.enable", "x/y:1", Ports = ["1:1"])""", """Container("services.openssh.enable", "x/y:1", Ports = ["1:1"])""")]
    public async Task Replaces_the_first_text_and_nothing_else(string wrong, string right)
    {
        using var project = new FixedProject(UserProject.WithPrelude(Around(wrong)));
        Assert.Equal(Around(right), await project.Apply(new ReplacementFix(), await project.Propose(wrong, Right)));
    }

    [Fact]
    public async Task Escapes_what_a_literal_needs_escaped()
    {
        const string Wrong = """Option("services.nginx.virtualHost.x", true)""";
        using var project = new FixedProject(UserProject.WithPrelude(Around(Wrong)));
        Assert.Equal(
            Around("""Option("services.nginx.virtualHosts.\"a\\b\"", true)"""),
            await project.Apply(new ReplacementFix(), await project.Propose(Wrong, """services.nginx.virtualHosts."a\b" """.TrimEnd())));
    }

    [Fact]
    public async Task Says_what_it_writes()
    {
        const string Wrong = """Option("services.ssh.enable", true)""";
        using var project = new FixedProject(UserProject.WithPrelude(Around(Wrong)));
        var offer = Assert.Single(await project.Offers(new ReplacementFix(), await project.Propose(Wrong, Right)));
        Assert.Equal("Write 'services.openssh.enable'", offer.Title);
    }

    [Theory]
    [InlineData("services.opensh.enable", "services.openssh.enable")]
    [InlineData("services.kanidm.enablePam", "services.kanidm.unix.enable")]
    [InlineData("systemd.services.notes.serviceConfig.PrivatTmp", "systemd.services.notes.serviceConfig.PrivateTmp")]
    public async Task Mends_what_the_analyzer_finds(string wrong, string right)
    {
        using var project = new FixedProject(UserProject.WithPrelude(Around($"Option(\"{wrong}\", true)")));
        var found = Assert.Single(await project.Diagnostics());
        Assert.Equal(Around($"Option(\"{right}\", true)"), await project.Apply(new ReplacementFix(), found));
    }

    [Theory]
    [InlineData("services.openssh.banner", "services.openssh.settings.Banner")]
    [InlineData("services.resolved.fallbackDns", "services.resolved.settings.Resolve.FallbackDNS")]
    public async Task Mends_options_that_are_gone_or_renamed(string wrong, string right)
    {
        using var project = new FixedProject(UserProject.WithPrelude(Around($"Option(\"{wrong}\", null)")));
        var found = (await project.Diagnostics()).First(one => one.Id is "NIX4003" or "NIX4004");
        Assert.Equal(Around($"Option(\"{right}\", null)"), await project.Apply(new ReplacementFix(), found));
    }

    [Fact]
    public async Task Offers_no_group_in_place_of_an_option()
    {
        using var project = new FixedProject(UserProject.WithPrelude(Around("Option(\"services.resolved.extraConfig\", \"\")")));
        var found = Assert.Single(await project.Diagnostics());
        Assert.Contains("use services.resolved.settings.", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(await project.Offers(new ReplacementFix(), found));
    }

    [Fact]
    public async Task Offers_nothing_where_a_profile_of_another_project_is_written()
    {
        var project = UserProject.WithPrelude("[Node(Image.Pet, Arch.Arm64), In<Basement>, Hardened(\"note\")] public sealed class Desk;") with
        {
            OtherReferences =
            [
                UserProject.Bare("""
                    [Option("services.opensh.enable", true)]
                    public sealed class HardenedAttribute(string note) : ProfileAttribute { public string Note { get; } = note; }
                    """).Compile().WithAssemblyName("Profiles").ToMetadataReference(),
            ],
        };
        Assert.Empty(Assert.Single(await project.Diagnostics()).Properties);
    }

    [Theory]
    [InlineData("Option(Paths.Ssh, true)")]
    [InlineData("""Option("services." + "ssh", true)""")]
    [InlineData("Option(nameof(Paths), true)")]
    [InlineData("Option(null, true)")]
    [InlineData("Builder")]
    [InlineData("Builder(MaxJobs = 1)")]
    public async Task Offers_nothing_where_the_text_is_no_literal(string attribute)
    {
        using var project = new FixedProject(UserProject.WithPrelude(
            Around(attribute) + "static class Paths { public const string Ssh = \"services.ssh.enable\"; }"));
        Assert.Empty(await project.Offers(new ReplacementFix(), await project.Propose(attribute, Right)));
    }

    [Fact]
    public async Task Fix_all_gives_each_place_its_own_text()
    {
        using var project = new FixedProject(UserProject.WithPrelude(Around("""Option("a.b", true), Option("c.d", true)""")));
        var found = await Task.WhenAll(project.Propose("""Option("a.b", true)""", "a.x"), project.Propose("""Option("c.d", true)""", "c.x"));
        Assert.Equal(
            Around("""Option("a.x", true), Option("c.x", true)"""),
            await project.ApplyAll(new ReplacementFix(), [.. found]));
    }

    static string Around(string attribute) => $"[Node(Image.Mascot, Arch.Arm64), In<Basement>]\n[{attribute}]\npublic sealed class Pi;\n";
}
