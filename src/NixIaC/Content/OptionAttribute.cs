using System.Runtime.CompilerServices;

namespace NixIaC;

/// <summary>
/// Sets one NixOS option by its path. On a node it wins over the same option on its cluster, community, constellation
/// or fleet, and over the image; lists of several levels are joined, as in NixOS. On a node with <see cref="Image.Minimal"/>,
/// it is an option of the library in <c>modules/minimal</c>.
/// </summary>
/// <example>
/// <code>
/// [Option("services.openssh.ports", [2222])]
/// [Option("time.timeZone", "Europe/Vienna")]
/// [Option("services.nginx.virtualHosts.\"example.org\".root", "/srv/www")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OptionAttribute : Attribute
{
    /// <summary>Sets an option to a string, a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    /// <param name="path">The option's path as in Nix; a segment with other characters than Nix's names is quoted.</param>
    /// <param name="value">A string, number, boolean or null.</param>
    [OverloadResolutionPriority(1)]
    public OptionAttribute(string path, object? value) => (Path, Value) = (path, value);

    /// <summary>Sets an option to a list of strings; <c>[]</c> is the empty list.</summary>
    /// <param name="path">The option's path as in Nix.</param>
    /// <param name="values">The elements.</param>
    public OptionAttribute(string path, string[] values) => (Path, Value) = (path, values);

    /// <summary>Sets an option to a list of numbers.</summary>
    /// <param name="path">The option's path as in Nix.</param>
    /// <param name="values">The elements.</param>
    [OverloadResolutionPriority(-1)]
    public OptionAttribute(string path, long[] values) => (Path, Value) = (path, values);

    /// <summary>The option's path as in Nix.</summary>
    public string Path { get; }

    /// <summary>The value: a string, number, boolean, null or an array of strings or numbers.</summary>
    public object? Value { get; }
}
