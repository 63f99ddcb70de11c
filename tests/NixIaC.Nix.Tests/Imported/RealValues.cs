using System.Collections.Immutable;
using CliWrap.Buffered;
using NixIaC.Nix.Tests.Nixpkgs;
using NixIaC.Testing;

namespace NixIaC.Nix.Tests.Imported;

/// <summary>What the options of a system are in a nixpkgs that somebody has, to compare with.</summary>
static class RealValues
{
    const string Expression = """
        let
          inherit (FLAKE) lib;
          plain = import PLAIN lib;
          inherit (lib.nixosSystem { modules = MODULES ++ [ { _module.check = false; } ]; }) config;
          at = set: name: set.${name};
          # What cannot be evaluated, an unfree package for one, cannot on the other side either.
          attempt = path: let value = if lib.hasAttrByPath path config then plain (builtins.foldl' at config path) else "not there"; in (builtins.tryEval (builtins.deepSeq value value)).value;
        in
        map attempt PATHS
        """;

    /// <summary>The values of options in a system of these modules, as JSON, or why there are none.</summary>
    /// <param name="nixpkgs">Where they come from.</param>
    /// <param name="modules">Paths of module files.</param>
    /// <param name="paths">The options.</param>
    public static Task<BufferedCommandResult> Of(GivenNixpkgs nixpkgs, IEnumerable<string> modules, IEnumerable<ImmutableArray<string>> paths) =>
        NixTool.Run("nix-instantiate", "--eval", "--strict", "--json", "--expr", Expression
            .Replace("FLAKE", nixpkgs.Flake, StringComparison.Ordinal)
            .Replace("PLAIN", $"(/. + {StandIn.Quoted(Path.Combine(AppContext.BaseDirectory, "StandIn", "nixos", "plain.nix"))})", StringComparison.Ordinal)
            .Replace("MODULES", StandIn.List(modules.Select(StandIn.Quoted)), StringComparison.Ordinal)
            .Replace("PATHS", StandIn.List(paths.Select(path => StandIn.List(path.Select(StandIn.Quoted)))), StringComparison.Ordinal));
}
