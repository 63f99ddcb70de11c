namespace NixIaC.Model.Lowering;

/// <summary>Where things stand in the flake; all paths relative to it, with <c>/</c>.</summary>
public static class FlakePaths
{
    /// <summary>The flake itself.</summary>
    public const string Flake = "flake.nix";

    /// <summary>The resolved fleet, for tools.</summary>
    public const string Fleet = "fleet.json";

    /// <summary>Which generated lines come from which lines of C#.</summary>
    public const string SourceMap = "source-map.json";

    /// <summary>What makes images of systems and workloads.</summary>
    public const string Images = "modules/images";

    /// <summary>The file of a system.</summary>
    public static string System(string name) => $"systems/{name}.nix";

    /// <summary>The identity of a member of a shared system.</summary>
    public static string Node(string name) => $"nodes/{name}.json";

    /// <summary>One of the modules that NixIaC brings.</summary>
    public static string Module(string name) => $"modules/{name}.nix";

    /// <summary>The definition of a guest, for libvirt.</summary>
    public static string Guest(string name) => $"guests/{name}.xml";

    /// <summary>A copy of another file of the project.</summary>
    public static string File(string file) => $"files/{file}";

    /// <summary>A copy of one of the project's own <c>.nix</c> files.</summary>
    public static string Import(string file) => $"imports/{file}";
}
