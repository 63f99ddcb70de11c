namespace NixIaC;

/// <summary>
/// Words by which machines are selected: for deployment, for lists. A machine has its own, those of the clusters it is a
/// member of, of its community, and of the profiles written on it or on a level above it.
/// </summary>
/// <param name="tags">Lower-case letters, digits and <c>-</c>, at most 63 characters each: <c>web</c>, <c>edge</c>.</param>
/// <example><code>[Node(Image.Mascot, Arch.Arm64), On&lt;Lan&gt;("192.168.10.20"), Tags("web", "edge")]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TagsAttribute(params string[] tags) : Attribute
{
    /// <summary>The words.</summary>
    public string[] Tags { get; } = tags;
}
