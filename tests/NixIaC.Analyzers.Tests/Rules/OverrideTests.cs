using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>Options that NixIaC sets itself, and those that it cannot know.</summary>
public sealed class OverrideTests
{
    static Task<IReadOnlyList<string>> Body(string statements, string node = "[Node(Image.Mascot, Arch.Arm64), On<Lan>(\"192.168.10.5\", Mac = \"00:00:5e:00:53:01\")]") =>
        Expect.Marked(UserProject.WithPrelude($$"""
            {{node}}
            public sealed class Pi { public static void Configure(NixOS nixos) { {{statements}} } }
            """));

    [Theory]
    [InlineData("nixos.Networking.HostName = \"other\"", "networking.hostName", "'other'", "'pi'",
        "Rename the type, or write Name in [Node]; members of a cluster are named by Names in [Cluster].")]
    [InlineData("nixos.Force.Networking.Domain = \"example.org\"", "networking.domain", "'example.org'", "'home.arpa'", "Write Domain in [Fleet].")]
    [InlineData("nixos[\"nixpkgs.hostPlatform\"] = \"x86_64-linux\"", "nixpkgs.hostPlatform", "'x86_64-linux'", "'aarch64-linux'", "Write the architecture in [Node].")]
    [InlineData("nixos.System.StateVersion = \"25.11\"", "system.stateVersion", "'25.11'", "'26.05'", "Write StateVersion in [Node] for one node, or in [Fleet] for all.")]
    [InlineData("nixos.Systemd.Network.Networks[\"10-lan\"].Address = [\"192.168.10.6/24\"]", "systemd.network.networks.\"10-lan\".address",
        "[ \"192.168.10.6/24\" ]", "[ \"192.168.10.5/24\" ]", "Write the addresses in [On<T>].")]
    public async Task NIX4016_fires_on_what_the_fleet_relies_on(string statement, string option, string said, string attributes, string wayOut) => Assert.Equal(
        [$"{option} is {said} here, but the attributes make it {attributes} on Pi, and the rest of the fleet relies on that. {wayOut}"],
        await Body($"{{|NIX4016:{statement}|}};"));

    [Theory]
    [InlineData("nixos.Networking.HostName = \"pi\";")]
    [InlineData("if (nixos.Services.Nginx.Enable) nixos.System.StateVersion = \"25.11\";")]
    [InlineData("nixos.Default.Networking.HostName = \"other\";")]
    [InlineData("nixos.Systemd.Network.Networks[\"10-lan\"].Address += [\"192.168.10.6/24\"];")]
    [InlineData("nixos[\"nixpkgs.hostPlatform\"] = new NixCode(\"{ system = \\\"aarch64-linux\\\"; gcc.arch = \\\"armv8-a\\\"; }\");")]
    [InlineData("nixos.Networking.Firewall.AllowedTCPPorts = [80]; nixos.Networking.HostId = \"8425e349\";")]
    public Task NIX4016_lets_the_same_value_weaker_ones_and_additions_be(string statements) => Body(statements);

    [Theory]
    [InlineData("{|NIX4016:Option(\"networking.hostName\", \"other\")|}")]
    [InlineData("{|NIX4016:Option(\"nixpkgs.hostPlatform.system\", \"x86_64-linux\")|}")]
    [InlineData("Option(\"networking.hostName\", \"pi\")")]
    public Task NIX4016_looks_at_attributes(string attribute) => Expect.Marked($"[Node(Image.Pet, Arch.Arm64), In<Basement>, {attribute}] public sealed class Pi;");

    [Fact]
    public Task NIX4016_fires_on_the_name_of_a_cluster() => Expect.Marked("""
        [Cluster(Count = 2), Node(Image.Livestock, Arch.Arm64), In<Basement>, {|NIX4016:Option("networking.hostName", "kiosk")|}] public sealed class Kiosk;
        """);

    [Fact]
    public Task NIX4016_says_once_what_a_level_or_profile_does_to_many() => Expect.Messages("""
        [Community, In<HomeLab>, {|NIX4016:Option("system.stateVersion", "25.11")|}] public sealed class Attic;
        public sealed class NamedAttribute : ProfileAttribute { public override void Configure(NixOS nixos) => {|NIX4016:nixos.Networking.HostName = "named"|}; }
        [Node(Image.Livestock, Arch.Arm64), In<Attic>, Named] public sealed class A;
        [Node(Image.Livestock, Arch.Arm64), In<Attic>] public sealed class B;
        [Node(Image.Livestock, Arch.Arm64, StateVersion = "25.11"), In<Attic>] public sealed class C;
        """,
        "system.stateVersion is '25.11' here, but the attributes make it '26.05' on A and 1 more, and the rest of the fleet relies on that. "
        + "Write StateVersion in [Node] for one node, or in [Fleet] for all.",
        "networking.hostName is 'named' here, but the attributes make it 'a' on A, and the rest of the fleet relies on that. "
        + "Rename the type, or write Name in [Node]; members of a cluster are named by Names in [Cluster].");

    [Fact]
    public Task NIX4016_takes_the_nearest_level_for_what_counts() => Expect.Marked("""
        [Community, In<HomeLab>, Option("networking.domain", "example.org")] public sealed class Attic;
        [Node(Image.Livestock, Arch.Arm64), In<Attic>, Option("networking.domain", "home.arpa")] public sealed class A;
        """);

    [Theory]
    [InlineData("{|NIX4018:nixos.Systemd.Network.Networks[\"10-lan\"].MatchConfig[\"MACAddress\"] = \"00:00:5e:00:53:02\"|};")]
    [InlineData("{|NIX4018:nixos.Systemd.Network.Networks[\"10-lan\"].Gateway = [\"192.168.10.2\"]|};")]
    public Task NIX4018_fires_on_the_rest(string statements) => Body(statements);

    [Fact]
    public Task NIX4018_fires_on_containers_and_builders_and_says_what_counts() => Expect.Messages("""
        [Node(Image.Mascot, Arch.Arm64), In<Basement>, Builder(MaxJobs = 4), Container("web", "docker.io/x/y:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Environment = ["A=b"])]
        [{|NIX4018:Option("nix.settings.max-jobs", 8)|}]
        [{|NIX4018:Option("virtualisation.oci-containers.containers.web.environment.A", "c")|}]
        [Option("virtualisation.oci-containers.containers.web.environment.B", "c"), Option("virtualisation.oci-containers.containers.web.ports", ["80:80"])]
        public sealed class Pi;
        """,
        "nix.settings.max-jobs is 8 here, but the attributes make it 4 on Pi; this one counts. Write MaxJobs in [Builder]; a node with [BuiltOn<T>(Via.Remote)] builds nothing itself.",
        "virtualisation.oci-containers.containers.web.environment.A is 'c' here, but the attributes make it 'b' on Pi; this one counts. Write it in [Container].");

    [Fact]
    public async Task NIX4017_names_what_is_missing() => Assert.Equal(
        ["services.matrix-alertmanager.enable is switched on for Pi, but nothing sets services.matrix-alertmanager.homeserverUrl and services.matrix-alertmanager.secretFile and "
            + "services.matrix-alertmanager.tokenFile, and NixOS has no default for them. Set them; if a module of yours does so, all is well."],
        await Body("{|NIX4017:nixos.Services.MatrixAlertmanager.Enable = true|};"));

    [Theory]
    [InlineData("nixos.Services.JitsiMeet = new() { Enable = true, HostName = \"meet.home.arpa\" };")]
    [InlineData("nixos.Services.JitsiMeet.Enable = true; if (nixos.Services.Nginx.Enable) nixos.Services.JitsiMeet.HostName = \"meet.home.arpa\";")]
    [InlineData("nixos.Services.JitsiMeet.Enable = false;")]
    [InlineData("if (nixos.Services.Nginx.Enable) nixos.Services.JitsiMeet.Enable = true;")]
    [InlineData("nixos[\"services.jitsi-meet\"] = new NixCode(\"{ hostName = \\\"a\\\"; }\"); nixos.Services.JitsiMeet.Enable = true;")]
    [InlineData("nixos.Default.Services.JitsiMeet.Enable = true; nixos.Services.JitsiMeet.Enable = false;")]
    [InlineData("nixos.Services.Openssh.Enable = true; nixos.Services.Nginx.Enable = true; nixos.Services.Cadvisor.Enable = true;")]
    public Task NIX4017_lets_modules_be_that_have_all_or_are_not_surely_on(string statements) => Body(statements);

    [Fact]
    public Task NIX4017_looks_at_all_levels_and_at_imports() => Expect.Marked("""
        [Community, In<HomeLab>, {|NIX4017:Option("services.jitsi-meet.enable", true)|}] public sealed class Attic;
        [Node(Image.Livestock, Arch.Arm64), In<Attic>] public sealed class Without;
        [Node(Image.Livestock, Arch.Arm64), In<Attic>, Option("services.jitsi-meet.hostName", "meet.home.arpa")] public sealed class With;
        [Node(Image.Livestock, Arch.Arm64), In<Attic>, Imports("hardware/pi.nix")] public sealed class Importing;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Hardware("hardware/pi.nix"), {|NIX4017:Option("services.jitsi-meet.enable", true)|}] public sealed class Described;
        """);

    [Fact]
    public Task NIX4005_names_both_profiles() => Expect.Messages("""
        public sealed class OneAttribute : ProfileAttribute { public override void Configure(NixOS nixos) => {|NIX4005:nixos.Time.TimeZone = "UTC"|}; }
        [Option("time.timeZone", "Europe/Vienna")] public sealed class OtherAttribute : ProfileAttribute;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, One, {|NIX4005:Other|}] public sealed class Pi;
        """,
        "time.timeZone is set twice on Pi, to different values, by its profile One and by its profile Other. Keep one of them.",
        "time.timeZone is set twice on Pi, to different values, by its profile Other and by its profile One. Keep one of them.");
}
