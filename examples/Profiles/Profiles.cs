using NixIaC;

namespace Profiles;

/// <summary>A profile with a parameter.</summary>
public sealed class HardenedAttribute(int sshPort) : ProfileAttribute
{
    public int SshPort { get; } = sshPort;

    public override void Configure(NixOS nixos)
    {
        nixos.Services.Openssh.Ports = [SshPort];
        nixos.Services.Openssh.Settings.PermitRootLogin = "no";
        nixos.Services.Fail2ban.Enable = true;
    }
}

/// <summary>A profile that may be written several times on one machine.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class NightlyAttribute(string name, params string[] folders) : ProfileAttribute
{
    /// <summary>The hour it begins.</summary>
    public int Hour { get; set; } = 2;

    public override void Configure(NixOS nixos)
    {
        var job = nixos.Services.Restic.Backups[name];
        job.Paths = [.. folders];
        job.Repository = $"/var/backup/{name}";
        job.PasswordFile = "/var/lib/restic/password";
        job.TimerConfig["OnCalendar"] = $"*-*-* {Hour:00}:30:00";
    }
}

/// <summary>A machine that keeps built software for the others.</summary>
public sealed class BinaryCacheAttribute(string publicKey) : ProfileAttribute
{
    public string PublicKey { get; } = publicKey;

    /// <summary>Which cache is asked first: the one with the smallest number.</summary>
    public int Priority { get; set; } = 40;

    public override void Configure(NixOS nixos)
    {
        nixos.Services.NixServe.Enable = true;
        nixos.Services.NixServe.OpenFirewall = true;
        nixos.Services.NixServe.SecretKeyFile = "/var/lib/nix-serve/key";
    }
}

/// <summary>What machines know of one another, without asking the network.</summary>
public sealed class KnowsItsPeersAttribute : ProfileAttribute
{
    public override void Configure(NixOS nixos)
    {
        foreach (var cache in NodesWith<BinaryCacheAttribute>.ExceptSelf.OrderBy(cache => cache.Profile.Priority))
        {
            nixos.Nix.Settings.Substituters += [$"http://{cache.Fqdn}:5000"];
            nixos.Nix.Settings.TrustedPublicKeys += [cache.Profile.PublicKey];
        }
        foreach (var server in NodesWith<HardenedAttribute>.All)
            nixos.Programs.Ssh.KnownHosts[server.Name] = new()
            {
                HostNames = [server.Fqdn, server.AddressIn<Office>()],
                PublicKey = server.HostKey,
            };
    }
}

/// <summary>A PC that boots by UEFI from the disk labelled "nixos".</summary>
[Imports("hardware/uefi.nix")]
public sealed class UefiMachineAttribute : ProfileAttribute;
