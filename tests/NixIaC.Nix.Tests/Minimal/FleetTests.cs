using System.Text.Json;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Model;
using NixIaC.Model.Targets;
using NixIaC.Nix.Tests.Fleets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal;

/// <summary>A fleet with a minimal image for each architecture there is, as Nix reads it.</summary>
public sealed class FleetTests
{
    [Theory]
    [InlineData("26.05"), InlineData("26.11")]
    public async Task Each_is_an_image_of_its_builders_platform(string name)
    {
        NixTool.Require();
        var release = Release.Parse(name)!.Value;
        using var fleet = await WrittenFleet.Of(Project(release));
        var packages = JsonDocument.Parse(await NixTool.Output(
            "nix", "eval", "--json", "--no-write-lock-file", "--override-input", "nixpkgs", "path:" + StandIn.Folder(release), $"path:{fleet.Folder}#packages.x86_64-linux",
            "--apply", "packages: builtins.mapAttrs (name: package: { inherit (package) name drvPath; }) (builtins.removeAttrs packages [ \"forge\" ])")).RootElement;
        Assert.Equal(
            Target.All.Select(target => HostName(target) + "-minimal").Append("frames-minimal").Order(StringComparer.Ordinal),
            packages.EnumerateObject().Select(package => package.Name).Order(StringComparer.Ordinal));
        Assert.All(packages.EnumerateObject(), package => Assert.Equal("minimal-" + package.Name.Replace("-minimal", "", StringComparison.Ordinal), package.Value.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Each_is_what_the_table_says_of_its_architecture()
    {
        NixTool.Require();
        using var fleet = await WrittenFleet.Of(Project(Release.V26_05));
        var flake = await File.ReadAllTextAsync(Path.Combine(fleet.Folder, "flake.nix"));
        foreach (var target in Target.All)
        {
            var config = await Evaluate(fleet, flake, HostName(target), """
                {
                  inherit (config) hostName kernelParams;
                  inherit (config.kernel) arch defconfig target deviceTree;
                  settings = lib.filterAttrs (name: _: lib.elem name [ "CPU_BIG_ENDIAN" "64BIT" "M586TSC" ]) config.kernel.settings;
                  addresses = config.networks.lan.addresses;
                  keys = config.ssh.authorizedKeys;
                }
                """);
            Assert.Equal(HostName(target), config.GetProperty("hostName").GetString());
            Assert.Equal($"console={target.Serial}", config.GetProperty("kernelParams")[0].GetString());
            Assert.Equal(target.Kernel.Architecture, config.GetProperty("arch").GetString());
            Assert.Equal(target.Kernel.Image, config.GetProperty("target").GetString());
            Assert.Equal(target.Kernel.Machine.Defconfig, config.GetProperty("defconfig").GetString());
            Assert.Equal(target.Kernel.Machine.DeviceTree, config.GetProperty("deviceTree").GetString());
            if (target.Kernel.Machine.Defconfig == "malta_defconfig")
                Assert.Equal(target.IsBigEndian, config.GetProperty("settings").GetProperty("CPU_BIG_ENDIAN").GetBoolean());
            Assert.Single(config.GetProperty("addresses").EnumerateArray());
            Assert.Single(config.GetProperty("keys").EnumerateArray());
        }
    }

    [Fact]
    public async Task Members_of_a_cluster_have_their_identities_on_the_machine()
    {
        NixTool.Require();
        using var fleet = await WrittenFleet.Of(Project(Release.V26_05));
        var config = await Evaluate(
            fleet, await File.ReadAllTextAsync(Path.Combine(fleet.Folder, "flake.nix")), "frames", "{ inherit (config) hostName networks; inherit (config.identity) enable; }");
        Assert.Equal("frames", config.GetProperty("hostName").GetString());
        Assert.True(config.GetProperty("enable").GetBoolean());
        Assert.Empty(config.GetProperty("networks").EnumerateObject());
        Assert.Contains("\"hostName\": \"frames-2\"", await File.ReadAllTextAsync(Path.Combine(fleet.Folder, "nodes", "frames-2.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Native_workloads_are_services_of_it()
    {
        NixTool.Require();
        using var fleet = await WrittenFleet.Of(Project(Release.V26_05).With("Workloads.cs", """
            using NixIaC;

            namespace Acme;

            [Workload(Runtime.Native, Package = "darkhttpd", Arguments = ["/srv", "--header", "5 % of $HOME"], Ports = [80])] public sealed class Web;
            [Workload(Runtime.Native, Package = "iperf3", Main = "iperf3-server", Environment = ["LIMIT=a=b"], Ports = [5201])] public sealed class SpeedTest;
            [Workload(Runtime.Native, "workloads/blink")] public sealed class Blink;
            [Node(Image.Minimal, Arch.M68k, Name = "old"), BuiltOn<Forge>, On<Lan>("192.168.3.1"), Runs<Web>, Runs<SpeedTest>, Runs<Blink>] public sealed class Old;
            [Node(Image.Minimal, Arch.Sparc64, Name = "sun"), BuiltOn<Forge>, On<Lan>("192.168.3.2"), Runs<Web>, Option("services.web.restart", "always")] public sealed class Sun;
            """).WithFile("workloads/blink", "not started here"));
        var flake = await File.ReadAllTextAsync(Path.Combine(fleet.Folder, "flake.nix"), TestContext.Current.CancellationToken);
        // As the build task copies it.
        Directory.CreateDirectory(Path.Combine(fleet.Folder, "files", "workloads"));
        await File.WriteAllTextAsync(Path.Combine(fleet.Folder, "files", "workloads", "blink"), "not started here", TestContext.Current.CancellationToken);
        const string What = """
            {
              services = lib.mapAttrs (_: one: {
                inherit (one) environment restart user;
                command = map (word: builtins.replaceStrings [ builtins.storeDir ] [ "" ] (builtins.unsafeDiscardStringContext word)) one.command;
              }) config.services;
              file = config.files."/lib/nixiac/workloads/blink" or null;
              program = (builtins.head config.services.web.command);
              image = config.system.build.image.drvPath;
            }
            """;
        var config = await Evaluate(fleet, flake, "old", What);
        var services = config.GetProperty("services");
        // Whoever listens on a port below 1024 is root there.
        Assert.Matches("""^{"command":\["/[a-z0-9]+-darkhttpd-0/bin/darkhttpd","/srv","--header","5 % of \$HOME"\],"environment":{},"restart":"on-failure","user":"root"}$""",
            services.GetProperty("web").GetRawText());
        Assert.Matches("""^{"command":\["/[a-z0-9]+-iperf3-0/bin/iperf3-server"\],"environment":{"LIMIT":"a=b"},"restart":"on-failure","user":"speed-test"}$""",
            services.GetProperty("speed-test").GetRawText());
        Assert.Equal("""["/lib/nixiac/workloads/blink"]""", services.GetProperty("blink").GetProperty("command").GetRawText());
        Assert.Equal("0755", config.GetProperty("file").GetProperty("mode").GetString());
        Assert.EndsWith("-blink", config.GetProperty("file").GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal("always", (await Evaluate(fleet, flake, "sun", What)).GetProperty("services").GetProperty("web").GetProperty("restart").GetString());

        Assert.Contains("-unknown-linux-musl", await Program(fleet, "old"), StringComparison.Ordinal);
        Assert.Contains("-unknown-linux-gnu", await Program(fleet, "sun"), StringComparison.Ordinal);
    }

    // The programs of the stand-in say what they are for.
    static async Task<string> Program(WrittenFleet fleet, string system)
    {
        var image = await NixTool.Output("nix", "build", "--json", "--no-link", "--no-write-lock-file", "--override-input", "nixpkgs",
            "path:" + StandIn.Folder(Release.V26_05), $"path:{fleet.Folder}#packages.x86_64-linux.{system}-minimal");
        Assert.Contains("/nix/store/", image, StringComparison.Ordinal);
        var flake = await File.ReadAllTextAsync(Path.Combine(fleet.Folder, "flake.nix"));
        return (await Evaluate(fleet, flake, system, "builtins.readFile (builtins.head config.services.web.command)")).GetString()!;
    }

    // The packages are those that the flake calls the library with: what stands behind "pkgs = " there.
    static Task<JsonElement> Evaluate(WrittenFleet fleet, string flake, string system, string what)
    {
        var start = flake.IndexOf("pkgs = ", flake.IndexOf($"{system}-minimal =", StringComparison.Ordinal), StringComparison.Ordinal) + "pkgs = ".Length;
        var packages = flake[start..flake.IndexOf("modules = ", start, StringComparison.Ordinal)].TrimEnd();
        return StandIn.Evaluate(Release.V26_05, $$"""
            let
              pkgs = {{packages}}
              inherit (import (/. + {{StandIn.Quoted(Path.Combine(fleet.Folder, "modules", "minimal"))}}) {
                inherit pkgs;
                modules = [ (/. + {{StandIn.Quoted(fleet.System(system))}}) ];
              }) config;
            in
            {{what}}
            """);
    }

    static string HostName(Target target) => "m-" + target.Arch.ToLowerInvariant().Replace('_', '-');

    static FleetProject Project(Release release) => FleetProject.Of($$"""
        using NixIaC;

        namespace Acme;

        [Fleet(Release = NixosRelease.V{{release.Year}}_{{release.Month:00}}, StateVersion = "26.05")]
        [Operator("ann", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6")]
        public sealed class Works;
        [Community, In<Works>] public sealed class Site;
        [Network("192.168.0.0/16", Gateway = "192.168.0.1"), In<Site>] public sealed class Lan;
        [Node(Image.Livestock, Arch.X86_64), Builder, In<Site>] public sealed class Forge;
        [Node(Image.Minimal, Arch.ArmV5), Cluster(Count = 3), BuiltOn<Forge>, On<Lan>("192.168.2.1")] public sealed class Frames;
        {{string.Join('\n', Target.All.Select((target, i) =>
            $"[Node(Image.Minimal, Arch.{target.Arch}, Name = \"{HostName(target)}\"), BuiltOn<Forge>, On<Lan>(\"192.168.1.{i + 1}\")] public sealed class Of{target.Arch};"))}}
        """);
}
