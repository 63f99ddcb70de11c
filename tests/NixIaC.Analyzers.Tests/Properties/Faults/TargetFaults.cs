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
        new("NIX2005", fleet => fleet.With(Old("Livestock", "Sparc64"))),
        new("NIX2006", fleet => fleet.With("Root", root => root.Without("OptIn(")).With(Old("Livestock", "ArmV5"))),
        new("NIX2007", fleet => fleet.With(Old("Mascot", "PowerPc64", Tried))),
        new("NIX2008", fleet => Extra.WithoutBuilders(fleet).With(Old("Livestock", "I586", Tried))),
        new("NIX2009", fleet => fleet.With(
            Extra.Node(Extra.Place, "BuiltOn<Pentium>"),
            new FleetType("Pentium", "Node(Image.Livestock, Arch.I586)", Extra.OtherPlace, Tried, "Builder", "BuiltOn<Press>"),
            Extra.Named("Press", "On<Lan0>(\"10.0.250.7\")", "Builder"))),
        new("NIX2010", fleet => Extra.WithoutBuilders(fleet).With(Old("Livestock", "ArmV7"))),
        new("NIX2016", fleet => fleet.With(Extra.Node(Extra.Place, "Emits(ImageFormat.Oci, ImageFormat.Iso, ImageFormat.SdCard)"))
            .With(new FleetType("Board", "Node(Image.Livestock, Arch.Arm64)", Extra.OtherPlace, "Emits(ImageFormat.Linode)"))),
        new("NIX2017", fleet => fleet.With(
            new FleetType("Board", "Node(Image.Livestock, Arch.Arm64)", Extra.Place, "BuiltOn<Press>", "Emits(ImageFormat.Azure)"),
            Extra.Named("Press", "On<Lan0>(\"10.0.250.7\")", "Builder"))),
        new("NIX2018", fleet => fleet.With(Extra.Node(Extra.Place, "Disks(\"disks.nix\", Devices = [\"/dev/sda\"])", "Emits(ImageFormat.RawEfi)"))),
        new("NIX2019", fleet => fleet.With(Extra.Node(Extra.Place, "Emits(ImageFormat.Oci, ImageFormat.Oci)"))),
        .. BuilderFaults.All,
        new("NIX2011", fleet => fleet.With(
            Old("Minimal", "M68k", "BuiltOn<Press>", "HostId(\"0000abcd\")"),
            Extra.Named("Press", "On<Lan0>(\"10.0.250.7\")", "Builder"))),
    ];

    const string Tried = "OptIn(Experiment.NixosOnVintage)";

    static FleetType Old(string image, string arch, params string[] attributes) =>
        new("Extra", [$"Node(Image.{image}, Arch.{arch})", Extra.Place, .. attributes]);
}
