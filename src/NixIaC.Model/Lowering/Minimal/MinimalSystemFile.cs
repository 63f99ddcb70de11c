using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Minimal;

/// <summary>Writes the file of a system with a minimal image: one module of the library in <c>modules/minimal</c>.</summary>
static class MinimalSystemFile
{
    static readonly string[] Arguments = ["config", "lib", "pkgs", "staticPkgs"];

    public static SystemText Lower(ResolvedSystem system)
    {
        var content = MergedContent.Of(system.Levels);
        NixBinding[] imports = content.Files.Count == 0 ? []
            : [Bind("imports", List([.. content.Files.Select(file => SystemFile.FromSystems(FlakePaths.Import(file)))]))];
        return SystemFile.Write(system, imports, MinimalOptions.Of(system, content), OptionSchema.Minimal, Arguments);
    }
}
