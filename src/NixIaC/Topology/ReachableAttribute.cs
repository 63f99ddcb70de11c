namespace NixIaC;

/// <summary>
/// Says who can open a connection to a node or device. Not said, it follows from the networks: <see cref="Reachability.Direct"/>
/// when a connection has an <see cref="OnAttribute{T}.Endpoint"/> or is to a <see cref="Visibility.Public"/> network, else
/// <see cref="Reachability.BehindNat"/>.
/// </summary>
/// <param name="reachability">Who can.</param>
/// <example><code>[Node(Image.Mascot, Arch.Arm64), On&lt;Mobile&gt;, Reachable(Reachability.OutboundOnly)]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReachableAttribute(Reachability reachability) : Attribute
{
    /// <summary>Who can open a connection to it.</summary>
    public Reachability Reachability { get; } = reachability;
}
