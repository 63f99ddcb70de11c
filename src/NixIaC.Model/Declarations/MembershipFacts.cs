using NixIaC.Model.Inventories;

namespace NixIaC.Model.Declarations;

/// <summary><c>[Inventory&lt;T&gt;]</c>; the columns are those of the row's type.</summary>
public sealed record InventoryFact(string RowType, EquatableArray<InventoryColumn> Columns, EquatableArray<string> Files) : Fact;

/// <summary><c>[Undernet]</c>.</summary>
public sealed record UndernetFact(EquatableArray<string> Prefixes) : Fact
{
    /// <summary>How many nodes keep each file; 0 when not said.</summary>
    public int Replicas { get; init; }
}

/// <summary><c>[In&lt;T&gt;]</c>.</summary>
public sealed record InFact(string Target) : Fact;

/// <summary><c>[MemberOf&lt;T&gt;]</c>.</summary>
public sealed record MemberOfFact(string Target) : Fact
{
    /// <summary>One of the cluster's roles, or null.</summary>
    public string? Role { get; init; }

    /// <summary>What it does for the constellation: names of the enum's members, in their order; one is empty for bits without a name.</summary>
    public EquatableArray<string> Duties { get; init; }
}

/// <summary>Beside the fact of an attribute that names a thing of another project's fleet; it stands in the same place.</summary>
/// <param name="Target">The full name of the thing's type.</param>
/// <param name="Kind">The attribute that says what it is: <c>[Constellation]</c>.</param>
/// <param name="Project">The name of the assembly that declares it.</param>
public sealed record ForeignFact(string Target, string Kind, string Project) : Fact;

/// <summary><c>[GuestOf&lt;T&gt;]</c>.</summary>
public sealed record GuestOfFact(string Target) : Fact
{
    /// <summary>Whether it boots by a BIOS.</summary>
    public bool Bios { get; init; }

    /// <summary>Whether it stays off until somebody starts it.</summary>
    public bool StartByHand { get; init; }
}

/// <summary><c>[Builder]</c>.</summary>
public sealed record BuilderFact(int MaxJobs) : Fact;

/// <summary><c>[BuiltOn&lt;T&gt;]</c>.</summary>
public sealed record BuiltOnFact(string Target) : Fact
{
    /// <summary>The name of the enum's member, empty when it has none.</summary>
    public string Via { get; init; } = "Planned";
}

/// <summary><c>[BinaryCache]</c> and <c>[BinaryCache&lt;T&gt;]</c>.</summary>
/// <param name="PublicKey">The public key as written.</param>
/// <param name="Secret">The type of the secret that holds the private key, or null.</param>
/// <param name="KeyFile">Where the private key lies on the node, or null.</param>
/// <param name="Port">The TCP port.</param>
/// <param name="WholeFleet">Whether it serves more than its community.</param>
public sealed record BinaryCacheFact(string PublicKey, string? Secret, string? KeyFile, int Port, bool WholeFleet) : Fact
{
    /// <summary>The port when none is said.</summary>
    public const int DefaultPort = 5000;
}

/// <summary><c>[Emits]</c>: names of the enum's members, empty for one that has none.</summary>
public sealed record EmitsFact(EquatableArray<string> Formats) : Fact;

/// <summary><c>[Tags]</c>; a profile may bring it.</summary>
public sealed record TagsFact(EquatableArray<string> Tags) : Fact;

/// <summary><c>[OptIn]</c>: the name of the enum's member, empty when it has none.</summary>
public sealed record OptInFact(string Experiment) : Fact;

/// <summary><c>[HostId]</c>.</summary>
public sealed record HostIdFact(string Id) : Fact;
