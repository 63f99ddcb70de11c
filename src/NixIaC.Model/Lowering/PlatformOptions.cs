using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering;

/// <summary>What a system runs on and is built on.</summary>
static class PlatformOptions
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        yield return (["nixpkgs", "hostPlatform"], PlatformText.Of(system.Target, system.Release));
        if (system.BuildTarget != system.Target) yield return (["nixpkgs", "buildPlatform"], PlatformText.Of(system.BuildTarget, system.Release));
        foreach (var option in VintageOptions.Of(system)) yield return option;
        yield return (["system", "stateVersion"], system.StateVersion);
        // A guest has no hardware of its own.
        if (system.GuestOf is not null) yield return (["nixiac", "physical"], false);
    }
}
