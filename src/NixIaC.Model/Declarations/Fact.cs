using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Inventories;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Declarations;

/// <summary>What one attribute says. References to types are full names; nothing is checked yet.</summary>
public abstract record Fact
{
    /// <summary>Where it stands.</summary>
    public Site Site { get; init; } = Site.Type;
}

/// <summary>A fact that makes its type a thing of the fleet; a type has one.</summary>
public abstract record KindFact : Fact;

/// <summary><c>[Fleet]</c>; the release is the name of the enum's member, empty when it has none.</summary>
public sealed record FleetFact(string? Domain, string Release, string StateVersion) : KindFact
{
    /// <summary>The backend for secrets: the name of the enum's member, empty when it has none.</summary>
    public string Secrets { get; init; } = "Files";
}

/// <summary><c>[Community]</c>.</summary>
public sealed record CommunityFact(string? Name) : KindFact;

/// <summary><c>[Network]</c>.</summary>
public sealed record NetworkFact(
    EquatableArray<string> Prefixes, string? Gateway, string? Gateway6, string? Domain, EquatableArray<string> NameServers, string? Name) : KindFact;

/// <summary><c>[Constellation]</c>.</summary>
public sealed record ConstellationFact(string? Name) : KindFact;

/// <summary><c>[Node]</c>; image and architecture are the names of the enums' members, empty when they have none.</summary>
public sealed record NodeFact(string Image, string Arch, string? Name, int Cores, int MemoryMiB, string? StateVersion) : KindFact;

/// <summary><c>[Device]</c>.</summary>
public sealed record DeviceFact(string? Name) : KindFact;

/// <summary><c>[Cluster]</c>; beside a <see cref="NodeFact"/> it multiplies the node.</summary>
public sealed record ClusterFact(int? Count, string? Names, string? Name) : KindFact;

/// <summary><c>[Inventory&lt;T&gt;]</c>; the columns are those of the row's type.</summary>
public sealed record InventoryFact(string RowType, EquatableArray<InventoryColumn> Columns, EquatableArray<string> Files) : Fact;

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
public sealed record ProfileFact : KindFact;

/// <summary><c>[Undernet]</c>.</summary>
public sealed record UndernetFact(EquatableArray<string> Prefixes) : Fact;

/// <summary><c>[In&lt;T&gt;]</c>.</summary>
public sealed record InFact(string Target) : Fact;

/// <summary><c>[On&lt;T&gt;]</c>.</summary>
public sealed record OnFact(string Target, EquatableArray<string> Addresses, string? Mac, string? Interface) : Fact;

/// <summary><c>[MemberOf&lt;T&gt;]</c>.</summary>
public sealed record MemberOfFact(string Target) : Fact;

/// <summary><c>[Builder]</c>.</summary>
public sealed record BuilderFact(int MaxJobs) : Fact;

/// <summary><c>[BuiltOn&lt;T&gt;]</c>.</summary>
public sealed record BuiltOnFact(string Target) : Fact;

/// <summary><c>[Ssh]</c>.</summary>
public sealed record SshFact(string? HostKey) : Fact;

/// <summary>A fact about what is on a machine, not about its place in the fleet.</summary>
public abstract record ContentFact : Fact;

/// <summary><c>[Operator]</c>.</summary>
public sealed record OperatorFact(string Name, EquatableArray<string> Keys) : ContentFact;

/// <summary><c>[Imports]</c>, one for each file.</summary>
public sealed record ImportsFact(string File) : ContentFact;

/// <summary><c>[Imports&lt;T&gt;]</c>, one for each output.</summary>
public sealed record InputImportsFact(string Input, string Output) : ContentFact;

/// <summary><c>[Overlay]</c>.</summary>
public sealed record OverlayFact(string File) : ContentFact;

/// <summary><c>[Overlay&lt;T&gt;]</c>.</summary>
public sealed record InputOverlayFact(string Input, string Output) : ContentFact;

/// <summary><c>[Hardware]</c>.</summary>
public sealed record HardwareFact(string File) : ContentFact;

/// <summary><c>[Container]</c>.</summary>
public sealed record ContainerFact(
    string Name, string Image, EquatableArray<string> Ports, EquatableArray<string> Volumes, EquatableArray<string> Environment) : ContentFact;

/// <summary><c>[Option]</c>; the value is null when Nix has no form of it.</summary>
public sealed record OptionFact(string Path, NixExpression? Value) : ContentFact;

/// <summary>A <c>Configure</c> method of the type or of a base class.</summary>
public sealed record ConfigureFact(ContentProgram Program) : ContentFact;

/// <summary>A profile that is written on the type, or carried by one that is.</summary>
/// <param name="Profile">The full name of its type.</param>
/// <param name="Program">What it says.</param>
/// <param name="Instance">The profile with its arguments filled in.</param>
/// <param name="Problems">What of it could not be worked out.</param>
public sealed record ProfileUseFact(
    string Profile, ProfileProgram Program, RecordValue Instance, EquatableArray<CodeProblem> Problems) : ContentFact;
