using System.Reflection;

namespace NixIaC.Model.Lowering;

/// <summary>
/// The hand-written modules that come with NixIaC: those of NixOS, which go into every flake, and in folders below them what makes
/// images of systems and the library of minimal images, which go into flakes that use them.
/// </summary>
public static class ShippedModules
{
    const string Folder = "modules/";

    static readonly Lazy<EquatableArray<FlakeText>> Loaded = new(() => Load(Folder).ToEquatableArray());

    static readonly Lazy<EquatableArray<FlakeText>> LoadedImages = new(() => Load(FlakePaths.Images + "/").ToEquatableArray());

    static readonly Lazy<EquatableArray<FlakeText>> LoadedMinimal = new(() => Load(Folder + "minimal/").ToEquatableArray());

    /// <summary>All files of the folder <c>modules</c> itself, by path.</summary>
    public static EquatableArray<FlakeText> All => Loaded.Value;

    /// <summary>What makes images of systems, for a fleet that has any.</summary>
    public static EquatableArray<FlakeText> Images => LoadedImages.Value;

    /// <summary>The library of minimal images, for a fleet that has any.</summary>
    public static EquatableArray<FlakeText> Minimal => LoadedMinimal.Value;

    static IEnumerable<FlakeText> Load(string folder)
    {
        var assembly = typeof(ShippedModules).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.IndexOf('/', folder.Length) < 0)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new FlakeText(name, Read(assembly, name)));
    }

    static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
