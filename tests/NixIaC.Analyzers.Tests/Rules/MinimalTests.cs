using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>Nodes without NixOS.</summary>
public sealed class MinimalTests
{
    const string Forge = "\n[Node(Image.Pet, Arch.X86_64), On<Lan>(\"192.168.10.5\"), Builder] public sealed class Forge;"
        + "\n[Constellation, In<HomeLab>, Undernet(\"10.90.0.0/24\")] public sealed class Core;"
        + "\n[Node(Image.Pet, Arch.X86_64), In<Basement>, MemberOf<Core>, Quiet] public sealed class Star;"
        + "\npublic sealed class QuietAttribute : ProfileAttribute { public override void Configure(NixOS nixos) => nixos.Boot.KernelParams += [\"quiet\"]; }";

    const string Minimal = "Node(Image.Minimal, Arch.M68k), On<Lan>(\"192.168.10.20\"), BuiltOn<Forge>";

    const string Library = "Write [Option(\"services.web.command\", ...)], or a file that [Imports] names; both are of the library in modules/minimal.";

    [Theory]
    [InlineData("Profile", "[{|NIX2011:Quiet|}]", "the profile [Quiet]", Library)]
    [InlineData("Container", "[{|NIX2011:Container(\"web\", \"nginx:1.29\")|}]", "the container 'web'",
        "Write it on a node with Image.Mascot, or run its program by [Option(\"services.web.command\", ...)].")]
    [InlineData("Disks", "[{|NIX2011:HostId(\"00000001\")|}]", "[HostId]", "Leave it out.")]
    [InlineData("Builder", "[{|NIX2011:Builder|}]", "[Builder]", "Nix does not run there. Write it on a node with another image.")]
    [InlineData("Router", "[{|NIX2011:Dhcp<Lan>(\"192.168.10.100\", \"192.168.10.199\")|}]", "[Dhcp<T>]", "Let a node with NixOS do that for the network.")]
    [InlineData("Member", "[{|NIX2011:MemberOf<Core>|}]", "the undernet of Core", "Take [MemberOf<Core>] away; members reach the node by its other networks.")]
    public Task NIX2011_fires_on_what_only_NixOS_has(string _, string attribute, string what, string wayOut) => Expect.Messages(
        $"[{Minimal}] {attribute} public sealed class Quadra;{Forge}",
        $"Quadra has Image.Minimal, which is no NixOS and has no place for {what}. {wayOut}");

    [Theory]
    [InlineData("Workload(Runtime.Jvm, Package = \"notes\", Main = \"share/a.jar\")", "the workload Work on Runtime.Jvm",
        "Minimal images run Runtime.Native only: run it on a node with another image.")]
    [InlineData("Workload<Tools>(Runtime.Native, \"packages.default\")", "the workload Work, which is of a flake input",
        "Name a package of nixpkgs by Package, or a file of the project.")]
    [InlineData("Workload(Runtime.Native, Package = \"notes\", StateDirectory = true)", "the StateDirectory of Work",
        "The machine runs from memory and keeps no files: take StateDirectory away, or run it on a node with another image.")]
    public Task NIX2011_fires_on_workloads_that_it_cannot_run(string workload, string what, string wayOut) => Expect.Messages(
        $$"""
        [{{workload}}] public sealed class Work;
        {{(workload.Contains("Tools", StringComparison.Ordinal) ? "[FlakeInput(\"github:a/tools\")] public sealed class Tools;" : "")}}
        [{{Minimal}}, {|NIX2011:Runs<Work>|}] public sealed class Quadra;{{Forge}}
        """,
        $"Quadra has Image.Minimal, which is no NixOS and has no place for {what}. {wayOut}");

    [Fact]
    public Task NIX2011_fires_on_a_workload_whose_name_is_no_user() => Expect.Messages(
        $"[Workload(Runtime.Native, Package = \"darkhttpd\")] public sealed class ServesWhatEverybodyWantsToRead; [Workload(Runtime.Native, Package = \"darkhttpd\")] public sealed class Abcdefghijklmnopqrstuvwxyzabcde;"
        + $"[{Minimal}, {{|NIX2011:Runs<ServesWhatEverybodyWantsToRead>|}}, Runs<Abcdefghijklmnopqrstuvwxyzabcde>] public sealed class Quadra;{Forge}",
        "Quadra has Image.Minimal, which is no NixOS and has no place for the workload ServesWhatEverybodyWantsToRead, whose name is too long for a user. "
        + "Rename it to at most 31 characters, counted as in \"serves-what-everybody-wants-to-read\".");

    [Fact]
    public Task NIX2011_fires_on_credentials_and_on_what_levels_above_run() => Expect.Marked(UserProject.WithPrelude($$"""
        [Secret(File = "secrets/a.key")] public sealed class Token;
        [Workload(Runtime.Native, Package = "notes"), Credential<Token>("token")] public sealed class Work;
        [Community, In<HomeLab>, Runs<Work>] public sealed class Attic;
        [{|NIX2011:Node(Image.Minimal, Arch.Sparc64)|}, In<Attic>, BuiltOn<Forge>] public sealed class Ultra;{{Forge}}
        """) with { Files = [("secrets/a.key", "x")] });

    [Fact]
    public Task Native_workloads_run_on_it() => Expect.Marked($$"""
        [Workload(Runtime.Native, Package = "darkhttpd", Arguments = ["/srv"], Ports = [80], Environment = ["A=b"])] public sealed class Web;
        [{{Minimal}}, Runs<Web>] public sealed class Quadra;
        [Node(Image.Pet, Arch.Arm64), In<Basement>, Runs<Web>] public sealed class Pi;{{Forge}}
        """);

    [Fact]
    public Task NIX2011_fires_on_a_body_and_on_a_state_version() => Expect.Marked($$"""
        [{|NIX2011:Node(Image.Minimal, Arch.M68k, StateVersion = "25.11")|}, In<Basement>, BuiltOn<Forge>] public sealed class Old;
        [{{Minimal}}] public sealed class {|NIX2011:Quadra|} { public static void Configure(NixOS nixos) => nixos.Services.Nginx.Enable = true; }{{Forge}}
        """);

    [Fact]
    public Task What_a_minimal_image_can_have_is_left_alone() => Expect.Marked($$"""
        [{{Minimal}}, Tags("old"), Operator("bob", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6"), Ssh(Port = 2222)]
        [Option("services.web.command", ["httpd", "-f"]), Option("services.web.environment.PORT", "80"), Option("kernel.defconfig", "mac_defconfig")]
        [Option("files.\"/srv/index.html\".text", "Hello."), Option("ssh.enable", false)]
        public sealed class Quadra;
        [Node(Image.Minimal, Arch.ArmV5), Cluster(Count = 3), On<Lan>("192.168.10.30"), BuiltOn<Forge>] public sealed class Frames;{{Forge}}
        """);

    [Fact]
    public Task What_levels_above_say_for_NixOS_is_not_meant_for_it() => Expect.Marked($$"""
        [Community, In<HomeLab>, Quiet, Option("boot.kernelParams", ["quiet"])]
        public sealed class Attic { public static void Configure(NixOS nixos) => nixos.Networking.Firewall.AllowedTCPPorts = [80]; }
        [Node(Image.Minimal, Arch.Sparc64), In<Attic>, BuiltOn<Forge>] public sealed class Ultra;{{Forge}}
        """);

    [Fact]
    public Task Options_are_those_of_the_library() => Expect.Messages(
        $"[{Minimal}, {{|NIX4001:Option(\"services.nginx.enable\", true)|}}, {{|NIX4002:Option(\"services.web.restart\", \"sometimes\")|}}] public sealed class Quadra;{Forge}",
        "There is no option services.nginx.enable.",
        "services.web.restart must be one of \"always\", \"on-failure\", \"never\", not the string \"sometimes\".");

    [Fact]
    public Task Options_of_the_library_are_no_options_of_NixOS() => Expect.Marked(
        "[Node(Image.Pet, Arch.Arm64), In<Basement>, {|NIX4001:Option(\"services.web.command\", [\"httpd\"])|}] public sealed class Pi;");

    [Fact]
    public Task The_name_is_the_fleets_to_say() => Expect.Messages(
        $"[{Minimal}, {{|NIX4016:Option(\"hostName\", \"other\")|}}] public sealed class Quadra;{Forge}",
        "hostName is 'other' here, but the attributes make it 'quadra' on Quadra, and the rest of the fleet relies on that. "
        + "Rename the type, or write Name in [Node]; members of a cluster are named by Names in [Cluster].");

    [Theory]
    [InlineData("M68k"), InlineData("X86_64")]
    public Task NIX2008_fires_on_a_minimal_image_without_a_builder(string arch) => Expect.Messages(
        $"[{{|NIX2008:Node(Image.Minimal, Arch.{arch})|}}, In<Basement>] public sealed class Old;",
        "Old cannot build its own system: there is no Nix on a minimal image. Add [Builder] to a node that is large enough, best of Arch.X86_64: it cross-compiles.");

    [Fact]
    public Task NIX2008_lets_a_plan_find_a_builder() => Expect.Marked(
        $"[Node(Image.Minimal, Arch.M68k), In<Basement>] public sealed class Old;{Forge}");

    [Fact]
    public Task NIX1001_fires_on_a_package_of_the_same_name() => Expect.Marked($$"""
        [{|NIX1001:Node(Image.Minimal, Arch.M68k)|}, In<Basement>, BuiltOn<Forge>] public sealed class Quadra;
        [{|NIX1001:Node(Image.Pet, Arch.X86_64)|}, In<Basement>] public sealed class QuadraMinimal;{{Forge}}
        """);
}
