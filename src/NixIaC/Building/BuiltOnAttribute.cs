namespace NixIaC;

/// <summary>
/// Says which node builds this one's system, and how. Left out, it is planned: among the nodes with <see cref="BuilderAttribute"/>
/// one that runs the node's programs itself, its community's before others; else the strongest emulates them where there is a
/// public binary cache (x86_64, arm64), and cross-compiles where there is none.
/// </summary>
/// <typeparam name="T">A node type with <see cref="BuilderAttribute"/>.</typeparam>
/// <param name="via">How it is built; by default natively where the builder can, else by cross-compiling.</param>
/// <example><code>[Node(Image.Livestock, Arch.RiscV64), On&lt;Lan&gt;("192.168.10.30"), BuiltOn&lt;Forge&gt;(Via.Cross)]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BuiltOnAttribute<T>(Via via = Via.Planned) : Attribute
    where T : class
{
    /// <summary>How it is built.</summary>
    public Via Via { get; } = via;
}
