using System.Text.Json;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Model;
using NixIaC.Nix.Tests.Fleets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Images;

/// <summary>Images of workloads as a fleet has them: for the machines that run it, or for those that could.</summary>
public sealed class WorkloadImageFleetTests
{
    static FleetProject Project(string release) => FleetProject.Of($$"""
        global using NixIaC;

        namespace Acme;

        [Fleet(Release = NixosRelease.V{{release.Replace('.', '_')}}, StateVersion = "26.05"), Imports("overlay.nix")]
        [Operator("ann", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6")]
        public sealed class Works;
        [Community, In<Works>] public sealed class Site;
        [Network("192.168.0.0/16", Gateway = "192.168.0.1"), In<Site>] public sealed class Lan;
        [Node(Image.Livestock, Arch.X86_64), Builder, On<Lan>("192.168.1.1"), Runs<Notes>] public sealed class Big;
        [Node(Image.Livestock, Arch.Arm64), Builder, On<Lan>("192.168.1.2")] public sealed class Other;
        [Node(Image.Livestock, Arch.RiscV64), On<Lan>("192.168.1.3"), BuiltOn<Big>, Runs<Notes>, Runs<Files>] public sealed class Small;
        [Node(Image.Livestock, Arch.RiscV64), On<Lan>("192.168.1.4"), BuiltOn<Big>, Runs<Files>] public sealed class Twin;
        [Node(Image.Minimal, Arch.Sparc), On<Lan>("192.168.1.5"), BuiltOn<Big>, Runs<Files>] public sealed class Old;

        [Workload(Runtime.Jvm, "workloads/notes.jar", Ports = [8080], Environment = ["A=5 % of $HOME"]), Emits(ImageFormat.Oci)] public sealed class Notes;
        [Workload(Runtime.Native, Package = "darkhttpd"), Emits(ImageFormat.Oci)] public sealed class Files;
        // Nobody runs these.
        [Workload(Runtime.V8, Package = "of-the-fleet", Main = "lib/a.js", Environment = ["B=c"], Ports = [81]), Emits(ImageFormat.Oci)] public sealed class Board;
        [Workload(Runtime.Wasm, "workloads/sign.wat", Name = "its-sign"), Emits(ImageFormat.Oci)] public sealed class Sign;
        """)
        .WithFile("workloads/notes.jar", "").WithFile("workloads/sign.wat", "")
        .WithFile("overlay.nix", "{ nixpkgs.overlays = [ (final: previous: { of-the-fleet = previous.git; }) ]; }\n");

    [Theory]
    [InlineData("26.05"), InlineData("26.11")]
    public async Task There_is_one_for_each_architecture(string release)
    {
        NixTool.Require();
        using var fleet = await Written(release);
        var packages = JsonDocument.Parse(await Nix(fleet, release, "eval", "--json", "#packages", "--apply",
            "builtins.mapAttrs (_: builtins.mapAttrs (_: one: one.drvPath))")).RootElement;
        Assert.Equal(
            [
                "aarch64-linux board-oci-arm64", "aarch64-linux its-sign-oci-arm64",
                "x86_64-linux board-oci-x86_64", "x86_64-linux files-oci-riscv64", "x86_64-linux its-sign-oci-x86_64",
                "x86_64-linux notes-oci-riscv64", "x86_64-linux notes-oci-x86_64",
            ],
            from platform in packages.EnumerateObject()
            from package in platform.Value.EnumerateObject()
            where package.Name.Contains("-oci-", StringComparison.Ordinal)
            orderby platform.Name, package.Name
            select $"{platform.Name} {package.Name}");

        using var described = JsonDocument.Parse(File.ReadAllText(Path.Combine(fleet.Folder, "fleet.json")));
        var images = described.RootElement.GetProperty("workloads").EnumerateArray().SelectMany(one => one.GetProperty("images").EnumerateArray()).ToList();
        Assert.Equal(7, images.Count);
        foreach (var image in images)
        {
            var attribute = image.GetProperty("attribute").GetString()!.Split('.');
            var listing = JsonDocument.Parse(await Nix(fleet, release, "eval", "--raw", $"#{string.Join('.', attribute)}.listing")).RootElement;
            Assert.Equal(image.GetProperty("architecture").GetString(), listing.GetProperty("architecture").GetString());
            Assert.EndsWith("-oci-" + (image.GetProperty("architecture").GetString() is "amd64" ? "x86_64" : image.GetProperty("architecture").GetString()), attribute[2], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Those_that_the_machine_builds_are_built()
    {
        NixTool.Require();
        using var fleet = await Written("26.05");
        async Task<JsonElement> Build(string name)
        {
            var built = JsonDocument.Parse(await Nix(fleet, "26.05", "build", "--json", "--no-link", "#packages.x86_64-linux." + name)).RootElement;
            return JsonDocument.Parse(File.ReadLines(built[0].GetProperty("outputs").GetProperty("out").GetString()!).First()).RootElement;
        }

        var notes = (await Build("notes-oci-riscv64")).GetProperty("config");
        Assert.Matches(@"\[""/nix/store/[a-z0-9]+-jre_headless-0/bin/java"",""-jar"",""/nix/store/[a-z0-9]+-notes-workload/notes.jar""\]", notes.GetProperty("Entrypoint").GetRawText());
        Assert.Equal("""["A=5 % of $HOME","HOME=/tmp"]""", notes.GetProperty("Env").GetRawText());
        // What the fleet says is there for a workload that none of its machines runs too.
        var board = (await Build("board-oci-x86_64")).GetProperty("config");
        Assert.Matches(@"\[""/nix/store/[a-z0-9]+-nodejs-0/bin/node"",""/nix/store/[a-z0-9]+-git-0/lib/a.js""\]", board.GetProperty("Entrypoint").GetRawText());
        Assert.Matches(@"-its-sign-workload/sign.wasm", (await Build("its-sign-oci-x86_64")).GetRawText());
    }

    [Fact]
    public async Task Those_of_several_architectures_are_pushed_together()
    {
        NixTool.Require();
        using var fleet = await Written("26.05");
        Assert.Matches(
            """
            ^podman for x86_64-unknown-linux-gnu manifest create localhost/push-notes-[0-9]+
            skopeo for x86_64-unknown-linux-gnu copy docker-archive:/nix/store/[a-z0-9]+-notes.tar.gz docker://example.org/notes:1-amd64
            podman for x86_64-unknown-linux-gnu manifest add --arch amd64 localhost/push-notes-[0-9]+ docker://example.org/notes:1-amd64
            skopeo for x86_64-unknown-linux-gnu copy docker-archive:/nix/store/[a-z0-9]+-notes.tar.gz docker://example.org/notes:1-riscv64
            podman for x86_64-unknown-linux-gnu manifest add --arch riscv64 localhost/push-notes-[0-9]+ docker://example.org/notes:1-riscv64
            podman for x86_64-unknown-linux-gnu manifest push --all localhost/push-notes-[0-9]+ docker://example.org/notes:1
            example.org/notes:1
            $
            """.ReplaceLineEndings("\n"),
            await Nix(fleet, "26.05", "run", "#push-notes", "--", "example.org/notes:1"));
        var apps = JsonDocument.Parse(await Nix(fleet, "26.05", "eval", "--json", "#apps", "--apply", "builtins.mapAttrs (_: builtins.attrNames)")).RootElement;
        Assert.Equal("""{"aarch64-linux":["push-board","push-its-sign"],"x86_64-linux":["push-board","push-its-sign","push-notes"]}""", apps.GetRawText());
    }

    static async Task<WrittenFleet> Written(string release)
    {
        var fleet = await WrittenFleet.Of(Project(release));
        // What the build task copies.
        var workloads = Directory.CreateDirectory(Path.Combine(fleet.Folder, "files", "workloads")).FullName;
        foreach (var file in new[] { "notes.jar", "sign.wat" }) File.WriteAllText(Path.Combine(workloads, file), "");
        return fleet;
    }

    static Task<string> Nix(WrittenFleet fleet, string release, string command, params string[] arguments) => NixTool.Output("nix",
    [
        command, "--no-write-lock-file", "--override-input", "nixpkgs", ExampleFlake.Playing(Release.Parse(release)!.Value),
        .. arguments.Select(argument => argument.StartsWith('#') ? $"path:{fleet.Folder}{argument}" : argument),
    ]);
}
