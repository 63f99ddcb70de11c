namespace NixIaC;

/// <summary>
/// Declares the undernet of a constellation: the private network between its members. This release records it in
/// <c>fleet.json</c>; it configures no daemon yet.
/// </summary>
/// <param name="prefixes">The address ranges for the members, in CIDR form: <c>10.90.0.0/24</c>.</param>
/// <example><code>[Constellation, In&lt;HomeLab&gt;, Undernet("10.90.0.0/24")] public sealed class Core;</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UndernetAttribute(params string[] prefixes) : Attribute
{
    /// <summary>The address ranges for the members, in CIDR form.</summary>
    public string[] Prefixes { get; } = prefixes;

    /// <summary>How many members keep each file of the constellation; 0, the default, when not said.</summary>
    public int Replicas { get; set; }
}
