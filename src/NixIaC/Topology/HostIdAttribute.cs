namespace NixIaC;

/// <summary>The identity of a machine that ZFS asks for, <c>networking.hostId</c>: another one on each machine.</summary>
/// <param name="id">Eight hexadecimal digits, such as <c>head -c 8 /etc/machine-id</c> prints: <c>8425e349</c>.</param>
/// <example><code>[HostId("8425e349")]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HostIdAttribute(string id) : Attribute
{
    /// <summary>Eight hexadecimal digits.</summary>
    public string Id { get; } = id;
}
