namespace NixIaC;

/// <summary>
/// Says what a node is built as, beside its system: disks, cards, archives to start it from. Each is an output of the flake,
/// <c>packages.&lt;build system&gt;.&lt;node&gt;-&lt;format&gt;</c>; on a cluster, one for each member, with its identity inside.
/// A workload alone is built as <see cref="ImageFormat.Oci"/> only: <c>packages.&lt;build system&gt;.&lt;workload&gt;-oci-&lt;arch&gt;</c>.
/// </summary>
/// <param name="formats">The formats, each once.</param>
/// <example><code>[Node(Image.Livestock, Arch.Arm64), On&lt;Lan&gt;("192.168.10.30"), Emits(ImageFormat.SdCard)]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EmitsAttribute(params ImageFormat[] formats) : Attribute
{
    /// <summary>The formats.</summary>
    public ImageFormat[] Formats { get; } = formats;
}
