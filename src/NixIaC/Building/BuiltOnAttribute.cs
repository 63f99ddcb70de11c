namespace NixIaC;

/// <summary>
/// Says which node builds this one's system. When the builder's architecture is another, the system is cross-compiled:
/// none of it comes from the public binary cache.
/// </summary>
/// <typeparam name="T">A node type with <see cref="BuilderAttribute"/>.</typeparam>
/// <example><code>[Node(Image.Livestock, Arch.RiscV64), On&lt;Lan&gt;("192.168.10.30"), BuiltOn&lt;Forge&gt;]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BuiltOnAttribute<T> : Attribute
    where T : class;
