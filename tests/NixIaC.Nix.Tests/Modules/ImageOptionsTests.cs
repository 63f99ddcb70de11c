using System.Collections.Immutable;
using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>All options of NixOS that the images can set, gathered by evaluating them.</summary>
public sealed class ImageOptionsTests
{
    // Everything that is off by default, on, so that every definition of a module is seen.
    const string Everything = """
        {
          nixiac.operators.alice.keys = [ "ssh-ed25519 AAAA alice" ];
          nixiac.operators.alice.hashedPasswordFile = "/var/lib/nixiac/secrets/alice-password";
          nixiac.identity.enable = true;
        }
        """;

    const string LivestockEverything = """
        {
          nixiac.livestock.journalUpload.url = "https://logs.example.org:19532";
          nixiac.livestock.updates.enable = true;
          nixiac.livestock.updates.flake = "git+https://git.example.org/fleet#kiosk";
          nixiac.livestock.updates.rebootWindow.lower = "01:00";
          nixiac.livestock.updates.rebootWindow.upper = "05:00";
        }
        """;

    const string MascotEverything = "{ nixiac.mascot.metrics.enable = true; }";

    const string Docker = "{ nixiac.mascot.runtime = \"docker\"; }";

    const string Images = """
        {
          nixiac.mascot.images.notes = pkgs.dockerTools.streamLayeredImage { name = "notes"; };
          nixiac.mascot.registries."docker.io".mirror = "http://cache:5000";
          nixiac.mascot.registries."r.example.org".insecure = true;
        }
        """;

    static readonly (string Image, string[] Choices)[] Variants =
    [
        ("base", [Everything]),
        ("pet", [Everything, "{ nixiac.pet.tools.packages = [ ]; }"]),
        ("livestock", [Everything, LivestockEverything]),
        ("mascot", [Everything, LivestockEverything, MascotEverything]),
        ("mascot", [Everything, LivestockEverything, MascotEverything, Docker]),
        ("mascot", ["{ pkgs, ... }: " + Images]),
        ("mascot", ["{ pkgs, ... }: " + Images, Docker]),
        ("mascot", ["{ pkgs, ... }: " + Images, "{ nixiac.mascot.runtime = \"containerd\"; services.k3s.enable = true; }"]),
        ("mascot", ["{ pkgs, ... }: " + Images, "{ nixiac.mascot.runtime = \"cri-o\"; }"]),
    ];

    /// <summary>Every option that an image sets in a release, on two platforms that differ most.</summary>
    public static async Task<ImmutableArray<Definition>> Gather(Release release)
    {
        var systems =
            from variant in Variants
            from platform in new[] { "x86_64-linux", "riscv64-linux" }
            let modules = new[] { EmbeddedModules.PathOf(variant.Image + ".nix"), EmbeddedModules.PathOf("identity.nix") }
            select $"({StandIn.System(platform, modules, variant.Choices)}).definitions";
        var definitions = await StandIn.Evaluate(release, $"lib.concatLists {StandIn.List(systems)}");
        return [.. Definition.Read(definitions).DistinctBy(definition => definition.ToString())];
    }

    [Fact]
    public async Task Options_of_all_images_are_gathered()
    {
        NixTool.Require();
        var definitions = await Gather(Release.V26_05);
        var names = definitions.Select(definition => definition.Name).ToHashSet();
        Assert.Superset(
            new HashSet<string>
            {
                "services.openssh.settings.PermitRootLogin",
                "services.cockpit.port",
                "systemd.settings.Manager.RuntimeWatchdogSec",
                "services.journald.upload.settings.Upload.URL",
                "system.autoUpgrade.rebootWindow.lower",
                "virtualisation.docker.autoPrune.flags",
                "virtualisation.podman.defaultNetwork.settings.dns_enabled",
                "virtualisation.oci-containers.containers.notes.imageStream",
                "virtualisation.docker.daemon.settings.registry-mirrors",
                "virtualisation.cri-o.enable",
                "environment.etc.rancher/k3s/registries.yaml.text",
                "users.users.alice.hashedPasswordFile",
                "systemd.services.nixiac-identity.script",
            },
            names);
        Assert.DoesNotContain(names, name => name.StartsWith("nixiac.", StringComparison.Ordinal));
        Assert.DoesNotContain("boot.loader.systemd-boot.bootCounting.enable", names);
    }

    [Fact]
    public async Task What_only_26_11_has_is_set_there_alone()
    {
        NixTool.Require();
        var older = (await Gather(Release.V26_05)).Select(definition => definition.Name).ToHashSet();
        var newer = (await Gather(Release.V26_11)).Select(definition => definition.Name).ToHashSet();
        Assert.Equal(["boot.loader.systemd-boot.bootCounting.enable"], newer.Except(older));
        Assert.Empty(older.Except(newer));
    }

    [Theory]
    [MemberData(nameof(ImageTests.Releases), MemberType = typeof(ImageTests))]
    public async Task Every_option_is_one_of_the_release_and_every_value_fits(string text)
    {
        NixTool.Require();
        var release = Release.Parse(text)!.Value;
        var schema = OptionSchema.For(release);
        var problems =
            from definition in await Gather(release)
            from problem in schema.Check(new OptionPath(definition.Path.ToEquatableArray()), NixValues.Read(definition.Value))
            select problem.Message;
        Assert.Empty(problems);
    }
}
