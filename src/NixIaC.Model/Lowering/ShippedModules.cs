using System.Reflection;

namespace NixIaC.Model.Lowering;

/// <summary>
/// The hand-written modules that come with NixIaC: those of NixOS, which go into every flake, and the library of minimal
/// images, in a folder below them, which goes into those that use it.
/// </summary>
public static class ShippedModules
{
    const string Folder = "modules/";

    static readonly Lazy<EquatableArray<FlakeText>> Loaded = new(() => Load(minimal: false).ToEquatableArray());
    static readonly Lazy<EquatableArray<FlakeText>> Library = new(() => Load(minimal: true).ToEquatableArray());

    /// <summary>All files of the folder <c>modules</c> itself, by path.</summary>
    public static EquatableArray<FlakeText> All => Loaded.Value;

    /// <summary>All files of the folder <c>modules/minimal</c>, by path.</summary>
    public static EquatableArray<FlakeText> Minimal => Library.Value;

    static IEnumerable<FlakeText> Load(bool minimal)
    {
        var assembly = typeof(ShippedModules).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.IndexOf('/', Folder.Length) >= 0 == minimal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new FlakeText(name, Read(assembly, name)));
    }

    static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
