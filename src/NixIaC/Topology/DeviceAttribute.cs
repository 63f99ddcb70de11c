namespace NixIaC;

/// <summary>Declares a device: a thing that is known and has an address but is never deployed, such as a printer.</summary>
/// <example><code>[Device, On&lt;Lan&gt;("192.168.10.9")] public sealed class Printer;</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DeviceAttribute : Attribute
{
    /// <summary>
    /// The host name: a-z, digits and <c>-</c>, at most 63 characters. By default the type's name: <c>LaserPrinter</c>
    /// becomes <c>laser-printer</c>.
    /// </summary>
    public string? Name { get; set; }
}
