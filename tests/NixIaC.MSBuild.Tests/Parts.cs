using System.Reflection;

namespace NixIaC.MSBuild.Tests;

/// <summary>Where the parts under test are.</summary>
static class Parts
{
    public static readonly string Targets = Path.Combine(Metadata("Source"), "NixIaC.MSBuild");
    public static readonly string Configuration = Metadata("Configuration");
    public static readonly string Task = Path.Combine(Targets, "bin", Configuration, "net10.0", "NixIaC.MSBuild.dll");
    public static readonly string Attributes =
        Path.Combine(Metadata("Source"), "NixIaC", "bin", Configuration, "netstandard2.0", "NixIaC.dll");

    public static readonly string Typed =
        Path.Combine(Metadata("Source"), "NixIaC.NixOS", "bin", Configuration, "netstandard2.0", "NixIaC.NixOS.dll");

    static string Metadata(string key) =>
        typeof(Parts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
