using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class SecretTests
{
    static readonly (string, string)[] Files = [("secrets/a.key", "x"), ("keys/pi/host", "x")];

    // Every secret is used, or that would be told too.
    const string Use = """

        [Node(Image.Pet, Arch.Arm64), In<Basement>]
        public sealed class Pi { public static void Configure(NixOS nixos) => nixos.Services.K3s.TokenFile = Secret.Path<Token>(); }
        """;

    static Task<IReadOnlyList<string>> Marked(string secret) =>
        Expect.Marked(UserProject.WithPrelude($"[{{|{secret}|}}] public sealed class Token;" + Use) with { Files = Files });

    [Theory]
    [InlineData("File = \"secrets/a.key\"")]
    [InlineData("File = \"./secrets/a.key\", Owner = \"root\", Group = \"wheel\", Mode = \"440\", Restarts = \"a@b.service c.socket\"")]
    [InlineData("File = \"keys/{node}/host\", PerNode = true")]
    public async Task Sound_secrets_are_taken(string arguments) => Assert.Empty(
        await Expect.Marked(UserProject.WithPrelude($"[Secret({arguments})] public sealed class Token;" + Use) with { Files = Files }));

    [Theory]
    [InlineData("File = \"secrets/b.key\"", "'secrets/b.key', which the compiler does not know. Create it below the folder secrets, correct the path, or add <NixIaCFiles Include=\"...\" /> to the project.")]
    [InlineData("File = \"../a.key\"", "'../a.key', which leaves the project folder or has empty parts: write it from the project folder on.")]
    [InlineData("File = \"secrets/{node}.key2\", PerNode = true", "'secrets/{node}.key2', which no node has. Create one for each node that uses it, with the host name in place of {node}.")]
    public async Task NIX5001_fires_on_files_that_are_not_there(string arguments, string words) =>
        Assert.Equal(["Token names the file " + words], await Marked($"NIX5001:Secret({arguments})"));

    [Theory]
    [InlineData("Mode = \"888\"", "Mode = '888': write three or four digits from 0 to 7, such as \"0440\".")]
    [InlineData("Owner = \"Hydra\"", "Owner = 'Hydra', which does not begin with a-z or '_'.")]
    [InlineData("Restarts = \"a.service hydra\"", "Restarts = 'hydra': write the whole name of a unit, such as \"hydra-server.service\".")]
    [InlineData("PerNode = true", "PerNode, but the file 'secrets/a.key' has no place for the host name: write {node} there.")]
    [InlineData("Key = \"x\"", "Key, which only files of sops have: the whole file is the secret. Leave Key out, or choose Secrets = SecretBackend.SopsNix on the fleet.")]
    public async Task NIX5004_fires_on_odd_parts(string argument, string problem) =>
        Assert.Equal(["Token has " + problem], await Marked($"NIX5004:Secret(File = \"secrets/a.key\", {argument})"));

    [Fact]
    public async Task Secrets_have_different_names() => Assert.Contains(
        "The name 'token' is taken twice, by Token and by Other. Rename one of the types, or say Name = \"...\".",
        await Expect.Marked(UserProject.WithPrelude("""
            [{|NIX1001:Secret(File = "secrets/a.key")|}] public sealed class Token;
            [{|NIX1001:Secret(File = "secrets/a.key", Name = "token")|}] public sealed class Other;
            [Node(Image.Pet, Arch.Arm64), In<Basement>]
            public sealed class Desk { public static void Configure(NixOS nixos) => nixos.Services.K3s.AgentTokenFile = Secret.Path<Other>(); }
            """ + Use) with { Files = Files }));

    [Fact]
    public Task NIX0014_fires_on_a_backend_that_is_no_member() => Expect.MessagesAlone($$"""
        [{|NIX0014:Fleet(StateVersion = "26.05", Secrets = (SecretBackend)9)|}, Operator("alice", "{{Prelude.Key}}")]
        public sealed class Future;
        [Community, In<Future>] public sealed class Site;
        [Node(Image.Base, Arch.X86_64), In<Site>] public sealed class One;
        """,
        "Future has a backend for secrets that this version of NixIaC does not know. Write a named member of SecretBackend.");

    [Fact]
    public Task An_input_that_the_backend_needs_is_used() => Expect.Marked(UserProject.Bare($$"""
        [Fleet(StateVersion = "26.05", Secrets = SecretBackend.Agenix), Operator("alice", "{{Prelude.Key}}")]
        public sealed class Lab;
        [Community, In<Lab>] public sealed class Site;
        [Node(Image.Base, Arch.X86_64), In<Site>]
        public sealed class One { public static void Configure(NixOS nixos) => nixos.Environment.Variables["TOKEN"] = Secret.Path<Token>(); }
        [FlakeInput("github:ryantm/agenix/0.15.0", Follows = ["nixpkgs"])] public sealed class Vault;
        [Secret(File = "secrets/a.key")] public sealed class Token;
        """) with { Files = Files });

    [Fact]
    public async Task NIX5002_fires_on_a_secret_that_no_node_uses() => Assert.Equal(
        ["No node uses the secret Spare, so it is delivered to none. Write Secret.Path<Spare>() where its path is needed, [Credential<Spare>] on the workload that reads it, or take it away."],
        await Expect.Marked(UserProject.WithPrelude("""
            [Secret(File = "secrets/a.key")] public sealed class Token;
            [{|NIX5002:Secret(File = "secrets/a.key")|}] public sealed class Spare;
            """ + Use) with { Files = Files }));

    // What the body would use is not known: the mistake in it is told, not what may follow from it.
    [Fact]
    public async Task NIX5002_waits_for_bodies_that_cannot_be_read() => Assert.Single(await Expect.Marked(UserProject.WithPrelude("""
        [Secret(File = "secrets/a.key")] public sealed class Token;
        [Node(Image.Pet, Arch.Arm64), In<Basement>]
        public sealed class Pi
        {
            public static void Configure(NixOS nixos)
            {
                {|NIX4007:while|} (true) { }
                nixos.Services.K3s.TokenFile = Secret.Path<Token>();
            }
        }
        """) with { Files = Files }));

    [Fact]
    public async Task NIX5002_counts_uses_in_profiles_and_levels() => Assert.Empty(await Expect.Marked(UserProject.WithPrelude("""
        [Secret(File = "secrets/a.key")] public sealed class Token;
        [Secret(File = "secrets/a.key")] public sealed class Other;
        public sealed class AgentAttribute : ProfileAttribute
        {
            public override void Configure(NixOS nixos) => nixos.Services.K3s.TokenFile = Secret.Path<Token>();
        }
        [Community, In<HomeLab>]
        public sealed class Attic { public static void Configure(NixOS nixos) => nixos.Services.K3s.AgentTokenFile = Secret.Path<Other>(); }
        [Node(Image.Pet, Arch.Arm64), In<Attic>, Agent] public sealed class Pi;
        """) with { Files = Files }));

    [Theory]
    [InlineData("SopsNix", "[Cluster(Count = 2), Node", true)]
    [InlineData("SopsNix", "[Node", false)]
    [InlineData("Files", "[Cluster(Count = 2), Node", false)]
    public async Task NIX5006_fires_where_members_share_a_system_and_the_backend_puts_secrets_into_it(string backend, string node, bool fires)
    {
        var use = fires ? "{|NIX5006:Secret.Path<Token>()|}" : "Secret.Path<Token>()";
        Assert.Equal(
            fires ? ["The members of kiosk share a system, so token cannot be another file for each node. Use Secrets = SecretBackend.Files, or make a class for each node."] : [],
            await Expect.Marked(UserProject.Bare($$"""
                [Fleet(StateVersion = "26.05", Secrets = SecretBackend.{{backend}}), Operator("alice", "{{Prelude.Key}}")]
                public sealed class Lab;
                [Community, In<Lab>] public sealed class Site;
                [Secret(File = "keys/{node}/host", PerNode = true)] public sealed class Token;
                {{node}}(Image.Livestock, Arch.X86_64), In<Site>]
                public sealed class Kiosk { public static void Configure(NixOS nixos) => nixos.Services.K3s.TokenFile = {{use}}; }
                """) with { Files = Files }));
    }
}
