using System.Collections.Immutable;
using NixIaC.Testing;

namespace NixIaC.Nix.Tests.Imported;

/// <summary>A nixpkgs that somebody has, to compare with.</summary>
static class RealNixpkgs
{
    const string Expression = """
        let
          nixpkgs = NIXPKGS;
          lib = import (nixpkgs + "/lib");
          plain = import PLAIN lib;
          inherit (import (nixpkgs + "/nixos/lib/eval-config.nix") { system = null; modules = MODULES ++ [ { _module.check = false; } ]; }) config;
          at = set: name: set.${name};
          # What cannot be evaluated, an unfree package for one, cannot on the other side either.
          attempt = path: let value = if lib.hasAttrByPath path config then plain (builtins.foldl' at config path) else "not there"; in (builtins.tryEval (builtins.deepSeq value value)).value;
        in
        map attempt PATHS
        """;

    /// <summary>The values of options in a system of these modules, as JSON.</summary>
    /// <param name="nixpkgs">A folder, or a reference of a flake.</param>
    /// <param name="modules">Paths of module files.</param>
    /// <param name="paths">The options.</param>
    public static Task<string> Values(string nixpkgs, IEnumerable<string> modules, IEnumerable<ImmutableArray<string>> paths)
    {
        var folder = Directory.Exists(nixpkgs) ? $"/. + {StandIn.Quoted(nixpkgs)}" : $"(builtins.getFlake {StandIn.Quoted(nixpkgs)}).outPath";
        return NixTool.Output("nix-instantiate", "--eval", "--strict", "--json", "--expr", Expression
            .Replace("NIXPKGS", folder, StringComparison.Ordinal)
            .Replace("PLAIN", $"(/. + {StandIn.Quoted(Path.Combine(AppContext.BaseDirectory, "StandIn", "nixos", "plain.nix"))})", StringComparison.Ordinal)
            .Replace("MODULES", StandIn.List(modules.Select(StandIn.Quoted)), StringComparison.Ordinal)
            .Replace("PATHS", StandIn.List(paths.Select(path => StandIn.List(path.Select(StandIn.Quoted)))), StringComparison.Ordinal));
    }
}
