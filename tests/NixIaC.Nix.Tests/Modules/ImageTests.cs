using System.Text.Json;
using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>The images: they evaluate everywhere, build, and give way to whoever says otherwise.</summary>
public sealed class ImageTests
{
    const string Alice = "{ nixiac.operators.alice.keys = [ \"ssh-ed25519 AAAA alice\" ]; }";

    const string Bob =
        "{ nixiac.operators.bob = { keys = [ \"ssh-ed25519 BBBB bob\" ]; hashedPasswordFile = \"/secret\"; }; }";

    static readonly string[] Platforms = ["x86_64-linux", "aarch64-linux", "riscv64-linux", "i686-linux", "armv7l-linux"];

    public static TheoryData<string> Releases => [.. Release.Supported.Select(release => release.ToString())];

    [Fact]
    public async Task Every_module_parses()
    {
        NixTool.Require();
        await NixTool.Output("nix-instantiate", ["--parse", .. EmbeddedModules.NixFiles]);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task Every_image_evaluates_on_every_platform(string release)
    {
        NixTool.Require();
        var systems =
            from image in EmbeddedModules.Images
            from platform in Platforms
            from shared in new[] { "false", "true" }
            select $"({System(image, platform, Alice, $"{{ nixiac.identity.enable = {shared}; }}")}).config.system.build.toplevel.drvPath";
        var derivations = await StandIn.Evaluate(Release.Parse(release)!.Value, StandIn.List(systems));
        Assert.All(
            derivations.EnumerateArray(), path => Assert.EndsWith($"{release}pre-git.drv", path.GetString(), StringComparison.Ordinal));
        Assert.Equal(40, derivations.EnumerateArray().Select(path => path.GetString()).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task Every_image_builds(string release)
    {
        NixTool.Require();
        var systems =
            from image in EmbeddedModules.Images
            let own = $"{{ networking.hostName = \"a-{image}\"; nixpkgs.buildPlatform = builtins.currentSystem; }}"
            select $"({System(image, "x86_64-linux", Alice, own)}).config.system.build.toplevel";
        var built = await StandIn.Build(Release.Parse(release)!.Value, StandIn.List(systems));
        Assert.Equal(
            EmbeddedModules.Images.Select(image => $"a-{image}"),
            built.Select(system => File.ReadAllText(Path.Combine(system, "etc/hostname")).Trim()));
    }

    [Theory]
    [InlineData("base", "lib.id")]
    [InlineData("base", "lib.mkDefault")]
    [InlineData("pet", "lib.id")]
    [InlineData("pet", "lib.mkDefault")]
    [InlineData("livestock", "lib.id")]
    [InlineData("mascot", "lib.id")]
    public async Task Everything_an_image_sets_gives_way_to_a_definition_elsewhere(string image, string priority)
    {
        NixTool.Require();
        var expression = $$"""
            let
              other = value:
                if builtins.isBool value then !value
                else if builtins.isInt value then value + 1
                else value + "-other";
              single = value: builtins.isBool value || builtins.isInt value || builtins.isString value;
              changed = builtins.filter
                (definition: single definition.value && builtins.head definition.path != "nixpkgs")
                ({{System(image, "x86_64-linux", Alice)}}).definitions;
              overrides.config = lib.mkMerge (
                map (definition: lib.setAttrByPath definition.path ({{priority}} (other definition.value))) changed
              );
              config = (lib.nixosSystem {
                modules = [ { nixpkgs.hostPlatform = "x86_64-linux"; } {{StandIn.Quoted(Image(image))}} {{Alice}} overrides ];
              }).config;
            in
            {
              count = builtins.length changed;
              kept = builtins.filter
                (definition: lib.getAttrFromPath definition.path config != other definition.value)
                changed;
            }
            """;
        var result = await StandIn.Evaluate(Release.V26_11, expression);
        Assert.Equal("[]", result.GetProperty("kept").GetRawText());
        Assert.True(result.GetProperty("count").GetInt32() > 15);
    }

    [Fact]
    public async Task An_operator_can_log_in()
    {
        NixTool.Require();
        var config = await StandIn.Evaluate(
            Release.V26_05,
            $$"""
            let
              config = ({{System("base", "x86_64-linux", Alice, Bob)}}).config;
            in
            {
              inherit (config.users.users) root bob;
              alice = removeAttrs config.users.users.alice [ "hashedPasswordFile" ];
              inherit (config.services.openssh) enable settings;
              inherit (config.security.sudo) wheelNeedsPassword;
            }
            """);
        Assert.Equal("""["ssh-ed25519 AAAA alice","ssh-ed25519 BBBB bob"]""", Keys(config, "root"));
        Assert.Equal("""["ssh-ed25519 AAAA alice"]""", Keys(config, "alice"));
        Assert.Equal("""["wheel"]""", config.GetProperty("alice").GetProperty("extraGroups").GetRawText());
        Assert.True(config.GetProperty("alice").GetProperty("isNormalUser").GetBoolean());
        Assert.Equal("/secret", config.GetProperty("bob").GetProperty("hashedPasswordFile").GetString());
        Assert.True(config.GetProperty("enable").GetBoolean());
        Assert.True(config.GetProperty("wheelNeedsPassword").GetBoolean());
        Assert.Equal("prohibit-password", config.GetProperty("settings").GetProperty("PermitRootLogin").GetString());
    }

    [Theory]
    [InlineData("base", "{ nixiac.operators.eve.keys = [ \"a\\nb\" ]; }", "nixiac.operators.eve.keys", "single-line string")]
    [InlineData("base", "{ nixiac.garbageCollection.olderThanDays = 0; }", "nixiac.garbageCollection.olderThanDays", "positive integer")]
    [InlineData("mascot", "{ nixiac.mascot.runtime = \"rkt\"; }", "nixiac.mascot.runtime", "one of \"podman\", \"docker\"")]
    [InlineData("livestock", "{ nixiac.livestock.updates.enable = true; }", "Failed assertions:", "Set nixiac.livestock.updates.flake")]
    [InlineData("base", "{ nixiac.pet.tools.enable = true; }", "The option `nixiac.pet' does not exist", "Definition values")]
    public async Task A_mistake_in_an_option_of_ours_is_named(string image, string module, string option, string detail)
    {
        NixTool.Require();
        var failure = await StandIn.Failure(
            Release.V26_05, $"({System(image, "x86_64-linux", module)}).config.system.build.toplevel.drvPath");
        Assert.Contains(option, failure, StringComparison.Ordinal);
        Assert.Contains(detail, failure, StringComparison.Ordinal);
    }

    static string Keys(JsonElement users, string name) =>
        users.GetProperty(name).GetProperty("openssh").GetProperty("authorizedKeys").GetProperty("keys").GetRawText();

    static string System(string image, string platform, params string[] modules) =>
        StandIn.System(platform, [Image(image), Image("identity")], modules);

    static string Image(string image) => EmbeddedModules.PathOf(image + ".nix");
}
