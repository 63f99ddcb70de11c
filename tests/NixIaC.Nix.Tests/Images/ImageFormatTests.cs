using System.Text.Json;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;
using NixIaC.Nix.Tests.Fleets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Images;

/// <summary>Every image of every architecture, cross-built and native, as Nix reads it.</summary>
public sealed class ImageFormatTests
{
    static readonly Target[] Targets = [.. Target.All.Where(target => target.Class != SupportClass.NoNixos)];

    [Theory]
    [InlineData("26.05"), InlineData("26.11")]
    public async Task Each_is_an_output_of_the_platform_that_builds_it(string name)
    {
        NixTool.Require();
        var release = Release.Parse(name)!.Value;
        using var fleet = await WrittenFleet.Of(Project(release));
        var packages = JsonDocument.Parse(await Nix(fleet, release, "eval", "--json", "#packages", "--apply",
            "builtins.mapAttrs (_: builtins.mapAttrs (_: one: one.drvPath))")).RootElement;
        HashSet<string> Of(string platform) => packages.GetProperty(platform).EnumerateObject().Select(package => package.Name).ToHashSet(StringComparer.Ordinal);
        var cross = Of("x86_64-linux");
        foreach (var target in Targets)
        {
            // The one architecture whose programs the builder runs besides its own is built as itself.
            var built = target.Arch == "I686" ? Of(target.System) : cross;
            foreach (var format in Formats(target, isCross: true)) Assert.Contains($"{HostName("c", target)}-{format.Name}", built);
            if (target.CanBuild)
                Assert.Superset(
                    Formats(target, isCross: false).Select(format => $"{HostName("n", target)}-{format.Name}").ToHashSet(StringComparer.Ordinal),
                    Of(target.System));
        }

        await NixTool.Output("nix-store", ["--realise", .. packages.GetProperty("x86_64-linux").EnumerateObject()
            // The stand-in has no qemu-img that would make one of the disk.
            .Where(package => package.Name.StartsWith("c-", StringComparison.Ordinal) && !package.Name.EndsWith("-qcow2-efi", StringComparison.Ordinal)).Select(package => package.Value.GetString()!)]);
    }

    [Theory]
    [InlineData("26.05"), InlineData("26.11")]
    public async Task What_our_modules_set_there_is(string name)
    {
        NixTool.Require();
        var release = Release.Parse(name)!.Value;
        var schema = OptionSchema.For(release);
        foreach (var module in new[] { "efi-disk", "netboot", "kexec", "oci" })
        {
            var system = StandIn.System(
                "x86_64-linux", [EmbeddedModules.PathOf("base.nix"), EmbeddedModules.PathOf($"images/{module}.nix")],
                "{ _module.args.image = { name = \"a\"; encoding = \"raw\"; architecture = \"amd64\"; }; }");
            var set = Definition.Read(await StandIn.Evaluate(release, $"({system}).definitions"));
            Assert.NotEmpty(set);
            Assert.Empty(
                from definition in set
                from problem in schema.Check(new OptionPath(definition.Path.ToEquatableArray()), NixValues.Read(definition.Value))
                select $"{module}: {problem.Message}");
        }
    }

    [Fact]
    public async Task The_image_of_a_member_knows_who_it_is()
    {
        NixTool.Require();
        using var fleet = await WrittenFleet.Of(WrittenFleet.Empty.With("Types.cs", """
            namespace Acme;

            [Node(Image.Pet, Arch.X86_64), Builder, On<Lan>("192.168.1.1")] public sealed class Forge;
            [Cluster(Count = 2, Names = "frame-{n}"), Node(Image.Livestock, Arch.Arm64), On<Lan>("192.168.10.1"), BuiltOn<Forge>]
            [Emits(ImageFormat.SdCard, ImageFormat.RawEfi, ImageFormat.Lxc)]
            public sealed class Frame;
            """));
        foreach (var format in new[] { "sd-card", "raw-efi", "lxc" })
            await Nix(fleet, Release.V26_05, "build", "--no-link", $"#packages.x86_64-linux.frame-2-{format}");
        var built = (await Nix(fleet, Release.V26_05, "build", "--json", "--no-link", "#packages.x86_64-linux.frame-2-raw-efi")).Trim();
        using var outputs = JsonDocument.Parse(built);
        var folder = outputs.RootElement[0].GetProperty("outputs").GetProperty("out").GetString()!;
        var toplevel = File.ReadLines(Directory.EnumerateFiles(folder).Single()).Single(line => line.StartsWith("20-root /nix/store", StringComparison.Ordinal)).Split(' ')[1];
        var configuration = File.ReadAllText(Path.Combine(toplevel, "etc/nixiac/config.json"));
        Assert.Matches("install -D -m 0644 /nix/store/[a-z0-9]+-[^ ]*frame-2.json /var/lib/nixiac/identity.json", configuration);
    }

    static Task<string> Nix(WrittenFleet fleet, Release release, params IEnumerable<string> arguments) => NixTool.Output("nix",
    [
        .. arguments.Select(argument => argument.StartsWith('#') ? $"path:{fleet.Folder}{argument}" : argument),
        "--no-write-lock-file", "--override-input", "nixpkgs", ExampleFlake.Playing(release),
    ]);

    static IEnumerable<ImageFormat> Formats(Target target, bool isCross) =>
        ImageFormat.All.Where(format => format.IsMadeFor(target) && !(isCross && target.Arch is not ("X86_64" or "I686") && format.NeedsMachine));

    static string HostName(string prefix, Target target) => $"{prefix}-{target.Arch.ToLowerInvariant().Replace('_', '-')}";

    static FleetProject Project(Release release) => FleetProject.Of($$"""
        using NixIaC;

        namespace Acme;

        [Fleet(Release = NixosRelease.V{{release.Year}}_{{release.Month:00}}, StateVersion = "26.05"), OptIn(Experiment.NixosOnVintage)]
        [Operator("ann", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6")]
        public sealed class Works;
        [Community, In<Works>] public sealed class Site;
        [Node(Image.Livestock, Arch.X86_64), Builder, In<Site>] public sealed class Forge;
        {{string.Join('\n', Targets.Select(target => Node("c", target, isCross: true) + (target.CanBuild ? Node("n", target, isCross: false) : "")))}}
        """);

    static string Node(string prefix, Target target, bool isCross) =>
        $"[Node(Image.Base, Arch.{target.Arch}, Name = \"{HostName(prefix, target)}\"), {(isCross ? "BuiltOn<Forge>, " : "Builder, ")}In<Site>, "
        + $"Emits({string.Join(", ", Formats(target, isCross).Select(format => $"ImageFormat.{format.Member}"))})] public sealed class {prefix.ToUpperInvariant()}{target.Arch};\n";
}
