using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

/// <summary>Of clusters that nodes join, and of constellations.</summary>
static class GroupFaults
{
    static readonly FleetType Mail = new("Mail", "Cluster");

    static readonly FleetType Shop = new("Shop", "Cluster(Roles = [\"till\"])");

    public static readonly Fault[] All =
    [
        new("NIX1006", fleet => fleet.With(Extra.Belt().Without("Undernet")).With(node => node.With("MemberOf<Belt>"))),
        new("NIX1007", fleet => fleet.With(Extra.Belt())),
        new("NIX1007", fleet => fleet.With(Mail)) { Kind = "of a cluster" },
        new("NIX1009", fleet => fleet.With(Mail, new FleetType("Extra", "Node(Image.Pet, Arch.X86_64)", Extra.Place, "MemberOf<Mail>")).With(node => node.With("MemberOf<Mail>"))),
        new("NIX1012", fleet => fleet.With(Mail, Shop).With(node => node.With("MemberOf<Mail>").With("MemberOf<Shop>(Role = \"till\")"))),
        new("NIX1014", fleet => fleet.With(Extra.Belt(), Member("Duties = Duty.Registry"), Extra.Named("Spare", Extra.OtherPlace, "MemberOf<Belt>"))
            .With(node => node.With("MemberOf<Belt>(Duties = Duty.Registry)"))),
        new("NIX1015", fleet => fleet.With(Extra.Belt("\"10.91.0.0/24\", Replicas = 3"), Member("Duties = Duty.None")).With(node => node.With("MemberOf<Belt>"))),
        new("NIX1016", fleet => fleet.With(Extra.Community("Community"))
            .With(Extra.Belt(), Member("Duties = Duty.Storage"), Extra.Named("Spare", "In<Attic>", "Reachable(Reachability.Direct)", "MemberOf<Belt>"))
            .With(node => node.With("MemberOf<Belt>(Duties = Duty.Storage)"))),
        new("NIX1017", fleet => fleet.With(Shop).With(node => node.With("MemberOf<Shop>(Role = \"inbox\")"))),
        new("NIX1017", fleet => fleet.With(Shop).With(node => node.With("MemberOf<Shop>"))) { Kind = "not said" },
        new("NIX1017", fleet => fleet.With(Mail).With(node => node.With("MemberOf<Mail>(Duties = Duty.Relay)"))) { Kind = "duty in a cluster" },
        new("NIX1017", fleet => fleet.With(Extra.Belt(), Member("Role = \"till\""))) { Kind = "role in a constellation" },
    ];

    static FleetType Member(string how) => Extra.Node(Extra.Place, $"MemberOf<Belt>({how})");
}
