using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Minimal;

/// <summary>A minimal image as a package of the flake, of the platform that builds it.</summary>
static class MinimalPackage
{
    /// <summary>The package's name.</summary>
    public static string NameOf(string system) => system + "-minimal";

    /// <summary>Where it is in the flake.</summary>
    public static string AttributeOf(ResolvedSystem system) => $"packages.{system.BuildPlatform}.{NameOf(system.Name)}";

    /// <summary>The library, called with packages for the machine.</summary>
    public static NixBinding Of(ResolvedSystem system) => Bind(NameOf(system.Name), new NixSelection(
        Import(new NixPath("./modules/minimal"), Set(
            Bind("pkgs", Import(new NixIdentifier("nixpkgs"), Set([.. Platforms(system), Bind(["config", "allowUnsupportedSystem"], true)]))),
            Bind("modules", List(new NixPath("./" + FlakePaths.System(system.Name)))))),
        EquatableArray.Of("config", "system", "build", "image")));

    // Platforms that nixpkgs does not list are refused unless allowed.
    static IEnumerable<NixBinding> Platforms(ResolvedSystem system)
    {
        yield return Bind("localSystem", PlatformText.Of(system.BuildTarget));
        if (system.BuildTarget != system.Target) yield return Bind("crossSystem", PlatformText.Of(system.Target));
    }

    static NixApplication Import(NixExpression what, NixExpression argument) => Call(new NixIdentifier("import"), what, argument);
}
