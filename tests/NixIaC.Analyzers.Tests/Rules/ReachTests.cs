using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class ReachTests
{
    const string Two = """
        [Community, In<HomeLab>] public sealed class Attic;
        [Network("10.1.0.0/24"), In<Attic>] public sealed class Far;

        """;

    [Fact]
    public Task NIX3009_fires_once_for_a_constellation() => Expect.Messages(Two + """
        [{|NIX3009:Constellation|}, In<HomeLab>, Undernet("10.90.0.0/24")] public sealed class Core;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.8"), MemberOf<Core>] public sealed class A;
        [Node(Image.Base, Arch.Arm64), On<Far>("10.1.0.8"), Reachable(Reachability.OutboundOnly), MemberOf<Core>] public sealed class B;
        [Node(Image.Base, Arch.Arm64), On<Far>("10.1.0.9"), MemberOf<Core>] public sealed class C;
        """,
        "A and B are members of Core but cannot reach one another: A is behind NAT, B accepts no connections, and they share no network "
        + "on which one could call the other; no member is Reachability.Direct, which would relay. Give one an Endpoint, or add a member "
        + "that is Reachability.Direct, with MemberOf<Core>(Duties = Duty.Relay).");

    [Theory]
    [InlineData("On<Far>(\"10.1.0.8\", Endpoint = \"far.example.org\"), MemberOf<Core>")]
    [InlineData("On<Far>(\"10.1.0.8\"), Reachable(Reachability.Direct), MemberOf<Core>")]
    [InlineData("On<Lan>(\"192.168.10.7\"), MemberOf<Core>")]
    public Task NIX3009_is_content_when_one_can_call(string other) => Expect.Marked(Two + $$"""
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/24")] public sealed class Core;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.8"), MemberOf<Core>] public sealed class A;
        [Node(Image.Base, Arch.Arm64), {{other}}] public sealed class B;
        """);

    [Theory]
    [InlineData("MemberOf<Core>", "MemberOf<Core>", false)]
    [InlineData("MemberOf<Core>(Duties = Duty.Relay)", "MemberOf<Core>", false)]
    [InlineData("MemberOf<Core>", "MemberOf<Core>(Duties = Duty.Relay)", true)]
    public Task NIX3009_lets_those_relay_that_say_so_or_else_all_that_are_direct(string direct, string behind, bool fires) => Expect.Marked(Two + $$"""
        [{{(fires ? "{|NIX3009:Constellation|}" : "Constellation")}}, In<HomeLab>, Undernet("10.90.0.0/24")] public sealed class Core;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.8"), MemberOf<Core>] public sealed class A;
        [Node(Image.Base, Arch.Arm64), On<Far>("10.1.0.8"), {{behind}}] public sealed class B;
        [Node(Image.Base, Arch.Arm64), On<Far>("10.1.0.9"), Reachable(Reachability.Direct), {{direct}}] public sealed class C;
        """);

    [Fact]
    public Task NIX3009_fires_on_machines_of_one_cluster_that_accept_nothing_unless_a_neighbour_relays() => Expect.Marked("""
        [{|NIX3009:Constellation|}, In<HomeLab>, Undernet("10.90.0.0/24")] public sealed class Core;
        [Cluster(Count = 2), Node(Image.Base, Arch.Arm64), On<Lan>, Reachable(Reachability.OutboundOnly), MemberOf<Core>] public sealed class Phones;
        [Constellation, In<HomeLab>, Undernet("10.91.0.0/24")] public sealed class Helped;
        [Cluster(Count = 2), Node(Image.Base, Arch.Arm64), On<Lan>, Reachable(Reachability.OutboundOnly), MemberOf<Helped>] public sealed class Tablets;
        [Node(Image.Base, Arch.Arm64), On<Lan>, MemberOf<Helped>(Duties = Duty.Relay)] public sealed class Neighbour;
        [Constellation, In<HomeLab>, Undernet("10.92.0.0/24")] public sealed class Single;
        [Node(Image.Base, Arch.Arm64), On<Lan>, Reachable(Reachability.OutboundOnly), MemberOf<Single>] public sealed class Alone;
        """);

    [Fact]
    public Task NIX3010_fires_on_loops_and_not_on_those_that_lead_into_them() => Expect.Messages("""
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.8"), {|NIX3010:ReachedThrough<B>|}] public sealed class A;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9"), {|NIX3010:ReachedThrough<C>|}] public sealed class B;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.10"), {|NIX3010:ReachedThrough<A>|}] public sealed class C;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.11"), ReachedThrough<A>] public sealed class Outside;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.12"), {|NIX3010:ReachedThrough<Self>|}] public sealed class Self;
        """,
        "A is reached through B, and that comes back to A (B, C). Let one of them be reached directly.",
        "B is reached through C, and that comes back to B (C, A). Let one of them be reached directly.",
        "C is reached through A, and that comes back to C (A, B). Let one of them be reached directly.",
        "Self is reached through itself, so nothing gets there. Name another node, or leave [ReachedThrough<T>] out.");

    [Fact]
    public Task NIX3010_takes_chains_within_reach() => Expect.Marked(Two + """
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.8"), ReachedThrough<B>] public sealed class A;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9", Endpoint = "b.example.org"), ReachedThrough<C>] public sealed class B;
        [Node(Image.Base, Arch.Arm64), On<Far>("10.1.0.9")] public sealed class C;
        """);

    [Fact]
    public Task NIX3010_fires_where_a_hop_cannot_call_on() => Expect.Messages(Two + """
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.8"), {|NIX3010:ReachedThrough<B>|}] public sealed class A;
        [Node(Image.Base, Arch.Arm64), On<Far>("10.1.0.9")] public sealed class B;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9"), {|NIX3010:ReachedThrough<D>|}] public sealed class C;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.10"), Reachable(Reachability.OutboundOnly)] public sealed class D;
        [Node(Image.Base, Arch.Arm64), On<Far>("10.1.0.10"), Reachable(Reachability.OutboundOnly), {|NIX3010:ReachedThrough<B>|}] public sealed class E;
        """,
        "A is reached through B, which cannot call it: it is behind NAT and they share no community or network. "
        + "Jump through a node of its own community, or make both members of a constellation.",
        "C is reached through D, which accepts no connections. Change its [Reachable], or jump through another node.",
        "E is reached through B, but accepts no connections, not from there either. Change its [Reachable], or leave [ReachedThrough<T>] out.");

    [Fact]
    public Task NIX3010_lets_members_of_a_constellation_jump() => Expect.Marked(Two + """
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/24")] public sealed class Core;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.8"), ReachedThrough<B>, MemberOf<Core>] public sealed class A;
        [Node(Image.Base, Arch.Arm64), On<Far>("10.1.0.9", Endpoint = "b.example.org"), MemberOf<Core>] public sealed class B;
        """);

    const string Hidden = """
        [Community(Visibility = Visibility.Obfuscated), In<HomeLab>] public sealed class Cellar;
        [Network("10.1.0.0/24"), In<Cellar>] public sealed class Deep;
        [Network("203.0.113.0/24", Visibility = Visibility.Public), In<Cellar>] public sealed class Wan;

        """;

    [Fact]
    public Task NIX3012_fires_on_endpoints() => Expect.Messages(Hidden + """
        [Node(Image.Base, Arch.Arm64), {|NIX3012:On<Deep>("10.1.0.8", Endpoint = "vault.example.org")|}] public sealed class Vault;
        [Node(Image.Base, Arch.Arm64), On<Deep>("10.1.0.9")] public sealed class Quiet;
        [Node(Image.Base, Arch.Arm64), On<Lan>("192.168.10.9", Endpoint = "pi.example.org")] public sealed class Open;
        """,
        "Vault must not be found, since Deep is obfuscated, but the endpoint vault.example.org tells everyone where it is. "
        + "Leave Endpoint out and let others reach it through the undernet, or change the Visibility.");

    [Fact]
    public Task NIX3012_fires_on_forwards_from_the_public_and_NIX3018_on_the_machine_between() => Expect.Messages(Hidden + """
        [Node(Image.Base, Arch.Arm64), On<Deep>("10.1.0.1", Interface = "a"), {|NIX3018:On<Wan>("203.0.113.7", Interface = "b")|}]
        [Routes<Deep, Wan>(Nat = true), {|NIX3012:Forward<Vault>(443)|}] public sealed class Gate;
        [Node(Image.Base, Arch.Arm64), On<Deep>("10.1.0.8")] public sealed class Vault;
        """,
        "Deep is obfuscated, but Gate gives it away: it is on Wan too, which is public. "
        + "Let another machine of the public network pass packets on, or change the Visibility.",
        "Vault must not be found, since Deep is obfuscated, but Gate, which everyone can call, hands a port to it. "
        + "Take the [Forward<T>] away, or change the Visibility.");

    [Fact]
    public Task NIX3012_lets_forwards_within_be() => Expect.Marked(Hidden + """
        [Network("10.2.0.0/24"), In<Cellar>] public sealed class Deeper;
        [Node(Image.Base, Arch.Arm64), On<Deep>("10.1.0.1", Interface = "a"), On<Deeper>("10.2.0.1", Interface = "b")]
        [Routes<Deeper, Deep>, Forward<Vault>(443)] public sealed class Gate;
        [Node(Image.Base, Arch.Arm64), On<Deeper>("10.2.0.8")] public sealed class Vault;
        """);

    [Fact]
    public Task NIX3018_fires_on_names_shared_with_open_networks_alone() => Expect.Messages("""
        [{|NIX3018:Community(SharesNames = true)|}, In<HomeLab>] public sealed class Cellar;
        [Network("10.1.0.0/24", Visibility = Visibility.Obfuscated), In<Cellar>] public sealed class Deep;
        [Network("10.2.0.0/24"), In<Cellar>] public sealed class Open;
        [Community(SharesNames = true, Visibility = Visibility.Obfuscated), In<HomeLab>] public sealed class Closed;
        [Network("10.1.0.0/24"), In<Closed>] public sealed class Inner;
        """,
        "Deep is obfuscated, but Cellar gives it away: it shares names and addresses with the machines on Open too. "
        + "Leave SharesNames out, or give Deep a community of its own.");
}
