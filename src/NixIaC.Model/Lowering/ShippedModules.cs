using System.Reflection;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering;

/// <summary>
/// The hand-written modules that come with NixIaC: those of NixOS, which go into every flake with the files beside them, what makes
/// images, and the library of minimal images; the latter two go into flakes that use them.
/// </summary>
public static class ShippedModules
{
    const string Folder = "modules/";

    const string OfMinimal = Folder + "minimal/";

    const string OfImages = FlakePaths.Images + "/";

    static readonly Lazy<EquatableArray<FlakeText>> Loaded = new(() => Load(Folder).Where(file => !IsIn(file, OfMinimal) && !IsIn(file, OfImages)).ToEquatableArray());

    static readonly Lazy<EquatableArray<FlakeText>> LoadedImages = new(() => Load(OfImages).ToEquatableArray());

    static readonly Lazy<EquatableArray<FlakeText>> LoadedMinimal = new(() => Load(OfMinimal).ToEquatableArray());

    /// <summary>What goes into every flake, by path.</summary>
    public static EquatableArray<FlakeText> All => Loaded.Value;

    /// <summary>What makes images of systems and workloads, for a fleet that has any.</summary>
    public static EquatableArray<FlakeText> Images => LoadedImages.Value;

    /// <summary>Whether a fleet has images of systems or workloads.</summary>
    public static bool HasImages(ResolvedFleet fleet) =>
        fleet.Systems.Any(system => system.Formats.Count > 0) || fleet.Workloads.Any(workload => workload.ImageHosts.Count > 0);

    /// <summary>The library of minimal images, for a fleet that has any.</summary>
    public static EquatableArray<FlakeText> Minimal => LoadedMinimal.Value;

    static bool IsIn(FlakeText file, string folder) => file.Path.StartsWith(folder, StringComparison.Ordinal);

    static IEnumerable<FlakeText> Load(string folder)
    {
        var assembly = typeof(ShippedModules).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new FlakeText(name, Read(assembly, name)));
    }

    static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
