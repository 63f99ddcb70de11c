using System.Text.Json;
using NixIaC.Model;

namespace NixIaC.Nix.Tests.Minimal;

/// <summary>The library of minimal images, with the stand-in's packages.</summary>
static class MinimalImage
{
    /// <summary>Paths of all files of the library.</summary>
    public static IEnumerable<string> Files =>
        EmbeddedModules.Names.Where(name => name.StartsWith("minimal/", StringComparison.Ordinal)).Select(EmbeddedModules.PathOf);

    /// <summary>Evaluates an expression that may use <c>config</c>, <c>options</c> and <c>lib</c>, of an image with this module.</summary>
    public static Task<JsonElement> Evaluate(string module, string expression) =>
        StandIn.Evaluate(Release.V26_05, $"with {Of("m68k-linux", module)}; {expression}");

    /// <summary>What Nix says of an image that must be refused.</summary>
    public static Task<string> Refused(string module) =>
        StandIn.Failure(Release.V26_05, $"({Of("m68k-linux", module)}).config.hostName");

    /// <summary>Builds something of an image for real and gives its path.</summary>
    /// <param name="system">The double of the machine.</param>
    /// <param name="module">The module, which may use <c>pkgs</c>.</param>
    /// <param name="busybox">Path of a static busybox for it.</param>
    /// <param name="what">Below <c>config.system.build</c>.</param>
    public static async Task<string> Build(string system, string module, string busybox, string what)
    {
        var packed = $$"""
            {
              busybox = pkgs.runCommand "busybox" { } "mkdir -p $out/bin; cp ${/. + {{StandIn.Quoted(busybox)}}} $out/bin/busybox; chmod +x $out/bin/busybox";
            }
            """;
        return Xunit.Assert.Single(await StandIn.Build(Release.V26_05, $"({Of(system, module, packed)}).config.system.build.{what}"));
    }

    static string Of(string system, params IEnumerable<string> modules) => $$"""
        (
          let
            pkgs = import nixpkgs { localSystem = "x86_64-linux"; crossSystem = "{{system}}"; };
          in
          import (/. + {{StandIn.Quoted(EmbeddedModules.PathOf("minimal"))}}) { inherit pkgs; modules = {{StandIn.List(modules)}}; }
        )
        """;
}
