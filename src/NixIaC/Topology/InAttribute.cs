namespace NixIaC;

/// <summary>
/// Says what a type belongs to: a community or constellation to its fleet, a network to its community, a cluster to
/// its fleet or community, a node without a network of ours to its community.
/// </summary>
/// <typeparam name="T">The fleet or community type.</typeparam>
/// <example><code>[Community, In&lt;HomeLab&gt;] public sealed class Basement;</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InAttribute<T> : Attribute
    where T : class;
