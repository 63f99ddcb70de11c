using System.Reflection;

namespace NixIaC.Model.Lowering;

/// <summary>
/// The hand-written NixOS modules that come with NixIaC, as they go into every flake, with the files beside them. The library
/// of minimal images, in a folder below them, goes into none yet: no node is lowered to it.
/// </summary>
public static class ShippedModules
{
    const string Folder = "modules/";

    const string Minimal = Folder + "minimal/";

    static readonly Lazy<EquatableArray<FlakeText>> Loaded = new(() => Load().ToEquatableArray());

    /// <summary>All files, by path.</summary>
    public static EquatableArray<FlakeText> All => Loaded.Value;

    static IEnumerable<FlakeText> Load()
    {
        var assembly = typeof(ShippedModules).GetTypeInfo().Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && !name.StartsWith(Minimal, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new FlakeText(name, Read(assembly, name)));
    }

    static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
