using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

static class TopologyFaults
{
    const string Community = "Community";

    static readonly (string Rule, string Reason)[] Guests =
    [
        ("NIX2040", "the first node has a hypervisor only where it has other guests"),
        ("NIX2042", "where it has one, it must know the whole size of a guest"),
    ];

    public static readonly Fault[] All =
    [
        new("NIX1001", fleet => fleet.With(Extra.Node(Extra.Place).Say("Node(", "Name = \"node0\"")))
        {
            Relatives = [("NIX4005", "bodies that set something for each peer set it twice for this name")],
        },
        new("NIX1001", fleet => fleet.With(Extra.Node("Cluster(Count = 2, Names = \"node{n}\")", Extra.Place).Say("Node(", "Name = \"node0\"")))
        {
            Kind = "of a cluster",
            Relatives = [("NIX4005", "bodies that set something for each peer set it twice for this name")],
        },
        new("NIX1001", fleet => fleet.With(Extra.Community("Community(Name = \"site0\")", "Network(\"10.70.0.0/24\")"))) { Kind = "of a community" },
        new("NIX1001", fleet => fleet.With(new FleetType("Loft", "Network(\"10.70.0.0/24\", Name = \"lan0\")", "In<Site0>"))) { Kind = "of a network" },
        new("NIX1002", fleet => fleet.With(Extra.Node())),
        new("NIX1003", fleet => fleet.With(Extra.Community(Community)).With(Extra.Node(Extra.Place, "In<Attic>"))),
        new("NIX1004", fleet => fleet with { Types = [.. fleet.Types.Select(type => type.Without("Operator(").Without("Imports("))] }),
        new("NIX1005", fleet => fleet.With(node => node.With("Operator(\"bob\", \"ssh-ed25519 AAAAC3Nza\")"))),
        new("NIX1008", fleet => fleet.With(node => node.With("MemberOf<Office.Backbone>")))
        {
            OtherProject = "namespace Office; [Fleet(StateVersion = \"26.05\")] public sealed class Head; "
                + "[Constellation, In<Head>, Undernet(\"10.92.0.0/24\")] public sealed class Backbone;",
        },
        new("NIX1010", fleet => fleet.With(Extra.Node(Extra.Place, "GuestOf<Node0>")).With(node => node.With("GuestOf<Extra>")))
        {
            Relatives = Guests,
        },
        new("NIX1010", fleet => fleet.With(
            Extra.Node(Extra.Place, "Builder", "BuiltOn<Spare>"), Extra.Named("Spare", Extra.OtherPlace, "Builder", "BuiltOn<Extra>"))) { Kind = "of builders" },
        new("NIX1011", fleet => fleet.With(Guest("MemoryMiB = 70000"))) { Relatives = Guests },
        new("NIX1011", fleet => fleet.With(Guest("Cores = 17"))) { Kind = "in cores", Relatives = Guests },
        new("NIX1011", fleet => fleet.With(Guest("DiskGiB = 1500").With("Cluster(Count = 3)"))) { Kind = "in the disks of a cluster", Relatives = Guests },
        new("NIX1013", fleet => fleet.With(Extra.Community(Community))),
        new("NIX1018", fleet => fleet.With(node => node.With("Tags(\"In the rack\")"))),
        new("NIX1019", fleet => fleet.With(Extra.Node("Reachable(Reachability.OutboundOnly)", "On<Lan0>(\"10.0.250.5\", Endpoint = \"198.51.100.7\")"))),
        new("NIX1019", fleet => fleet.With(Extra.Node("Cluster(Count = 2)", Extra.Place, "HostId(\"8425e349\")"))) { Kind = "one host id for many" },
        new("NIX1019", fleet => fleet.With(Extra.Belt(), Extra.Node(Extra.Place, "MemberOf<Belt>", "MemberOf<Belt>"))) { Kind = "member twice" },
        new("NIX1020", fleet => fleet.With(node => node.With("Option(\"services.openssh.enable\", false)"))),
        new("NIX1021", fleet => fleet.With(node => node.With("Option(\"services.openssh.settings.PasswordAuthentication\", true)"))),
    ];

    static FleetType Guest(string size) => Extra.Node(Extra.Place, "GuestOf<Node0>").Say("Node(", size);
}
