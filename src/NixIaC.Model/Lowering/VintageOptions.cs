using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering;

/// <summary>What NixOS needs to evaluate on an architecture that nixpkgs builds no whole systems for, when the fleet allows that.</summary>
static class VintageOptions
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        var target = system.Target;
        if (target.Class != SupportClass.Unproven || !system.Experiments.Contains(OptIns.NixosOnVintage)) yield break;
        // Packages that nobody marked as working there are refused otherwise.
        yield return (["nixpkgs", "config", "allowUnsupportedSystem"], true);
        // Switching is a program in Rust, whose compiler does not run there.
        yield return (["system", "switch", "enable"], false);
        if (target.LacksKexec) yield return (["boot", "kexec", "enable"], false);
        // The usual modules are those of PCs; other kernels do not have them all.
        yield return (["boot", "initrd", "includeDefaultModules"], false);
        yield return (["boot", "initrd", "allowMissingModules"], true);
        if (system.Release >= Release.V26_11 && target.Kernel is { ImageBefore: null, Defconfig: { } defconfig })
            yield return (["boot", "kernelPackages"], Kernel(target.Kernel.Image, defconfig));
    }

    static NixApplication Kernel(string image, string defconfig) => Call(
        Name("pkgs", "linuxPackagesFor"),
        Call(Name("pkgs", "linux", "override"), Set(Bind("defconfig", defconfig), Bind("target", image))));
}
