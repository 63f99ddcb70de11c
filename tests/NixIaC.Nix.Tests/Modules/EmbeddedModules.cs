using System.Collections.Immutable;
using NixIaC.Model;

namespace NixIaC.Nix.Tests;

/// <summary>The hand-written modules, out of the assembly that carries them.</summary>
public static class EmbeddedModules
{
    const string Prefix = "modules/";

    static readonly Lazy<string> Written = new(() => WriteTo(Path.Combine(AppContext.BaseDirectory, "EmbeddedModules")));

    /// <summary>The four images.</summary>
    public static readonly ImmutableArray<string> Images = ["base", "pet", "livestock", "mascot"];

    /// <summary>Names of all files, such as <c>base.nix</c> and <c>minimal/init.sh</c>, in ordinal order.</summary>
    public static ImmutableArray<string> Names =>
        [.. typeof(Release).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>Paths of the NixOS modules: neither scripts nor the library in a folder of its own.</summary>
    public static IEnumerable<string> NixFiles =>
        Names.Where(name => name.EndsWith(".nix", StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal)).Select(PathOf);

    /// <summary>The path of a file among the others, as the flake has it.</summary>
    public static string PathOf(string name) => Path.Combine(Written.Value, name);

    /// <summary>Writes them below a folder, into <c>modules/</c> as in a generated flake, and gives the path of that.</summary>
    public static string WriteTo(string folder)
    {
        var modules = Directory.CreateDirectory(Path.Combine(folder, "modules")).FullName;
        foreach (var name in Names)
        {
            using var resource = typeof(Release).Assembly.GetManifestResourceStream(Prefix + name)!;
            var path = Path.Combine(modules, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = File.Create(path);
            resource.CopyTo(file);
        }

        return modules;
    }
}
