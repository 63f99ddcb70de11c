using Microsoft.CodeAnalysis;
using NixIaC.Model.Declarations;

namespace NixIaC.Parser;

/// <summary>Reads one of our attributes.</summary>
static class FactParser
{
    /// <summary>The facts of an attribute: one, or several for a list of files; none when the code does not compile.</summary>
    public static IEnumerable<Fact> Parse(AttributeData attribute)
    {
        var arguments = new AttributeArguments(attribute);
        return attribute.AttributeClass!.Name switch
        {
            "ImportsAttribute" when Target(attribute.AttributeClass) is { } input =>
                arguments.Texts(0).Select(output => new InputImportsFact(input, output)),
            "ImportsAttribute" when attribute.AttributeClass.IsGenericType => [],
            "ImportsAttribute" => arguments.Texts(0).Select(file => new ImportsFact(file)),
            _ => One(attribute.AttributeClass, arguments) is { } fact ? [fact] : [],
        };
    }

    static Fact? One(INamedTypeSymbol type, AttributeArguments from) => type.Name switch
    {
        "FleetAttribute" => new FleetFact(from.Named("Domain"), from.NamedMember("Release") ?? "V26_05", from.Named("StateVersion") ?? "")
        {
            Secrets = from.NamedMember("Secrets") ?? "Files",
        },
        "OperatorAttribute" => new OperatorFact(from.Text(0), from.Texts(1)),
        "CommunityAttribute" => new CommunityFact(from.Named("Name"))
        {
            Visibility = from.NamedMember("Visibility"),
            SharesNames = from.NamedFlag("SharesNames"),
        },
        "NetworkAttribute" => new NetworkFact(from.Texts(0), from.Named("Gateway"), from.Named("Gateway6"), from.Named("Domain"),
            from.NamedTexts("NameServers"), from.Named("Name"))
        {
            Visibility = from.NamedMember("Visibility"),
            Vlan = from.NamedNumber("Vlan") ?? 0,
        },
        "ConstellationAttribute" => new ConstellationFact(from.Named("Name")),
        "UndernetAttribute" => new UndernetFact(from.Texts(0)) { Replicas = from.NamedNumber("Replicas") ?? 0 },
        "NodeAttribute" => new NodeFact(from.Member(0), from.Member(1), from.Named("Name"), from.NamedNumber("Cores") ?? 0,
            from.NamedNumber("MemoryMiB") ?? 0, from.Named("StateVersion")) { DiskGiB = from.NamedNumber("DiskGiB") ?? 0 },
        "DeviceAttribute" => new DeviceFact(from.Named("Name")),
        "ClusterAttribute" => new ClusterFact(from.NamedNumber("Count"), from.Named("Names"), from.Named("Name"))
        {
            Roles = from.NamedTexts("Roles"),
            Heterogeneous = from.NamedFlag("Heterogeneous"),
        },
        "InAttribute" => Target(type) is { } target ? new InFact(target) : null,
        "OnAttribute" => Target(type) is { } target
            ? new OnFact(target, from.Texts(0), from.Named("Mac"), from.Named("Interface"))
            {
                Dhcp = from.NamedFlag("Dhcp"),
                Gateway = from.Named("Gateway"),
                Endpoint = from.Named("Endpoint"),
            } : null,
        "MemberOfAttribute" => Target(type) is { } target
            ? new MemberOfFact(target) { Role = from.Named("Role"), Duties = from.NamedMembers("Duties") } : null,
        "GuestOfAttribute" => Target(type) is { } target
            ? new GuestOfFact(target) { Bios = from.NamedFlag("Bios"), StartByHand = from.NamedFlag("StartByHand") } : null,
        "HypervisorAttribute" => new HypervisorFact(from.Member(0))
        {
            ReserveMiB = from.NamedNumber("ReserveMiB") ?? HypervisorFact.DefaultReserveMiB,
        },
        "ContainerRuntimeAttribute" => new ContainerRuntimeFact(from.Member(0), from.Named("Prune")),
        "RegistryAttribute" => new RegistryFact(from.Text(0), from.Named("Mirror"), from.NamedFlag("Insecure")),
        "PullThroughCacheAttribute" => new PullThroughCacheFact(
            from.NamedNumber("Port") ?? PullThroughCacheFact.DefaultPort, from.Named("For") ?? PullThroughCacheFact.DefaultFor),
        "K3sAttribute" => Target(type) is { } secret ? new K3sFact(secret) : null,
        "ReachableAttribute" => new ReachableFact(from.Member(0)),
        "ReachedThroughAttribute" => Target(type) is { } target ? new ReachedThroughFact(target) : null,
        "SshAttribute" => new SshFact(from.Named("HostKey"))
        {
            Host = from.Named("Host"),
            Port = from.NamedNumber("Port"),
            User = from.Named("User"),
        },
        "RoutesAttribute" => Target(type) is { } source && Target(type, 1) is { } target
            ? new RoutesFact(source, target, from.NamedFlag("Nat")) : null,
        "ForwardAttribute" => Target(type) is { } target
            ? new ForwardFact(target, from.Number(0), from.NamedNumber("To") is { } port and not 0 ? port : null, from.NamedMember("Protocol") ?? "Tcp") : null,
        "DhcpAttribute" => Target(type) is { } target ? new DhcpFact(target, from.Text(0), from.Text(1)) : null,
        "HostIdAttribute" => new HostIdFact(from.Text(0)),
        "TagsAttribute" => new TagsFact(from.Texts(0)),
        "OptInAttribute" => new OptInFact(from.Member(0)),
        "BuilderAttribute" => new BuilderFact(from.NamedNumber("MaxJobs") ?? 0),
        "EmitsAttribute" => new EmitsFact(from.Members(0)),
        "BuiltOnAttribute" => Target(type) is { } target ? new BuiltOnFact(target) { Via = from.Member(0) } : null,
        "BinaryCacheAttribute" when type.IsGenericType => Target(type) is { } key ? Cache(from, key) : null,
        "BinaryCacheAttribute" => Cache(from, null),
        "InventoryAttribute" => type.TypeArguments.FirstOrDefault() is INamedTypeSymbol { TypeKind: not TypeKind.Error } row
            ? new InventoryFact(TypeName.Of(row), RowColumns.Of(row), from.Texts(0)) : null,
        "FlakeInputAttribute" => new FlakeInputFact(from.Text(0), from.NamedTexts("Follows"), from.Named("Name")),
        "OverlayAttribute" when type.IsGenericType => Target(type) is { } input ? new InputOverlayFact(input, from.Text(0)) : null,
        "OverlayAttribute" => new OverlayFact(from.Text(0)),
        "SecretAttribute" => new SecretFact(from.Named("File") ?? "")
        {
            Key = from.Named("Key"),
            Owner = from.Named("Owner"),
            Group = from.Named("Group"),
            Mode = from.Named("Mode"),
            Restarts = from.Named("Restarts"),
            PerNode = from.NamedFlag("PerNode"),
            Name = from.Named("Name"),
        },
        "HardwareAttribute" => new HardwareFact(from.Text(0)),
        "DisksAttribute" => new DisksFact(from.Text(0), from.NamedTexts("Devices")),
        "ContainerAttribute" => new ContainerFact(from.Text(0), from.Text(1), from.NamedTexts("Ports"), from.NamedTexts("Volumes"),
            from.NamedTexts("Environment")) { File = from.Named("File") },
        "WorkloadAttribute" => WorkloadParser.Parse(from, type.IsGenericType, Target(type)),
        "CredentialAttribute" => Target(type) is { } secret ? new CredentialFact(secret, from.Text(0)) : null,
        "RunsAttribute" => Target(type) is { } workload ? new RunsFact(workload) : null,
        "OptionAttribute" => new OptionFact(from.Text(0), from.Value(1)),
        _ => null,
    };

    static BinaryCacheFact Cache(AttributeArguments from, string? secret) => new(
        from.Text(0), secret, from.Named("KeyFile"), from.NamedNumber("Port") ?? BinaryCacheFact.DefaultPort, from.NamedFlag("WholeFleet"));

    // A type that does not exist is the compiler's error, not ours.
    static string? Target(INamedTypeSymbol attribute, int position = 0) =>
        attribute.TypeArguments.ElementAtOrDefault(position) is INamedTypeSymbol { TypeKind: not TypeKind.Error } target ? TypeName.Of(target) : null;
}
