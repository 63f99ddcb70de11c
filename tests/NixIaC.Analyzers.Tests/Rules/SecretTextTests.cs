using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>Secrets that stand in the sources. Those here open nothing: they were made up for these tests.</summary>
public sealed class SecretTextTests
{
    const string Token = "ghp_aZ3kQ9mB7xW2vN8pL5tR1cY6dF4gH0jS3uE8";
    const string Hash = "$y$j9T$F5Jx5fExrKuPp53xLKQ..1$X3DX6M94c7o.9agCG9G317fhZg9SqC.5i5rd.RhAtQ7";

    static Task<IReadOnlyList<string>> Body(string statements, params (string, string)[] files) => Expect.Marked(UserProject.WithPrelude($$"""
        [Node(Image.Mascot, Arch.Arm64), In<Basement>]
        public sealed class Pi { public static void Configure(NixOS nixos) { {{statements}} } }
        """) with { Files = files });

    static Task<IReadOnlyList<string>> Attributes(string attributes) => Expect.Marked(UserProject.WithPrelude(
        $"[Node(Image.Mascot, Arch.Arm64), In<Basement>, {attributes}] public sealed class Pi;"));

    [Fact]
    public async Task NIX5007_says_where_and_what_but_not_the_secret() => Assert.Equal(
        ["services.k3s.token has a GitHub token in it, which everybody on the machine could read in the Nix store. "
            + "Make a new one, put that into a file, declare the file by [Secret], and write services.k3s.tokenFile = Secret.Path<T>()."],
        await Body($$"""nixos.Services.K3s.Token = {|NIX5007:"{{Token}}"|};"""));

    [Theory]
    [InlineData("""nixos.Environment.Etc["x"].Text = {|NIX5007:"a TOKEN b"|};""")]
    [InlineData("""nixos.Environment.Etc["x"].Text = {|NIX5007:$"a {nixos.Networking.HostName} TOKEN"|};""")]
    [InlineData("""nixos.Environment.SystemPackages = [{|NIX5007:new NixCode("pkgs.writeText \"x\" \"TOKEN\"")|}];""")]
    [InlineData("""nixos.Nix.Settings.Substituters = [{|NIX5007:"https://TOKEN@example.org"|}];""")]
    [InlineData("""nixos.Services.K3s = new() { Enable = true, Token = {|NIX5007:"TOKEN"|} };""")]
    [InlineData("""const string half = "ghp_aZ3kQ9mB7xW2vN8p"; nixos.Services.K3s.Token = {|NIX5007:half + "L5tR1cY6dF4gH0jS3uE8"|};""")]
    public Task NIX5007_fires_wherever_a_body_has_one(string statement) => Body(statement.Replace("TOKEN", Token, StringComparison.Ordinal));

    [Fact]
    public Task NIX5007_fires_on_text_of_a_file() => Body(
        """nixos.Environment.Etc["x"].Text = {|NIX5007:Local.Text("notes.txt")|};""", ("notes.txt", $"my token is {Token}\n"));

    [Theory]
    [InlineData("{|NIX5007:Option(\"services.k3s.token\", \"TOKEN\")|}")]
    [InlineData("{|NIX5007:Container(\"web\", \"docker.io/x/y:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\", Environment = [\"GITHUB_TOKEN=TOKEN\"])|}")]
    [InlineData("{|NIX5007:Ssh(HostKey = \"TOKEN\")|}")]
    public Task NIX5007_fires_on_attributes(string attribute) => Attributes(attribute.Replace("TOKEN", Token, StringComparison.Ordinal));

    [Fact]
    public Task NIX5007_fires_on_the_reference_of_an_input() => Expect.Marked($$"""
        [{|NIX5007:FlakeInput("git+https://alice:{{Token}}@github.com/acme/modules")|}] public sealed class Modules;
        [Node(Image.Mascot, Arch.Arm64), In<Basement>, Imports<Modules>("nixosModules.default")] public sealed class Pi;
        """);

    [Fact]
    public Task NIX5007_fires_once_on_a_profile_that_many_use() => Expect.Marked($$"""
        public sealed class JoinedAttribute : ProfileAttribute { public override void Configure(NixOS nixos) => nixos.Services.K3s.Token = {|NIX5007:"{{Token}}"|}; }
        [Node(Image.Mascot, Arch.Arm64), In<Basement>, Joined] public sealed class A;
        [Node(Image.Mascot, Arch.Arm64), In<Basement>, Joined] public sealed class B;
        """);

    [Fact]
    public async Task NIX5008_names_the_option_for_the_file() => Assert.Equal(
        ["networking.wireguard.interfaces.wg0.privateKey holds what looks like a secret, which everybody on the machine can read in the Nix store. "
            + "Set networking.wireguard.interfaces.wg0.privateKeyFile to Secret.Path<T>() instead."],
        await Body("""nixos.Networking.Wireguard.Interfaces["wg0"].PrivateKey = {|NIX5008:"yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk="|};"""));

    [Theory]
    [InlineData("""nixos.Services.K3s.Token = {|NIX5008:"hunter2"|};""")]
    [InlineData("""nixos.Networking.Wireguard.Interfaces["wg0"].Peers = [new() { PublicKey = "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=", PresharedKey = {|NIX5008:"rVXs/Ni9tu3oDBLS4hOyAUAa1qTWVA3loR8eL20os3I="|} }];""")]
    [InlineData("""nixos.Users.Users["bob"] = new() { IsNormalUser = true, InitialPassword = {|NIX5008:"hunter2"|} };""")]
    [InlineData("""nixos.Systemd.Services["a"].Environment["DB_PASSWORD"] = {|NIX5008:"hunter2"|};""")]
    [InlineData("""nixos["virtualisation.oci-containers.containers.web.environment.API_KEY"] = {|NIX5008:"hunter2"|};""")]
    [InlineData("""nixos.Environment.Etc["x"].Text = {|NIX5008:"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"|};""")]
    public Task NIX5008_fires_on_names_and_forms(string statement) => Body(statement);

    [Fact]
    public async Task NIX5008_has_words_of_its_own_for_hashes() => Assert.Equal(
        ["users.users.alice.hashedPassword holds a password hash, which everybody on the machine can read in the Nix store. "
            + "Passwords can be guessed from it. Set users.users.alice.hashedPasswordFile to Secret.Path<T>() instead."],
        await Attributes($$"""{|NIX5008:Option("users.users.alice.hashedPassword", "{{Hash}}")|}"""));

    [Fact]
    public async Task NIX5008_fires_on_the_environment_of_a_container() => Assert.Equal(
        ["'DB_PASSWORD' of the container 'web' holds what looks like a secret, which everybody on the machine can read in the Nix store. "
            + "Write it into a file, declare that by [Secret], and add Secret.Path<T>() to the container's option environmentFiles."],
        await Attributes("""{|NIX5008:Container("web", "docker.io/x/y:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Environment = ["DB_PASSWORD=hunter2", "DB_HOST=db"])|}"""));

    [Theory]
    [InlineData("DB_PASSWORD="), InlineData("DB_PASSWORD=/run/secrets/db"), InlineData("DB_PASSWORD_FILE=/x"), InlineData("ALLOW_EMPTY_PASSWORD=yes")]
    [InlineData("DB_PASSWORD=$OTHER"), InlineData("PUBLIC_KEY=abc"), InlineData("KEYBOARD=de"), InlineData("HOST=a")]
    public Task NIX5008_lets_other_variables_be(string variable) => Attributes($"""Container("web", "docker.io/x/y:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Environment = ["{variable}"])""");

    [Theory]
    [InlineData("""nixos.Services.K3s.TokenFile = "/var/lib/k3s/token";""")]
    [InlineData("""nixos.Services.K3s.Token = "";""")]
    [InlineData("""nixos.Users.Users["alice"].HashedPassword = "!";""")]
    [InlineData("""nixos.Services.Openssh.KnownHosts["a"].PublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6";""")]
    [InlineData("""nixos.Nix.Settings.TrustedPublicKeys = ["cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY="];""")]
    [InlineData("""nixos.Networking.HostId = "8425e349";""")]
    [InlineData("""nixos.Environment.Etc["id"].Text = "0c2f7a5e-1b3d-4f6a-8c9e-d0b1a2c3d4e5 sha256-AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6=";""")]
    [InlineData("""nixos.Services.BaculaDir.Password = "no file would be taken";""")]
    public Task What_is_public_empty_or_a_path_is_no_secret(string statement) => Body(statement);

    [Theory]
    [InlineData("""nixos.Services.K3s.TokenFile = {|NIX5009:Local.File("keys/a")|};""", "services.k3s.tokenFile", "Local.File(\"keys/a\")")]
    [InlineData("""nixos.Services.K3s.TokenFile = {|NIX5009:new NixCode("./token")|};""", "services.k3s.tokenFile", "'./token'")]
    [InlineData("""nixos.Services.K3s = new() { TokenFile = {|NIX5009:Local.File("keys/a")|} };""", "services.k3s.tokenFile", "Local.File(\"keys/a\")")]
    [InlineData("""nixos.Virtualisation.OciContainers.Containers["web"].EnvironmentFiles = [{|NIX5009:Local.File("keys/a")|}];""",
        "virtualisation.oci-containers.containers.web.environmentFiles", "Local.File(\"keys/a\")")]
    public async Task NIX5009_fires_on_files_that_are_copied(string statement, string option, string file) => Assert.Equal(
        [$"{option} wants the path of a file on the machine, but {file} is copied into the Nix store, where everybody can read it. "
            + "Declare the file by [Secret] and write Secret.Path<T>(), or write the path that it has on the machine as text."],
        await Body(statement, ("keys/a", "x")));

    [Theory]
    [InlineData("""nixos.Services.K3s.TokenFile = "/run/token";""")]
    [InlineData("""nixos.Users.Users["alice"].Openssh.AuthorizedKeys.KeyFiles = [Local.File("keys/a")];""")]
    [InlineData("""nixos.Services.Openssh.KnownHosts["a"].PublicKeyFile = Local.File("keys/a");""")]
    [InlineData("""nixos.Environment.Etc["a"].Source = Local.File("keys/a");""")]
    [InlineData("""nixos.Services.K3s.TokenFile = new NixCode("config.age.secrets.token.path");""")]
    public Task NIX5009_lets_public_files_and_run_time_paths_be(string statement) => Body(statement, ("keys/a", "x"));
}
