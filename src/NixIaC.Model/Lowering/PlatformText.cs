using NixIaC.Model.Nix;
using NixIaC.Model.Targets;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering;

/// <summary>Writes a platform so that nixpkgs of a release takes it for what it is.</summary>
public static class PlatformText
{
    /// <summary>The double where it says all, else a set with the triple.</summary>
    public static NixExpression Of(Target target, Release release) => Of(target, Kernel(target, release));

    /// <summary>The same without what NixOS needs to know of the kernel.</summary>
    public static NixExpression Of(Target target) => Of(target, kernel: null);

    static NixExpression Of(Target target, NixBinding? kernel)
    {
        if (!target.IsLossy && kernel is null) return target.System;
        var parts = new List<NixBinding> { Bind("config", target.Triple) };
        if (target.Compiler is { } compiler) parts.Add(Bind("gcc", Set(Bind("abi", compiler.Abi), Bind("arch", compiler.Architecture))));
        if (kernel is not null) parts.Add(kernel);
        return Set([.. parts]);
    }

    // What nixpkgs does not know of the kernel goes with the platform up to 26.05; from 26.11 on it is refused there.
    static NixBinding? Kernel(Target target, Release release) =>
        release < Release.V26_11 && target.Kernel is { ImageBefore: null, Defconfig: { } defconfig }
            ? Bind("linux-kernel", Set(
                Bind("autoModules", true),
                Bind("baseConfig", defconfig),
                Bind("name", target.Kernel.Architecture),
                Bind("target", target.Kernel.Image)))
            : null;
}
