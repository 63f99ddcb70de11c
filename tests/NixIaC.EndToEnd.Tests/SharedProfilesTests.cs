using NixIaC.Testing;
using Xunit;

namespace NixIaC.EndToEnd.Tests;

/// <summary>Profiles that several fleets share: from a project beside the fleet's, and from a package.</summary>
public sealed class SharedProfilesTests(PackedNixIaC package)
{
    [Fact]
    public async Task Profiles_of_a_referenced_project_set_what_they_say_at_every_level_and_a_change_comes_through()
    {
        using var shared = new SharedProfiles(package, SharedProfiles.ProjectReference);
        var built = await shared.BuildSound();
        Assert.Contains("fleet Shops: 3 systems for 4 nodes", built.Output, StringComparison.Ordinal);
        AssertSettings(shared.Flake, sshPort: 2222);
        AssertNoFlake(shared.Library);

        shared.Edit("Acme.Profiles/Profiles.cs", "const int Ssh = 2222", "const int Ssh = 2223");
        shared.Edit("Acme.Profiles/Profiles.cs", "[SshPort];", "[SshPort, 22];");
        await shared.BuildSound();
        Assert.Equal([2223, 22], Ports(shared.Flake["systems/vault.nix"]));
        Assert.Equal([2200, 22], Ports(shared.Flake["systems/server.nix"]));
    }

    [Fact]
    public async Task Profiles_of_a_package_do_so_too_and_a_newer_version_of_it_comes_through()
    {
        using var shared = new SharedProfiles(package, """<PackageReference Include="Acme.Profiles" Version="1.0.0" />""");
        await shared.Pack("1.0.0");
        AssertNoFlake(shared.Library);
        await shared.BuildSound();
        AssertSettings(shared.Flake, sshPort: 2222);

        shared.Edit("Acme.Profiles/Profiles.cs", "const int Ssh = 2222", "const int Ssh = 2223");
        await shared.Pack("1.1.0");
        shared.Edit("Shop/Shop.csproj", "\"1.0.0\"", "\"1.1.0\"");
        await shared.BuildSound();
        AssertSettings(shared.Flake, sshPort: 2223);
    }

    [Fact]
    public async Task A_file_that_a_shared_profile_names_is_one_of_the_fleets_project()
    {
        using var shared = new SharedProfiles(package, SharedProfiles.ProjectReference);
        shared.Write("Acme.Profiles/files/root.pem", "the library's\n");
        shared.Edit("Shop/Shop.cs", "Machine, Strict]", "Machine, Strict, CompanyRoot]");

        var refused = await DotnetBuild.Run(shared.Fleet);
        var error = Assert.Single(refused.Errors);
        Assert.Equal("NIX4008", error.Id);
        Assert.EndsWith("Shop.cs", error.File, StringComparison.Ordinal);
        Assert.Contains("'files/root.pem'", error.Message, StringComparison.Ordinal);

        shared.Write("Shop/files/root.pem", "the fleet's\n");
        await shared.BuildSound();
        Assert.Equal("the fleet's\n", shared.Flake["files/files/root.pem"]);
        Assert.Contains("certificateFiles = [ ../files/files/root.pem ];", shared.Flake["systems/vault.nix"], StringComparison.Ordinal);
    }

    static void AssertSettings(IReadOnlyDictionary<string, string> flake, int sshPort)
    {
        var (server, tills, vault) = (flake["systems/server.nix"], flake["systems/tills.nix"], flake["systems/vault.nix"]);
        Assert.Equal([2200], Ports(server));
        Assert.Contains("MaxAuthTries = 1;", server, StringComparison.Ordinal);
        Assert.Contains("repository = \"/var/backup/db\";", server, StringComparison.Ordinal);
        Assert.Contains("OnCalendar = \"*-*-* 02:30:00\";", server, StringComparison.Ordinal);
        Assert.Contains("\"/srv/bills\"", server, StringComparison.Ordinal);
        Assert.Contains("OnCalendar = \"*-*-* 03:30:00\";", server, StringComparison.Ordinal);
        Assert.Contains("memoryPercent = 30;", tills, StringComparison.Ordinal);
        Assert.DoesNotContain("openssh", tills, StringComparison.Ordinal);
        Assert.Equal([sshPort], Ports(vault));
        Assert.Contains("PermitRootLogin = \"no\";", vault, StringComparison.Ordinal);
        Assert.Contains("fail2ban.enable = true;", vault, StringComparison.Ordinal);
        Assert.DoesNotContain("MaxAuthTries", vault, StringComparison.Ordinal);
        foreach (var system in new[] { server, tills, vault })
        {
            Assert.Contains("users.motd = \"Berlin\";", system, StringComparison.Ordinal);
            Assert.Contains("\"ports/server\".text = \"2200\";", system, StringComparison.Ordinal);
        }
    }

    // A library of profiles is no fleet, and lacks none.
    static void AssertNoFlake(string library) => Assert.Empty(Directory.EnumerateDirectories(library, "nix", SearchOption.AllDirectories));

    static IEnumerable<int> Ports(string system)
    {
        const string option = " ports = [";
        var start = system.IndexOf(option, StringComparison.Ordinal) + option.Length;
        return system[start..system.IndexOf(']', start)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);
    }
}
