using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class TypeShapeTests
{
    [Theory]
    [InlineData("public sealed class Outer { NODE public sealed class {|NIX0004:Pi|}; }",
        "declared inside another type. Move it out, to namespace level.")]
    [InlineData("NODE public sealed class {|NIX0004:Pi|}<T>;", "generic. Write one class for each machine; share what is common by a profile or an abstract base class.")]
    [InlineData("NODE public static class {|NIX0004:Pi|};", "static. Leave out 'static', so that other types can refer to it.")]
    [InlineData("NODE file sealed class {|NIX0004:Pi|};", "visible in its own file only. Leave out 'file', so that other types can refer to it.")]
    public Task NIX0004_fires_on_types_that_nothing_could_refer_to(string type, string problem) => Expect.Messages(
        type.Replace("NODE", "[Node(Image.Base, Arch.X86_64), On<Lan>]", StringComparison.Ordinal),
        "Pi cannot stand for a thing of the fleet: it is " + problem);

    [Theory]
    [InlineData("sealed class")]
    [InlineData("public class")]
    [InlineData("public sealed record")]
    [InlineData("internal sealed partial class")]
    public Task NIX0004_takes_any_plain_class(string type) =>
        Expect.Marked($"namespace Acme.Home; [Node(Image.Base, Arch.X86_64), On<Lan>] {type} Pi;");

    [Fact]
    public Task NIX0004_leaves_nested_types_without_our_attributes_alone() =>
        Expect.Marked("public static class Outer { [System.Obsolete] public abstract class Inner<T>; }");

    [Fact]
    public Task NIX0005_fires_on_a_type_of_two_kinds() => Expect.Messages("""
        [Node(Image.Base, Arch.X86_64), Device, On<Lan>]
        public sealed class {|NIX0005:Pi|};
        """,
        "Pi is declared as [Node] and [Device]. A type stands for one thing: make a class for each.");

    [Fact]
    public Task NIX0005_lets_a_cluster_be_a_node() => Expect.Marked("""
        [Cluster(Count = 2), Node(Image.Base, Arch.X86_64), On<Lan>]
        public sealed class Pis;
        """);

    const string Member = "[Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Thing>] public sealed class Pi;\n";

    [Theory]
    [InlineData("[{|NIX0006:Option(\"services.fail2ban.enable\", true)|}]", "[Option]",
        "a [Fleet] or a [Community] or a [Constellation] or a [Cluster] or a [Node] or a profile")]
    [InlineData("[{|NIX0006:On<Lan>(\"192.168.10.7\")|}]", "[On<T>]", "a [Node] or a [Device]")]
    [InlineData("[{|NIX0006:In<Basement>|}]", "[In<T>]",
        "a [Community] or a [Constellation] or a [Network] or a [Cluster] or a [Node] or a [Device]")]
    [InlineData("[Device, {|NIX0006:Builder|}]", "[Builder]", "a [Node]")]
    [InlineData("[Device, {|NIX0006:Undernet(\"10.0.0.0/8\")|}]", "[Undernet]", "a [Constellation]")]
    [InlineData("[Device, {|NIX0006:Hardware(\"hardware/pi.nix\")|}]", "[Hardware]", "a [Node]")]
    [InlineData("[Device, {|NIX0006:Disks(\"hardware/pi.nix\")|}]", "[Disks]", "a [Cluster] or a [Node]")]
    [InlineData("[Device, {|NIX0006:GuestOf<Router>|}]", "[GuestOf<T>]", "a [Node]")]
    [InlineData("[Device, {|NIX0006:Hypervisor(Hypervisor.Qemu)|}]", "[Hypervisor]", "a [Node]")]
    [InlineData("[Device, {|NIX0006:PullThroughCache|}]", "[PullThroughCache]", "a [Node]")]
    [InlineData("[Device, {|NIX0006:HostId(\"8425e349\")|}]", "[HostId]", "a [Node]")]
    [InlineData("[Device, {|NIX0006:Routes<Lan, Lan>|}]", "[Routes<TFrom, TTo>]", "a [Node]")]
    [InlineData("[Device, {|NIX0006:Forward<Router>(80)|}]", "[Forward<T>]", "a [Node]")]
    [InlineData("[Device, {|NIX0006:Dhcp<Lan>(\"192.168.10.100\", \"192.168.10.199\")|}]", "[Dhcp<T>]", "a [Node]")]
    [InlineData(Member + "[Cluster, {|NIX0006:Reachable(Reachability.Direct)|}]", "[Reachable]", "a [Node] or a [Device]")]
    [InlineData(Member + "[Cluster, {|NIX0006:ReachedThrough<Router>|}]", "[ReachedThrough<T>]", "a [Node] or a [Device]")]
    [InlineData(Member + "[Cluster, {|NIX0006:Ssh(Port = 2222)|}]", "[Ssh]", "a [Node] or a [Device]")]
    [InlineData("[Device, {|NIX0006:OptIn(Experiment.NixosOnVintage)|}]", "[OptIn]", "a [Fleet] or a [Node]")]
    [InlineData(Member + "[Constellation, In<HomeLab>, Undernet(\"10.90.0.0/24\"), {|NIX0006:Tags(\"web\")|}]", "[Tags]",
        "a [Community] or a [Cluster] or a [Node] or a [Device] or a profile")]
    public Task NIX0006_fires_on_attributes_where_they_mean_nothing(string attributes, string name, string places) => Expect.Messages(
        attributes + " public sealed class Thing;", $"{name} has no meaning on Thing: it belongs on {places}.");

    [Fact]
    public Task NIX0006_names_the_profile_and_stands_where_it_is_written() => Expect.Messages("""
        [Option("services.fail2ban.enable", true), Option("services.fail2ban.maxretry", 3)]
        public sealed class HardenedAttribute : ProfileAttribute;

        [Device, {|NIX0006:Hardened|}]
        public sealed class Printer;
        """,
        "[Hardened] has no meaning on Printer: it belongs on "
        + "a [Fleet] or a [Community] or a [Constellation] or a [Cluster] or a [Node] or a profile.");

    [Fact]
    public Task NIX0006_takes_the_whole_topology_where_it_belongs() => Expect.Marked("""
        [Tags("hard")]
        public sealed class HardenedAttribute : ProfileAttribute;
        [Community(Visibility = Visibility.Private, SharesNames = true), In<HomeLab>, Tags("vienna")]
        public sealed class Office;
        [Network("10.2.0.0/24", Vlan = 20), In<Office>]
        public sealed class Desks;
        [Network("10.3.0.0/24"), In<Office>]
        public sealed class Shop;
        [Cluster(Roles = ["server", "agent"]), In<HomeLab>, Tags("k3s")]
        public sealed class K3s;
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/24", Replicas = 1), Hardened]
        public sealed class Core;
        [Node(Image.Pet, Arch.X86_64, DiskGiB = 100), Hypervisor(Hypervisor.Libvirt), Tags("edge"), Hardened, OptIn(Experiment.NixosOnVintage)]
        [On<Desks>("10.2.0.1", Interface = "enp1s0", Endpoint = "203.0.113.7"), On<Shop>("10.3.0.1", Interface = "enp2s0", Dhcp = true)]
        [Routes<Desks, Shop>(Nat = true), Forward<Guest>(443, To = 8443), Dhcp<Desks>("10.2.0.100", "10.2.0.199")]
        [HostId("8425e349"), MemberOf<K3s>(Role = "server"), MemberOf<Core>(Duties = Duty.Registry | Duty.Storage | Duty.Relay)]
        public sealed class Gate;
        [Node(Image.Pet, Arch.X86_64, MemoryMiB = 512, DiskGiB = 8), On<Desks>("10.2.0.5", Interface = "enp1s0"), GuestOf<Gate>, ReachedThrough<Gate>, Reachable(Reachability.BehindNat)]
        [Ssh(Port = 2222, User = "deploy"), MemberOf<K3s>(Role = "agent"), Disks("hardware/pi.nix", Devices = ["/dev/sda"])]
        public sealed class Guest;
        [Device, On<Desks>("10.2.0.9"), Tags("paper"), Reachable(Reachability.BehindNat), ReachedThrough<Gate>, Ssh(User = "admin")]
        public sealed class Printer;
        """);
}
