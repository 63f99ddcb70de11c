using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

/// <summary>Of who reaches whom, and by which way.</summary>
static class RoutingFaults
{
    const string Network = "Network(\"10.70.0.0/24\")";

    const string Obfuscated = "Community(Visibility = Visibility.Obfuscated)";

    static readonly FleetType Loft = new("Loft", Network, "In<Site0>");

    public static readonly Fault[] All =
    [
        new("NIX3009", fleet => fleet.With(Extra.Community("Community", Network)).With(
            Extra.Belt(), Extra.Node(Extra.Place, "MemberOf<Belt>"), Extra.Named("Spare", "On<Loft>(\"10.70.0.5\")", "MemberOf<Belt>"))),
        new("NIX3009", fleet => fleet.With(
            Extra.Belt(), Extra.Node("Cluster(Count = 2)", Extra.Place, "Reachable(Reachability.OutboundOnly)", "MemberOf<Belt>"))) { Kind = "in a cluster" },
        new("NIX3010", fleet => fleet.With(Extra.Node(Extra.Place, "ReachedThrough<Spare>"), Extra.Named("Spare", Extra.OtherPlace, "ReachedThrough<Extra>"))),
        new("NIX3010", fleet => fleet.With(Extra.Node(Extra.Place, "ReachedThrough<Extra>"))) { Kind = "through itself" },
        new("NIX3010", fleet => fleet.With(Extra.Community("Community", Network)).With(Extra.Node("On<Loft>(\"10.70.0.5\")", "ReachedThrough<Node0>"))) { Kind = "from elsewhere" },
        new("NIX3011", fleet => fleet.With(Extra.Mascot("Container(\"a\", \"nginx:1.29\", Ports = [\"80:80\"])", "Container(\"b\", \"caddy:2.10\", Ports = [\"80:8080\"])"))),
        new("NIX3011", fleet => fleet.With(Extra.Mascot("Container(\"a\", \"gitea:1.24\", Ports = [\"22:22\"])"))) { Kind = "of SSH" },
        new("NIX3011", fleet => fleet.With(Loft, Router("Routes<Lan0, Loft>", "Forward<Node0>(22)"))) { Kind = "by a router" },
        new("NIX3012", fleet => fleet.With(Extra.Community(Obfuscated, Network)).With(Extra.Node("On<Loft>(\"10.70.0.5\", Endpoint = \"attic.example.net\")"))),
        new("NIX3015", fleet => fleet.With(Loft, Extra.Node("On<Loft>(\"10.70.0.5\")", "Dhcp<Loft>(\"10.70.0.9\", \"10.70.1.9\")"))),
        new("NIX3015", fleet => fleet.With(Loft, Extra.Node(Extra.Place, "Routes<Lan0, Loft>"))) { Kind = "to a network that it is not on" },
        new("NIX3015", fleet => fleet.With(Loft, Router("Routes<Lan0, Loft>(Nat = true)", "Forward<Spare>(443)"),
            Extra.Named("Spare", "On<Six0>(\"fd40::250:6\")"))) { Kind = "to a machine elsewhere" },
        new("NIX3015", fleet => fleet.With(Loft, Router("Routes<Lan0, Loft>(Nat = true)", "Forward<Node0>(70000)"))) { Kind = "of a port that is none" },
        new("NIX3018", fleet => fleet.With(Extra.Community("Community(SharesNames = true)", Network))
            .With(new FleetType("Lost", "Network(\"10.71.0.0/24\", Visibility = Visibility.Obfuscated)", "In<Attic>"))),
        new("NIX3019", fleet => fleet.With(Loft,
            Extra.Node("On<Loft>(\"10.70.0.5\")", "Dhcp<Loft>(\"10.70.0.10\", \"10.70.0.19\")"),
            Extra.Named("Spare", "On<Loft>(\"10.70.0.6\")", "Dhcp<Loft>(\"10.70.0.20\", \"10.70.0.29\")"))),
    ];

    static FleetType Router(params string[] more) => Extra.Node(
        ["On<Lan0>(\"10.0.250.5\", Interface = \"enp1s0\")", "On<Loft>(\"10.70.0.5\", Interface = \"enp2s0\")", .. more]);
}
