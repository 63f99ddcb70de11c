namespace NixIaC.Model.Declarations;

/// <summary><c>[Fleet]</c>; the release is the name of the enum's member, empty when it has none.</summary>
public sealed record FleetFact(string? Domain, string Release, string StateVersion) : KindFact
{
    /// <summary>The backend for secrets: the name of the enum's member, empty when it has none.</summary>
    public string Secrets { get; init; } = "Files";
}

/// <summary><c>[Community]</c>.</summary>
public sealed record CommunityFact(string? Name) : KindFact
{
    /// <summary>Of its networks: the name of the enum's member, null when not said, empty when it has none.</summary>
    public string? Visibility { get; init; }

    /// <summary>Whether its nodes know names, addresses and SSH host keys of all its machines.</summary>
    public bool SharesNames { get; init; }
}

/// <summary><c>[Network]</c>.</summary>
public sealed record NetworkFact(
    EquatableArray<string> Prefixes, string? Gateway, string? Gateway6, string? Domain, EquatableArray<string> NameServers, string? Name) : KindFact
{
    /// <summary>The name of the enum's member, null when not said, empty when it has none.</summary>
    public string? Visibility { get; init; }

    /// <summary>The number of its VLAN; 0 for none.</summary>
    public int Vlan { get; init; }
}

/// <summary><c>[Constellation]</c>.</summary>
public sealed record ConstellationFact(string? Name) : KindFact;

/// <summary><c>[Node]</c>; image and architecture are the names of the enums' members, empty when they have none.</summary>
public sealed record NodeFact(string Image, string Arch, string? Name, int Cores, int MemoryMiB, string? StateVersion) : KindFact
{
    /// <summary>The image without NixOS.</summary>
    public const string Minimal = "Minimal";

    /// <summary>Whether it is a machine without NixOS.</summary>
    public bool IsMinimal => Image == Minimal;

    /// <summary>The disk in GiB; 0 when not said.</summary>
    public int DiskGiB { get; init; }
}

/// <summary><c>[Device]</c>.</summary>
public sealed record DeviceFact(string? Name) : KindFact;

/// <summary><c>[Cluster]</c>; beside a <see cref="NodeFact"/> it multiplies the node.</summary>
public sealed record ClusterFact(int? Count, string? Names, string? Name) : KindFact
{
    /// <summary>What its members may be; none when they are all the same.</summary>
    public EquatableArray<string> Roles { get; init; }

    /// <summary>Whether it says that its members differ.</summary>
    public bool Heterogeneous { get; init; }
}

/// <summary><c>[FlakeInput]</c>.</summary>
public sealed record FlakeInputFact(string Reference, EquatableArray<string> Follows, string? Name) : KindFact;

/// <summary><c>[Secret]</c>.</summary>
public sealed record SecretFact(string File) : KindFact
{
    /// <summary>The key inside the file.</summary>
    public string? Key { get; init; }

    /// <summary>The user that may read it.</summary>
    public string? Owner { get; init; }

    /// <summary>The group of the file.</summary>
    public string? Group { get; init; }

    /// <summary>The permissions in octal.</summary>
    public string? Mode { get; init; }

    /// <summary>The units to restart, with blanks between them.</summary>
    public string? Restarts { get; init; }

    /// <summary>Whether each node has a file of its own.</summary>
    public bool PerNode { get; init; }

    /// <summary>The name that was given.</summary>
    public string? Name { get; init; }
}

/// <summary>The type is itself a profile; only known where the whole project is looked at.</summary>
public sealed record ProfileFact : KindFact
{
    /// <summary>Whether it is only there to be derived from.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The full name of the profile that it derives from, or null.</summary>
    public string? Base { get; init; }
}
