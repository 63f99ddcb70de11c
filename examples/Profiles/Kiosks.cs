using NixIaC;

namespace Profiles;

/// <summary>A row of the inventory. The columns have these names, in any order and spelling of capitals.</summary>
/// <param name="Name">The kiosk's host name.</param>
/// <param name="Address">Its address on the shop floor.</param>
/// <param name="Shop">Where it stands; nobody asks, so it makes no difference between systems.</param>
/// <param name="Disk">What it boots from.</param>
public sealed record Kiosk(string Name, string Address, string Shop, string Disk);

/// <summary>
/// Two hundred kiosks, two systems: <c>Disk</c> is the only column that <c>Configure</c> reads, and it has two values.
/// </summary>
[Cluster, Inventory<Kiosk>("inventory/kiosks.csv"), Node(Image.Livestock, Arch.X86_64, MemoryMiB = 4096), On<ShopFloor>, BuiltOn<Cache>]
public sealed class Kiosks
{
    public static void Configure(NixOS nixos, Kiosk self)
    {
        nixos.Boot.Loader.SystemdBoot.Enable = true;
        nixos.FileSystems["/"] = new() { Device = self.Disk == "nvme" ? "/dev/nvme0n1p2" : "/dev/sda2", FsType = "ext4" };
        nixos.FileSystems["/boot"] = new() { Device = self.Disk == "nvme" ? "/dev/nvme0n1p1" : "/dev/sda1", FsType = "vfat" };

        nixos.Services.Cage.Enable = true;
        nixos.Services.Cage.User = "kiosk";
        nixos.Services.Cage.Program = $"{new NixCode("pkgs.firefox")}/bin/firefox --kiosk http://{NodeOf<Orders>.Fqdn}/";
        nixos.Users.Users["kiosk"].IsNormalUser = true;
    }
}
