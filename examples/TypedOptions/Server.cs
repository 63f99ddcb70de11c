using NixIaC;
using Notes;

namespace TypedOptions;

/// <summary>
/// The machine that runs the application in the folder <c>notes</c>. Port, paths and limits are the application's own
/// constants: rename or change one there, and the machine follows.
/// </summary>
[Node(Image.Livestock, Arch.X86_64, MemoryMiB = 2048), In<Rented>, Hardware("hardware/server.nix")]
public sealed class Server
{
    public static void Configure(NixOS nixos)
    {
        nixos.Users.Users[NotesServer.User] = new() { IsSystemUser = true, Group = NotesServer.User };
        nixos.Users.Groups[NotesServer.User] = new();

        var service = nixos.Systemd.Services["notes"];
        service.Description = "Notes";
        service.WantedBy = ["multi-user.target"];
        service.Environment[NotesServer.DataDirectoryVariable] = NotesServer.DataDirectory;
        service.ServiceConfig = new()
        {
            // `dotnet publish notes` puts it there; how programs get onto machines is another example's matter.
            ExecStart = $"{new NixCode("pkgs.dotnetCorePackages.aspnetcore_10_0")}/bin/dotnet /srv/notes/Notes.dll",
            User = NotesServer.User,
            StateDirectory = "notes",
            Restart = "on-failure",
            ProtectSystem = "strict",
            NoNewPrivileges = true,
        };
    }

    // Several methods of one type are fine, as long as their names begin with "Configure".
    public static void ConfigureWeb(NixOS nixos)
    {
        var nginx = nixos.Services.Nginx;
        nginx.Enable = true;
        nginx.RecommendedProxySettings = true;
        nginx.ClientMaxBodySize = $"{NotesServer.MaximumMiB}m";
        nginx.VirtualHosts[Self.Fqdn].Locations["/"].ProxyPass = $"http://127.0.0.1:{NotesServer.Port}";
        nixos.Networking.Firewall.AllowedTCPPorts = [80];
    }

    public static void ConfigureBackup(NixOS nixos)
    {
        nixos.Services.Borgbackup.Jobs["notes"] = new()
        {
            Paths = [NotesServer.DataDirectory],
            Repo = "/var/backup/notes",
            StartAt = ["daily"],
            Encryption = { Mode = "none" },
        };
    }
}
