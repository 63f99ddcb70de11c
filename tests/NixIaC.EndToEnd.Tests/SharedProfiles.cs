using NixIaC.Testing;
using Xunit;

namespace NixIaC.EndToEnd.Tests;

/// <summary>A library of profiles and a fleet that uses them, in folders beside each other, with NixIaC from its package.</summary>
sealed class SharedProfiles : IDisposable
{
    readonly TemporaryFolder folder = new("nixiac-shared");

    /// <param name="package">The package NixIaC.</param>
    /// <param name="reference">How the fleet's project refers to the library: an item of its project file.</param>
    public SharedProfiles(PackedNixIaC package, string reference)
    {
        Write("nuget.config", package.NuGetConfiguration);
        Write("Acme.Profiles/Acme.Profiles.csproj", Project(""));
        Write("Acme.Profiles/Profiles.cs", Profiles);
        Write("Shop/Shop.csproj", Project(reference));
        Write("Shop/Shop.cs", Shop);
        Directory.CreateDirectory(folder["feed"]);
        // Beside the sources of the folder around it.
        Write("Shop/nuget.config", """<configuration><packageSources><add key="profiles" value="../feed" /></packageSources></configuration>""");
    }

    public const string ProjectReference = """<ProjectReference Include="../Acme.Profiles/Acme.Profiles.csproj" />""";

    public string Library => folder["Acme.Profiles"];

    public string Fleet => folder["Shop"];

    /// <summary>The flake: text by path.</summary>
    public IReadOnlyDictionary<string, string> Flake => HomeLabCopy.FlakeIn(Path.Combine(Fleet, "bin", "Debug", "net10.0", "nix"));

    public async Task<BuildResult> BuildSound()
    {
        var built = await DotnetBuild.Succeed(Fleet);
        Assert.Empty(built.Diagnostics);
        return built;
    }

    /// <summary>Packs the library into the feed that the fleet's project knows.</summary>
    public async Task Pack(string version)
    {
        var packed = await DotnetBuild.Command("pack", Library, ["-o", folder["feed"], $"-p:Version={version}"]);
        Assert.True(packed.Succeeded, packed.Output);
        Assert.Empty(packed.Diagnostics);
    }

    public void Edit(string file, string from, string to)
    {
        var text = File.ReadAllText(folder[file]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[file])!);
        File.WriteAllText(folder[file], text);
    }

    public void Dispose() => folder.Dispose();

    static string Project(string reference) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup><PackageReference Include="NixIaC" Version="0.1.0" />{reference}</ItemGroup>
        </Project>
        """;

    const string Profiles = """
        using System;
        using NixIaC;

        namespace Acme.Profiles;

        public static class Ports { public const int Ssh = 2222; }

        public enum Level { Low, High }

        [Option("services.fail2ban.enable", true)]
        public class HardenedAttribute(int sshPort = Ports.Ssh) : ProfileAttribute
        {
            public int SshPort { get; } = sshPort;
            public Level Level { get; set; }

            public override void Configure(NixOS nixos)
            {
                nixos.Services.Openssh.Ports = [SshPort];
                if (Level == Level.High) nixos.Services.Openssh.Settings.MaxAuthTries = 1;
            }
        }

        [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
        public sealed class NightlyAttribute(string name, params string[] folders) : ProfileAttribute
        {
            public int Hour { get; set; } = 2;

            public override void Configure(NixOS nixos)
            {
                nixos.Services.Restic.Backups[name].Paths = [.. folders];
                nixos.Services.Restic.Backups[name].Repository = Repository(name);
                nixos.Services.Restic.Backups[name].TimerConfig["OnCalendar"] = $"*-*-* {Hour:00}:30:00";
            }

            static string Repository(string name) => $"/var/backup/{name}";
        }

        public sealed class MotdAttribute(string text) : ProfileAttribute
        {
            public override void Configure(NixOS nixos) => nixos.Users.Motd = text;
        }

        public sealed class SwapAttribute(int percent) : ProfileAttribute
        {
            public override void Configure(NixOS nixos) => nixos.ZramSwap.MemoryPercent = percent;
        }

        public sealed class KnownPortsAttribute : ProfileAttribute
        {
            public override void Configure(NixOS nixos)
            {
                foreach (var node in NodesWith<HardenedAttribute>.All)
                    nixos.Environment.Etc[$"ports/{node.Name}"].Text = $"{node.Profile.SshPort}";
            }
        }

        public sealed class CompanyRootAttribute : ProfileAttribute
        {
            public override void Configure(NixOS nixos) => nixos.Security.Pki.CertificateFiles = [Local.File("files/root.pem")];
        }
        """;

    const string Shop = """
        using Acme.Profiles;
        using NixIaC;

        namespace Acme.Shop;

        [Fleet(Domain = "shop.example", StateVersion = "26.05"), KnownPorts]
        [Operator("alice", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop")]
        public sealed class Shops;

        [Community, In<Shops>, Motd("Berlin")]
        public sealed class Berlin;

        [Network("10.1.0.0/24", Gateway = "10.1.0.1"), In<Berlin>]
        public sealed class Office;

        [Node(Image.Livestock, Arch.X86_64), On<Office>("10.1.0.10"), Machine]
        [Hardened(2200, Level = Level.High), Nightly("db", "/var/lib/db"), Nightly("orders", "/srv/orders", "/srv/bills", Hour = 3)]
        public sealed class Server;

        [Cluster(Count = 2), Node(Image.Livestock, Arch.X86_64), On<Office>("10.1.0.20"), Machine, Swap(30)]
        public sealed class Tills;

        [Node(Image.Livestock, Arch.X86_64), On<Office>("10.1.0.30"), Machine, Strict]
        public sealed class Vault;

        public sealed class StrictAttribute : HardenedAttribute
        {
            public override void Configure(NixOS nixos) => nixos.Services.Openssh.Settings.PermitRootLogin = "no";
        }

        public sealed class MachineAttribute : ProfileAttribute
        {
            public override void Configure(NixOS nixos)
            {
                nixos.Boot.Loader.SystemdBoot.Enable = true;
                nixos.FileSystems["/"] = new() { Device = "/dev/disk/by-label/nixos", FsType = "ext4" };
            }
        }
        """;
}
