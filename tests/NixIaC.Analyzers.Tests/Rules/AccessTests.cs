using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>Who can log in.</summary>
public sealed class AccessTests
{
    const string Lonely = """
        [Fleet(StateVersion = "26.05")] public sealed class Lonely;
        [Community, In<Lonely>] public sealed class Site;

        """;

    static Task<IReadOnlyList<string>> Body(string statements, string attributes = "") => Expect.Marked(UserProject.WithPrelude($$"""
        [Node(Image.Livestock, Arch.Arm64), In<Basement>{{attributes}}]
        public sealed class Pi { public static void Configure(NixOS nixos) { {{statements}} } }
        """));

    [Theory]
    [InlineData("nixos.Users.Users[\"root\"].Openssh.AuthorizedKeys.Keys = [\"KEY\"];")]
    [InlineData("nixos.Users.Users[\"bob\"] = new() { IsNormalUser = true, Openssh = new() { AuthorizedKeys = new() { Keys = [\"KEY\"] } } };")]
    [InlineData("nixos.Users.Users[\"bob\"].HashedPasswordFile = \"/var/lib/bob\";")]
    [InlineData("nixos.Users.Users = new NixCode(\"import /etc/users.nix\");")]
    public Task NIX1004_counts_what_bodies_set(string statement) => Expect.MarkedAlone(Lonely + $$"""
        [Node(Image.Base, Arch.X86_64), In<Site>]
        public sealed class Pi { public static void Configure(NixOS nixos) => {{statement.Replace("KEY", Prelude.Key, StringComparison.Ordinal)}} }
        """);

    [Fact]
    public Task NIX1004_counts_what_profiles_and_communities_set_and_asks_nothing_of_devices() => Expect.MarkedAlone($$"""
        [Fleet(StateVersion = "26.05")] public sealed class Lonely;
        [Community, In<Lonely>]
        public sealed class Site { public static void Configure(NixOS nixos) => nixos.Users.Users["root"].Openssh.AuthorizedKeys.Keys = ["{{Prelude.Key}}"]; }
        [Community, In<Lonely>] public sealed class Other;
        public sealed class KeyedAttribute : ProfileAttribute
        {
            public override void Configure(NixOS nixos) => nixos.Users.Users["root"].Openssh.AuthorizedKeys.Keys = ["{{Prelude.Key}}"];
        }
        [Node(Image.Base, Arch.X86_64), In<Site>] public sealed class One;
        [Node(Image.Base, Arch.X86_64), In<Other>, Keyed] public sealed class Two;
        [Device, In<Other>] public sealed class Printer;
        """);

    [Fact]
    public Task NIX1004_is_not_silenced_by_a_body_that_lets_nobody_in() => Expect.MarkedAlone(Lonely + """
        [{|NIX1004:Node(Image.Base, Arch.X86_64)|}, In<Site>]
        public sealed class Pi { public static void Configure(NixOS nixos) => nixos.Users.Users["bob"].Openssh.AuthorizedKeys.Keys = []; }
        """);

    [Theory]
    [InlineData("nixos.Services.Openssh.Enable = false", "services.openssh.enable",
        "operators and deployment come by SSH. Leave SSH on, or give an operator a password for the console by hashedPasswordFile.")]
    [InlineData("nixos.Services.Openssh.Settings[\"PubkeyAuthentication\"] = false", "services.openssh.settings.PubkeyAuthentication",
        "operators and deployment log in by key. Leave keys on.")]
    [InlineData("nixos.Services.Openssh.Settings.AllowUsers = [\"git\", \"web\"]", "services.openssh.settings.AllowUsers",
        "'alice' is not among those who may log in. Add an operator, such as 'alice'.")]
    [InlineData("nixos.Services.Openssh.Settings.DenyUsers = [\"alice\", \"root\"]", "services.openssh.settings.DenyUsers",
        "'alice' may not log in. Leave an operator or root out of it.")]
    [InlineData("nixos.Force.Nixiac.Operators[\"alice\"].Keys = []", "nixiac.operators.alice.keys",
        "no key is left. Leave the keys of an operator, or put another key there.")]
    public async Task NIX1020_fires_on_what_locks_everybody_out(string statement, string option, string words) => Assert.Equal(
        [$"{option} locks everybody out of Pi: {words}"], await Body($"{{|NIX1020:{statement}|}};"));

    [Fact]
    public Task NIX1020_fires_where_the_keys_of_all_accounts_are_emptied() => Body("""
        {|NIX1020:nixos.Force.Users.Users["alice"].Openssh.AuthorizedKeys.Keys = []|};
        nixos.Force.Users.Users["root"].Openssh.AuthorizedKeys.Keys = [];
        """);

    [Fact]
    public Task NIX1020_fires_where_root_is_shut_and_the_operator_is_off() => Body("""
        nixos.Services.Openssh.Settings.PermitRootLogin = "no";
        {|NIX1020:nixos.Users.Users["alice"].Enable = false|};
        """);

    [Theory]
    [InlineData("nixos.Services.Openssh.Enable = true;")]
    [InlineData("nixos.Services.Openssh.Settings.PermitRootLogin = \"no\";")]
    [InlineData("nixos.Services.Openssh.Settings.AllowUsers = [\"git\", \"alice\"];")]
    [InlineData("nixos.Services.Openssh.Settings.AllowUsers = [\"*@10.0.0.*\"];")]
    [InlineData("nixos.Services.Openssh.Settings.AllowUsers = [\"root@10.0.0.1\"];")]
    [InlineData("nixos.Services.Openssh.Settings.DenyUsers = [\"alice\"];")]
    [InlineData("nixos.Force.Users.Users[\"alice\"].Openssh.AuthorizedKeys.Keys = [];")]
    [InlineData("nixos.Users.Users[\"alice\"].Openssh.AuthorizedKeys.Keys = []; nixos.Users.Users[\"root\"].Openssh.AuthorizedKeys.Keys = [];")]
    [InlineData("nixos.Services.Openssh.Enable = false; nixos.Users.Users[\"alice\"].HashedPasswordFile = \"/var/lib/alice\";")]
    [InlineData("if (nixos.Services.Nginx.Enable) nixos.Services.Openssh.Enable = false;")]
    [InlineData("nixos.Default.Services.Openssh.Enable = false; nixos.Services.Openssh.Enable = true;")]
    public Task NIX1020_is_content_with_any_way_in_that_is_left(string statements) => Body(statements);

    [Fact]
    public Task NIX1020_is_content_with_imported_files() => Body("nixos.Services.Openssh.Enable = false;", ", Imports(\"hardware/pi.nix\")");

    [Fact]
    public Task NIX1020_says_it_once_where_a_level_locks_many_out() => Expect.Messages("""
        [Community, In<HomeLab>, {|NIX1020:Option("services.openssh.enable", false)|}] public sealed class Attic;
        [Node(Image.Livestock, Arch.Arm64), In<Attic>] public sealed class A;
        [Node(Image.Livestock, Arch.Arm64), In<Attic>] public sealed class B;
        [Node(Image.Livestock, Arch.Arm64), In<Attic>, Option("services.openssh.enable", true)] public sealed class C;
        """,
        "services.openssh.enable locks everybody out of A and 1 more: operators and deployment come by SSH. "
        + "Leave SSH on, or give an operator a password for the console by hashedPasswordFile.");

    [Theory]
    [InlineData("{|NIX1021:nixos.Services.Openssh.Settings.PasswordAuthentication = true|};")]
    [InlineData("{|NIX1021:nixos.Services.Openssh.Settings.KbdInteractiveAuthentication = true|};")]
    [InlineData("{|NIX1021:nixos.Default.Services.Openssh.Settings.PasswordAuthentication = true|};")]
    [InlineData("{|NIX1021:nixos.Services.Openssh.Settings.PasswordAuthentication = true|}; {|NIX1021:nixos.Services.Openssh.Settings.PermitRootLogin = \"yes\"|};")]
    public Task NIX1021_fires_on_passwords(string statements) => Body(statements);

    [Theory]
    [InlineData("nixos.Services.Openssh.Settings.PasswordAuthentication = false;")]
    [InlineData("nixos.Services.Openssh.Settings.PermitRootLogin = \"yes\";")]
    [InlineData("nixos.Default.Services.Openssh.Settings.PasswordAuthentication = true; nixos.Services.Openssh.Settings.PasswordAuthentication = false;")]
    public Task NIX1021_lets_keys_be(string statements) => Body(statements);

    [Fact]
    public Task NIX1021_says_what_to_do() => Expect.Messages("""
        [Node(Image.Pet, Arch.Arm64), In<Basement>, {|NIX1021:Option("services.openssh.settings.PasswordAuthentication", true)|}] public sealed class Pi;
        """,
        "services.openssh.settings.PasswordAuthentication = true lets everybody on the network guess passwords. "
        + "Leave it out, as every image takes keys only, and give people keys by [Operator].");
}
