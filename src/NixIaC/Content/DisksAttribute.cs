namespace NixIaC;

/// <summary>Names the file that says how a machine's disks are divided: a module for disko, of the project.</summary>
/// <param name="file">The path relative to the project folder, with <c>/</c>: <c>disko/mirror.nix</c>.</param>
/// <example><code>[Disks("disko/mirror.nix", Devices = ["/dev/sda", "/dev/sdb"])]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DisksAttribute(string file) : Attribute
{
    /// <summary>The path relative to the project folder.</summary>
    public string File { get; } = file;

    /// <summary>The disks, which the module gets as its argument <c>disks</c>: <c>/dev/sda</c>. By default none.</summary>
    public string[] Devices { get; set; } = [];
}
