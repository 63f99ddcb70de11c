using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Resolution;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Lowering.Builds;

/// <summary>What builders, those that they build for, and binary caches become.</summary>
public sealed class BuildOptionsTests
{
    const string Key = "forge-1:P9pJJgR9JtMvw41HKoXZWjo0TGJOWOfR0pk/ckzk/ls=";
    const string HostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPOxekMZGHgN4gKT+7UseIlGiQKWfG3QruppeR9OlbZS";
    const string DeskKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIACD4oR5gdT845YKuB+tXya3/MvCXY+bHF+IQmrOd2LE";

    static readonly Declaration Forge = Declare.Type("Forge",
        new NodeFact("Pet", "X86_64", null, 16, 32768, null), Declare.On("Lan", "10.0.0.5", "fd10::5"), new BuilderFact(4),
        new BinaryCacheFact(Key, null, null, 5001, false), new SshFact(HostKey));

    [Fact]
    public void A_builder_says_what_it_can_do()
    {
        var forge = System("forge", Forge);
        Assert.Contains("max-jobs = 4;", forge, StringComparison.Ordinal);
        Assert.Contains("cores = 4;", forge, StringComparison.Ordinal);
        foreach (var feature in new[] { "benchmark", "big-parallel", "kvm", "nixos-test" })
            Assert.Contains($"\"{feature}\"", forge, StringComparison.Ordinal);
        Assert.DoesNotContain("emulatedSystems", forge, StringComparison.Ordinal);
        Assert.DoesNotContain("sshServe", forge, StringComparison.Ordinal);
        Assert.DoesNotContain("extra-platforms", forge, StringComparison.Ordinal);
    }

    [Fact]
    public void A_virtual_machine_has_no_kvm() => Assert.DoesNotContain("kvm", System("guest",
        Forge, Declare.Node("Guest", Declare.On("Lan", "10.0.0.6"), new BuilderFact(0), new GuestOfFact("Acme.Forge"))), StringComparison.Ordinal);

    [Fact]
    public void A_builder_with_emulators_has_those_that_are_needed()
    {
        var forge = System("forge", Forge, Built("Pi", "Arm64", "Emulation"), Built("Board", "RiscV64", "Emulation"), Built("Old", "ArmV7", "Cross"));
        Assert.Contains("boot.binfmt.emulatedSystems = [\n    \"aarch64-linux\"\n    \"riscv64-linux\"\n  ];", forge, StringComparison.Ordinal);
    }

    [Fact]
    public void An_emulated_system_is_built_as_its_own_platform() => Assert.DoesNotContain(
        "buildPlatform", System("pi", Forge, Built("Pi", "Arm64", "Emulation")), StringComparison.Ordinal);

    [Fact]
    public void A_builder_says_which_other_programs_it_runs() => Assert.Contains(
        "extra-platforms = [ \"i686-linux\" ];", System("forge", Forge, Built("Attic", "I686", "Native")), StringComparison.Ordinal);

    [Fact]
    public void Who_hands_over_its_builds_and_who_takes_them_know_each_other()
    {
        var node = Built("Desk", "X86_64", "Remote", new SshFact(DeskKey));
        var desk = System("desk", Forge, node);
        Assert.Contains("distributedBuilds = true;", desk, StringComparison.Ordinal);
        Assert.Contains("max-jobs = 0;", desk, StringComparison.Ordinal);
        Assert.Contains("hostName = \"10.0.0.5\";", desk, StringComparison.Ordinal);
        Assert.Contains("maxJobs = 4;", desk, StringComparison.Ordinal);
        Assert.Contains("sshUser = \"nix-ssh\";", desk, StringComparison.Ordinal);
        Assert.Contains("sshKey = \"/etc/ssh/ssh_host_ed25519_key\";", desk, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(global::System.Text.Encoding.UTF8.GetBytes(HostKey)), desk, StringComparison.Ordinal);
        var forge = System("forge", Forge, node);
        Assert.Contains(DeskKey, forge, StringComparison.Ordinal);
        Assert.Contains("trusted = true;", forge, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cache_serves_its_community_and_signs()
    {
        var forge = System("forge", Forge);
        Assert.Contains("../modules/binary-cache.nix", forge, StringComparison.Ordinal);
        Assert.Contains("keyFile = \"/var/lib/nixiac/binary-cache.key\";", forge, StringComparison.Ordinal);
        Assert.Contains("port = 5001;", forge, StringComparison.Ordinal);
        Assert.Contains("\"10.0.0.0/24\"", forge, StringComparison.Ordinal);
        Assert.Contains("\"fd10::/64\"", forge, StringComparison.Ordinal);
        Assert.DoesNotContain("substituters", forge, StringComparison.Ordinal);
    }

    [Fact]
    public void The_others_fetch_from_it()
    {
        var web = System("web", Forge, Declare.Node("Web", Declare.On("Lan", "10.0.0.7")));
        Assert.Contains("substituters = [ \"http://10.0.0.5:5001\" ];", web, StringComparison.Ordinal);
        Assert.Contains($"trusted-public-keys = [ \"{Key}\" ];", web, StringComparison.Ordinal);
        Assert.DoesNotContain("binary-cache", web, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_communities_do_only_when_it_serves_the_fleet()
    {
        Declaration[] away =
        [
            Declare.Type("Away", new CommunityFact(null), new InFact("Acme.Fleet")), Declare.Network("Far", "Acme.Away", "10.9.0.0/24"),
            Declare.Node("Web", Declare.On("Far", "10.9.0.7")),
        ];
        Assert.DoesNotContain("substituters", System("web", [Forge, .. away]), StringComparison.Ordinal);
        var open = Forge with { Facts = Forge.Facts.Select(fact => fact is BinaryCacheFact cache ? cache with { WholeFleet = true } : fact).ToEquatableArray() };
        Assert.Contains("substituters", System("web", [open, .. away]), StringComparison.Ordinal);
        Assert.Contains("10.9.0.0/24", System("forge", [open, .. away]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_a_secret_is_delivered()
    {
        var key = Declare.Type("CacheKey", new SecretFact("secrets/cache.key"));
        var forge = Forge with
        {
            Facts = Forge.Facts.Select(fact => fact is BinaryCacheFact cache ? cache with { Secret = "Acme.CacheKey" } : fact).ToEquatableArray(),
        };
        var text = System("forge", forge, key);
        Assert.Contains("keyFile = \"/var/lib/nixiac/secrets/cache-key\";", text, StringComparison.Ordinal);
        Assert.Contains("../modules/secrets.nix", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_user_sets_stays()
    {
        var forge = Forge with
        {
            Facts = Forge.Facts.Append(Declare.Option("nix.settings.cores", new NixIaC.Model.Nix.NixInteger(2))).ToEquatableArray(),
        };
        Assert.Contains("cores = 2;", System("forge", forge), StringComparison.Ordinal);
        Assert.DoesNotContain("cores = 4;", System("forge", forge), StringComparison.Ordinal);
    }

    static Declaration Built(string name, string arch, string via, params Fact[] facts) => Declare.Type(name,
        [new NodeFact("Livestock", arch, null, 0, 0, null), Declare.On("Lan"), new BuiltOnFact("Acme.Forge") { Via = via }, .. facts]);

    static string System(string name, params Declaration[] types) => SystemFile.Lower(
        FleetResolver.Resolve(new FleetModel([Declare.Fleet, Declare.Site, Declare.Lan, .. types]))!.Systems.Single(system => system.Name == name)).File.Text;
}
