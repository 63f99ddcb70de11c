using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

static class ShapeFaults
{
    const string Rows = "(string Name, string Address, int Screens)";

    static readonly FleetType Kiosk = new("Kiosk") { Head = "public sealed record", Tail = Rows };

    public static readonly Fault[] All =
    [
        new("NIX0001", fleet => fleet.With("Root", root => root with { Attributes = [] }))
        {
            Relatives = [("NIX0007", "what was in the fleet is in something that is none"), ("NIX1004", "its operators are gone with it")],
        },
        new("NIX0002", fleet => fleet.With(new FleetType("Other", "Fleet(StateVersion = \"26.05\")")))
        {
            Relatives = [("NIX1004", "one of the two counts, and the operators of the other do not")],
        },
        new("NIX0003", fleet => fleet with { Types = [.. fleet.Types.Where(StandsWithoutNodes)] }),
        new("NIX0004", fleet => fleet.With(Extra.Node(Extra.Place) with { Head = "public static class" })),
        new("NIX0005", fleet => fleet.With(node => node.With("Device"))),
        new("NIX0006", fleet => fleet.With("Printer0", device => device.With("Builder(MaxJobs = 2)"))),
        new("NIX0007", fleet => fleet.With(node => node.With("BuiltOn<Printer0>"))),
        new("NIX0008", fleet => fleet.With(new FleetType("Loft", "Network(\"192.168.0.0/24\")"))),
        new("NIX0009", fleet => fleet.With(node => node.Say("Node(", "Name = \"büro\""))),
        new("NIX0009", fleet => fleet.With(node => node.With($"Operator(\"Ann Lee\", \"{Extra.Key}\")"))) { Kind = "account" },
        new("NIX0009", fleet => fleet.With(node => node.With("HostId(\"12\")"))) { Kind = "host id" },
        new("NIX0009", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.0.250.5\", Interface = \"eth 0\")"))) { Kind = "card" },
        new("NIX0010", fleet => fleet.With(node => node.Change("Option(\"users.motd\"", _ => "Option(\"users.motd\", \"a\\0b\")"))),
        new("NIX0011", fleet => fleet.With(Extra.Node("Cluster(Count = 0)", Extra.Place))),
        new("NIX0011", fleet => fleet.With(Extra.Node("Cluster(Count = 3, Names = \"kiosk\")", Extra.Place))) { Kind = "names" },
        new("NIX0011", fleet => fleet.With(Extra.Node("Cluster(Count = 3)", "On<Lan0>(\"10.0.250.5\", Mac = \"52:54:00:fe:00:00\")"))) { Kind = "card" },
        new("NIX0012", fleet => fleet.With(node => node.With("Imports(\"missing.nix\")"))),
        new("NIX0013", fleet => fleet.With(node => node.Say("Node(", "StateVersion = \"26.11\""))),
        new("NIX0014", fleet => fleet.With(new FleetType("Extra", "Node(Image.Pet, (Arch)99)", Extra.Place))),
        new("NIX0015", fleet => fleet.With(node => node.Change("Node(", kind => kind.Replace("65536", "-65536", StringComparison.Ordinal)))),
        new("NIX0016", fleet => Kiosks(fleet, "Cluster", "two")),
        new("NIX0017", fleet => Kiosks(fleet, "Cluster(Count = 1)", "2")),
        new("NIX0023", fleet => fleet.With(new FleetType("IdleAttribute", "Option(\"services.fail2ban.enable\", true)") { Tail = " : ProfileAttribute" })),
    ];

    static RandomFleet Kiosks(RandomFleet fleet, string cluster, string screens) => fleet
        .With(Kiosk, Extra.Node(cluster, "On<Lan0>", "Inventory<Kiosk>(\"inventory/extra.csv\")"))
        .WithFile("inventory/extra.csv", $"name,address,screens\nhall,10.0.250.7,{screens}\n");

    static bool StandsWithoutNodes(FleetType type) =>
        !type.Name.StartsWith("Node", StringComparison.Ordinal) && type.Head != "public abstract class"
        && !type.Has("Cluster") && !type.Has("Constellation") && !type.Has("Secret(") && !type.Has("FlakeInput(") && !type.Has("Workload(");
}
