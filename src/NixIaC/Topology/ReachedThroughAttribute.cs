namespace NixIaC;

/// <summary>
/// Names the node by which SSH gets to this one, as <c>ssh -J</c> does: for a machine that cannot be called from where
/// deployment runs. The other node may itself be reached through a third.
/// </summary>
/// <typeparam name="T">A node type, of one machine.</typeparam>
/// <example><code>[Node(Image.Livestock, Arch.X86_64), On&lt;Lan&gt;("192.168.10.30"), ReachedThrough&lt;Gatekeeper&gt;]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReachedThroughAttribute<T> : Attribute
    where T : class;
