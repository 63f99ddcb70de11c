using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

static class OptionFaults
{
    public static readonly Fault[] All =
    [
        new("NIX4001", fleet => Option(fleet, "\"services.opensh.enable\", true")),
        new("NIX4002", fleet => Option(fleet, "\"services.openssh.ports\", 2222")),
        new("NIX4003", fleet => Option(fleet, "\"services.openssh.banner\", \"Members only\"")),
        new("NIX4004", fleet => Option(fleet, "\"services.kanidm.enablePam\", true")),
        new("NIX4005", fleet => Option(fleet, "\"time.timeZone\", \"UTC\"), Option(\"time.timeZone\", \"Europe/Vienna\"")),
        new("NIX4005", fleet => fleet.With(node => node.With("One").With("Two")).With(Says("One", "UTC"), Says("Two", "Europe/Vienna"))) { Kind = "by two profiles" },
        new("NIX4006", fleet => Option(fleet, "\"services.nginx.virtualHosts.www/x.root\", \"/srv/www\"")),
        new("NIX4007", fleet => Sets(fleet, "for (var port = 8000; port < 8003; port++) nixos.Networking.Firewall.AllowedTCPPorts += [port];")),
        new("NIX4008", fleet => Sets(fleet, "int[] ports = []; nixos.Services.Openssh.Ports = [ports[0]];")),
        new("NIX4009", fleet => Sets(fleet, "nixos[\"services.opensh.enable\"] = true;")),
        new("NIX4010", fleet => Sets(fleet, "nixos.Boot.KernelModules = [\"kvm\"];").With("Site0", site => site.Sets("nixos.Boot.KernelModules = [\"loop\"];"))),
        new("NIX4011", fleet => Sets(fleet, "nixos.Environment.Variables[\"EDITOR\"] = \"${pkgs.vim}/bin/vim\";")),
        new("NIX4012", fleet => Sets(fleet, "nixos.Environment.SystemPackages = [\"git\", \"htpo\"];").WithFile("nixiac-packages.txt", "git\nhtop\n")),
        new("NIX4013", fleet => Sets(fleet, "nixos.Boot.KernelPackages = new NixCode(\"pkgs.linuxPackages_latest;\");")),
        new("NIX4014", fleet => fleet.With(node => node.With("Imports(\"extra.nix\")")).WithFile("extra.nix", "{ a = 1 }\n")),
        new("NIX4015", fleet => Sets(fleet, "nixos.Systemd.Services[\"notes\"].ServiceConfig[\"Restrat\"] = \"always\";")),
        new("NIX4016", fleet => Option(fleet, "\"networking.hostName\", \"workbench\"")),
        new("NIX4017", fleet => Sets(fleet, "nixos.Services.JitsiMeet.Enable = true;")),
        new("NIX4018", fleet => fleet.With(Extra.Mascot("Container(\"web\", \"nginx:1.29\")", "Option(\"virtualisation.oci-containers.containers.web.image\", \"nginx:1.30\")"))),
    ];

    static FleetType Says(string name, string zone) => new($"{name}Attribute", $"Option(\"time.timeZone\", \"{zone}\")") { Tail = " : ProfileAttribute" };

    static RandomFleet Option(RandomFleet fleet, string arguments) => fleet.With(node => node.With($"Option({arguments})"));

    static RandomFleet Sets(RandomFleet fleet, string statement) => fleet.With(node => node.Sets(statement));
}
