namespace NixIaC;

/// <summary>Makes a node a member of a constellation or of a cluster of different nodes.</summary>
/// <typeparam name="T">The constellation or cluster type.</typeparam>
/// <example><code>[Node(Image.Mascot, Arch.Arm64), On&lt;Lan&gt;("192.168.10.20"), MemberOf&lt;Core&gt;]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class MemberOfAttribute<T> : Attribute
    where T : class;
