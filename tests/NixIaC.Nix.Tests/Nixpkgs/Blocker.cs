namespace NixIaC.Nix.Tests.Nixpkgs;

/// <summary>Why something of ours, right as it is, does not instantiate with an older nixpkgs.</summary>
/// <param name="Message">What Nix says then.</param>
/// <param name="Reason">What that nixpkgs lacks.</param>
sealed record Blocker(string Message, string Reason)
{
    static readonly Blocker[] OfOlder =
    [
        new("Unknown CPU type: m68k", "m68k is no platform there"),
        new("unknown emulation for platform: riscv", "its linker is not wrapped for RISC-V"),
        new("attribute 'images' missing", "NixOS had no system.build.images"),
        new("/modules/image/repart.nix'", "NixOS had no images by systemd-repart"),
        new("/modules/installer/sd-card/", "NixOS had no SD cards of that name"),
        new("attribute 'kexecTarball' missing", "NixOS had no archive for kexec"),
        new("fileSystems.\"/\".fsType' has conflicting", "its netboot did not replace the machine's file systems"),
        new(".serviceConfig.ExecStartPre' has conflicting", "preStart did not go together with ExecStartPre"),
        new(".dhcpServerConfig' is not of type", "it did not know Router of networkd's DHCP server"),
        new("attribute 'aspnetcore_10_0' missing", "it had no .NET 10"),
        new("is marked as broken", "the package is broken there"),
    ];

    /// <summary>The reason for what Nix said, or null when it is none of them.</summary>
    public static Blocker? Of(string message) => OfOlder.FirstOrDefault(one => message.Contains(one.Message, StringComparison.Ordinal));
}
