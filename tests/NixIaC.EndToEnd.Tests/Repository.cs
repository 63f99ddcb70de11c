using System.Reflection;

namespace NixIaC.EndToEnd.Tests;

/// <summary>Where things are in this repository.</summary>
static class Repository
{
    public static readonly string Folder = Metadata("Repository");
    public static readonly string Configuration = Metadata("Configuration");
    public static readonly string HomeLab = Path.Combine(Folder, "examples", "HomeLab");
    public static readonly string HomeLabFlake = Path.Combine(HomeLab, "bin", Configuration, "net10.0", "nix");

    static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
