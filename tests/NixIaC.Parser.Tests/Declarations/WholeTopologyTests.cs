using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Declarations;

/// <summary>Each attribute of the topology, written in full, and what is read of it.</summary>
public sealed class WholeTopologyTests
{
    public static TheoryData<string, string> Attributes => new()
    {
        { "Community(Visibility = Visibility.Obfuscated, SharesNames = true)", Text(new CommunityFact(null) { Visibility = "Obfuscated", SharesNames = true }) },
        { "Community(Visibility = Visibility.Private)", Text(new CommunityFact(null) { Visibility = "Private" }) },
        { "Community(Visibility = (Visibility)9)", Text(new CommunityFact(null) { Visibility = "" }) },
        {
            "Network(\"10.0.0.0/24\", Visibility = Visibility.Public, Vlan = 20)",
            Text(new NetworkFact(EquatableArray.Of("10.0.0.0/24"), null, null, null, default, null) { Visibility = "Public", Vlan = 20 })
        },
        {
            "On<Lan>(\"10.0.0.5\", Dhcp = true, Gateway = \"10.0.0.254\", Endpoint = \"203.0.113.7\")",
            Text(new OnFact("Acme.Lan", EquatableArray.Of("10.0.0.5"), null, null) { Dhcp = true, Gateway = "10.0.0.254", Endpoint = "203.0.113.7" })
        },
        { "Node(Image.Pet, Arch.X86_64, DiskGiB = 100)", Text(new NodeFact("Pet", "X86_64", null, 0, 0, null) { DiskGiB = 100 }) },
        { "HostId(\"8425e349\")", Text(new HostIdFact("8425e349")) },
        { "Reachable(Reachability.BehindNat)", Text(new ReachableFact("BehindNat")) },
        { "ReachedThrough<Lan>", Text(new ReachedThroughFact("Acme.Lan")) },
        {
            "Ssh(Host = \"pi\", Port = 2222, User = \"deploy\", HostKey = \"key\")",
            Text(new SshFact("key") { Host = "pi", Port = 2222, User = "deploy" })
        },
        { "Ssh", Text(new SshFact(null)) },
        { "Routes<Lan, Wan>(Nat = true)", Text(new RoutesFact("Acme.Lan", "Acme.Wan", true)) },
        { "Routes<Wan, Lan>", Text(new RoutesFact("Acme.Wan", "Acme.Lan", false)) },
        { "Forward<Lan>(443, To = 8443, Protocol = Protocol.Udp)", Text(new ForwardFact("Acme.Lan", 443, 8443, "Udp")) },
        { "Forward<Lan>(443)", Text(new ForwardFact("Acme.Lan", 443, null, "Tcp")) },
        { "Dhcp<Lan>(\"10.0.0.100\", \"10.0.0.199\")", Text(new DhcpFact("Acme.Lan", "10.0.0.100", "10.0.0.199")) },
        {
            "MemberOf<Lan>(Role = \"server\", Duties = Duty.Relay | Duty.Registry)",
            Text(new MemberOfFact("Acme.Lan") { Role = "server", Duties = EquatableArray.Of("Registry", "Relay") })
        },
        { "MemberOf<Lan>(Duties = Duty.None)", Text(new MemberOfFact("Acme.Lan")) },
        { "MemberOf<Lan>(Duties = (Duty)9)", Text(new MemberOfFact("Acme.Lan") { Duties = EquatableArray.Of("Registry", "") }) },
        {
            "Cluster(Roles = [\"server\", \"agent\"], Heterogeneous = true)",
            Text(new ClusterFact(null, null, null) { Roles = EquatableArray.Of("server", "agent"), Heterogeneous = true })
        },
        { "Undernet(\"10.90.0.0/24\", Replicas = 3)", Text(new UndernetFact(EquatableArray.Of("10.90.0.0/24")) { Replicas = 3 }) },
        { "GuestOf<Lan>", Text(new GuestOfFact("Acme.Lan")) },
        { "GuestOf<Lan>(Bios = true, StartByHand = true)", Text(new GuestOfFact("Acme.Lan") { Bios = true, StartByHand = true }) },
        { "Hypervisor(Hypervisor.Qemu, ReserveMiB = 512)", Text(new HypervisorFact("Qemu") { ReserveMiB = 512 }) },
        { "Hypervisor(Hypervisor.Libvirt)", Text(new HypervisorFact("Libvirt")) },
        { "ContainerRuntime(ContainerRuntime.CriO, Prune = \"never\")", Text(new ContainerRuntimeFact("CriO", "never")) },
        { "Registry(\"docker.io\", Mirror = \"http://cache:5000\", Insecure = true)", Text(new RegistryFact("docker.io", "http://cache:5000", true)) },
        { "PullThroughCache", Text(new PullThroughCacheFact(5000, "docker.io")) },
        { "PullThroughCache(Port = 5001, For = \"ghcr.io\")", Text(new PullThroughCacheFact(5001, "ghcr.io")) },
        { "K3s<Lan>", Text(new K3sFact("Acme.Lan")) },
        {
            "Container(\"notes\", File = \"images/notes.nix\")",
            Text(new ContainerFact("notes", "", default, default, default) { File = "images/notes.nix" })
        },
        { "Disks(\"disko/x.nix\", Devices = [\"/dev/sda\"])", Text(new DisksFact("disko/x.nix", EquatableArray.Of("/dev/sda"))) },
        { "Hardware(\"hardware/x.json\")", Text(new HardwareFact("hardware/x.json")) },
        { "Tags(\"web\", \"edge\")", Text(new TagsFact(EquatableArray.Of("web", "edge"))) },
        { "OptIn(Experiment.NixosOnVintage)", Text(new OptInFact("NixosOnVintage")) },
    };

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Every_attribute_is_read_whole(string attribute, string expected)
    {
        var facts = Read($"[{attribute}] public sealed class Pi;");
        Assert.Equal(expected, Text(Assert.Single(facts)));
        Assert.Equal(new Site(0), facts[0].Site);
    }

    [Fact]
    public void What_may_stand_several_times_adds_up_over_base_classes() => Assert.Equal(
        [new TagsFact(EquatableArray.Of("a")), new RoutesFact("Acme.Lan", "Acme.Wan", false), new TagsFact(EquatableArray.Of("b")), new RoutesFact("Acme.Wan", "Acme.Lan", false)],
        Read("""
            [Tags("a"), Routes<Lan, Wan>] public abstract class Base;
            [Tags("b"), Routes<Wan, Lan>] public sealed class Pi : Base;
            """).Select(fact => fact with { Site = Site.Type }));

    [Fact]
    public void What_stands_once_counts_from_the_nearest_class() => Assert.Equal(
        [new ReachedThroughFact("Acme.Wan")],
        Read("""
            [ReachedThrough<Lan>] public abstract class Base;
            [ReachedThrough<Wan>] public sealed class Pi : Base;
            """).Select(fact => fact with { Site = Site.Type }));

    [Fact]
    public void A_profile_brings_its_tags() => Assert.Equal(
        new TagsFact(EquatableArray.Of("hard")) { Site = new Site(0, "Acme.HardenedAttribute") },
        Read("""
            [Tags("hard")] public sealed class HardenedAttribute : ProfileAttribute;
            [Hardened] public sealed class Pi;
            """).OfType<TagsFact>().Single());

    [Fact]
    public void A_route_to_a_type_that_does_not_exist_is_the_compilers_error() =>
        Assert.Null(Find("[Routes<Lan, Missing>] public sealed class Pi;", compiles: false));

    static EquatableArray<Fact> Read(string text) => Find(text)!.Facts;

    static Declaration? Find(string text, bool compiles = true)
    {
        var project = new Project(("Usings.cs", Project.Usings), ("Pi.cs", $"namespace Acme;\n{text}\npublic sealed class Lan;\npublic sealed class Wan;"));
        var compilation = compiles ? project.CompileWithoutErrors() : project.Compile();
        return DeclarationParser.Parse(
            compilation.GetTypeByMetadataName("Acme.Pi")!.DeclaringSyntaxReferences[0].GetSyntax(TestContext.Current.CancellationToken),
            compilation, TestContext.Current.CancellationToken);
    }

    // Records print lists by their type alone.
    static string Text(Fact fact) => $"{fact with { Site = Site.Type }} {string.Join(",", fact switch
    {
        NetworkFact network => network.Prefixes,
        OnFact on => on.Addresses,
        MemberOfFact member => member.Duties,
        ClusterFact cluster => cluster.Roles,
        UndernetFact undernet => undernet.Prefixes,
        DisksFact disks => disks.Devices,
        TagsFact tags => tags.Tags,
        _ => default,
    })}";
}
