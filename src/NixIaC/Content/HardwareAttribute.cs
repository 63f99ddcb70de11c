namespace NixIaC;

/// <summary>
/// Names the file that describes a machine's hardware: disks, file systems, kernel modules; what
/// <c>nixos-generate-config</c> writes as <c>hardware-configuration.nix</c>, or the report of nixos-facter, a <c>.json</c> file.
/// </summary>
/// <param name="file">The path relative to the project folder, with <c>/</c>: <c>hardware/forge.nix</c>.</param>
/// <example><code>[Hardware("hardware/forge.nix")]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HardwareAttribute(string file) : Attribute
{
    /// <summary>The path relative to the project folder.</summary>
    public string File { get; } = file;
}
