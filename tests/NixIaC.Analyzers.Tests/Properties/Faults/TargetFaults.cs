using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

static class TargetFaults
{
    public static readonly Fault[] All =
    [
        new("NIX2001", fleet => fleet.With(Extra.Mascot("Option(\"virtualisation.podman.enable\", false)"))),
        new("NIX2002", fleet => fleet.With(node => node.With("Container(\"web\", \"nginx:1.29\")"))),
        new("NIX2003", fleet => fleet.With(new FleetType("Extra", "Node(Image.Base, Arch.X86_64)", Extra.Place, "Option(\"services.nginx.enable\", true)"))),
        new("NIX2004", fleet => fleet.With(Extra.Mascot("Container(\"web\", \"nginx:1.29\", Ports = [\"80\"])"))),
    ];
}
