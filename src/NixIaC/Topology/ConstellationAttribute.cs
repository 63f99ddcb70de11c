namespace NixIaC;

/// <summary>
/// Declares a constellation: nodes, of any communities, that form one distributed deployment. Nodes join with
/// <see cref="MemberOfAttribute{T}"/>; all members share one <see cref="UndernetAttribute">undernet</see>.
/// </summary>
/// <example><code>[Constellation, In&lt;HomeLab&gt;, Undernet("10.90.0.0/24")] public sealed class Core;</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ConstellationAttribute : Attribute
{
    /// <summary>
    /// The name in the output, of the same form as host names; by default the type's name, <c>InnerCore</c> becoming
    /// <c>inner-core</c>.
    /// </summary>
    public string? Name { get; set; }
}
