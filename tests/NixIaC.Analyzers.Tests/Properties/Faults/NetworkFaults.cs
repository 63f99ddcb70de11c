using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

/// <summary>Of networks and addresses.</summary>
static class NetworkFaults
{
    public static readonly Fault[] All =
    [
        new("NIX3001", fleet => fleet.With(Extra.Node(Extra.SomeTakenPlace(fleet)))),
        new("NIX3001", fleet => fleet.With(Extra.Node("On<Lan0>(\"fd00::1:1\")"))) { Kind = "of IPv6" },
        new("NIX3001", fleet => fleet.With(Extra.Node("Cluster(Count = 9)", Extra.Place), Extra.Named("Spare", "On<Lan0>(\"10.0.250.13\")"))) { Kind = "of a cluster" },
        new("NIX3002", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.9.0.5\")"))),
        new("NIX3002", fleet => fleet.With(Loft("10.70.0.0/24", "Gateway = \"10.71.0.1\""))) { Kind = "gateway" },
        new("NIX3002", fleet => fleet.With(Loft("10.70.0.0/24"), Extra.Node("Cluster(Count = 9)", "On<Loft>(\"10.70.0.250\")"))) { Kind = "of a cluster" },
        new("NIX3003", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.0.250.5/16\")"))),
        new("NIX3003", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.0.250.5\", Mac = \"52:54:00\")"))) { Kind = "hardware" },
        new("NIX3003", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.0.250.5\", Endpoint = \"not a name\")"))) { Kind = "endpoint" },
        new("NIX3004", fleet => fleet.With(Loft("192.168.1.1/24"))),
        new("NIX3005", fleet => fleet.With(Extra.Node(Extra.Place, "On<Six0>(\"fd40::250:5\")"))),
        new("NIX3005", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.0.250.5\", Interface = \"enp1s0\")", "On<Six0>(\"fd40::250:5\", Interface = \"enp1s0\")"))) { Kind = "one for two" },
        new("NIX3006", fleet => fleet.With(Loft("10.0.128.0/17"))),
        new("NIX3006", fleet => fleet.With(Loft("203.0.128.0/17", "Visibility = Visibility.Public"))) { Kind = "in public" },
        new("NIX3006", fleet => fleet.With(Extra.Belt("\"10.0.192.0/24\"")).With(node => node.With("MemberOf<Belt>"))) { Kind = "of an undernet" },
        new("NIX3006", fleet => fleet.With(
            Extra.Belt(), new("Ring", "Constellation", "In<Root>", "Undernet(\"10.91.0.0/16\")"),
            Extra.Node(Extra.Place, "MemberOf<Belt>", "MemberOf<Ring>"))) { Kind = "of two undernets" },
        new("NIX3007", fleet => fleet.With(Loft("192.168.7.0/29"), Extra.Node("Cluster(Count = 7)", "On<Loft>"))),
        new("NIX3007", fleet => fleet.With(Extra.Belt("\"10.91.0.0/30\""), Extra.Node("Cluster(Count = 3)", Extra.Place, "MemberOf<Belt>"))) { Kind = "of an undernet" },
        new("NIX3008", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.0.250.5\", Gateway = \"192.168.7.1\")"))),
        new("NIX3008", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.0.250.5\", Gateway = \"10.0.250.5\")"))) { Kind = "itself" },
        new("NIX3013", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.0.250.5\", Endpoint = \"2001:db8::5\")"))),
        new("NIX3013", fleet => fleet.With(Loft("10.70.0.0/24", "NameServers = [\"2620:fe::fe\"]"))) { Kind = "of name servers" },
        new("NIX3013", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.0.250.5\", Gateway = \"fd00::9\")"))) { Kind = "of the gateway" },
        new("NIX3014", fleet => fleet.With(Extra.Node("On<Lan0>(\"10.0.255.255\")"))),
        new("NIX3014", fleet => fleet.With(Extra.Node("On<Six0>(\"fd40::\")"))) { Kind = "of any router" },
        new("NIX3016", fleet => fleet.With(Loft("10.70.0.0/24", "Vlan = 4095"))),
        new("NIX3016", fleet => fleet.With(Extra.Node("On<Guests0>(\"172.16.250.5\")"))) { Kind = "on no card" },
        new("NIX3017", fleet => fleet.With(new FleetType("Scanner", "Device", "On<Lan0>(\"10.0.250.5\", Mac = \"52-54-00-FF-00-00\")"))),
    ];

    static FleetType Loft(string range, string? more = null) => new("Loft", $"Network(\"{range}\"{(more is null ? "" : ", " + more)})", "In<Site0>");
}
