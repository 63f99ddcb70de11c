using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Minimal;

/// <summary>The machine that QEMU plays for an architecture: a system runs on that unless it says which one it is.</summary>
static class MinimalKernel
{
    // Who names one of these means another machine.
    static readonly string[] Own = ["kernel.defconfig", "kernel.image"];

    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        yield return (["console", "device"], system.Target.Serial);
        yield return (["kernel", "arch"], system.Target.Kernel.Architecture);
        yield return (["kernel", "target"], system.Target.Kernel.Image);
        if (IsAnother(system)) yield break;
        var machine = system.Target.Kernel.Machine;
        yield return (["kernel", "defconfig"], machine.Defconfig);
        if (machine.DeviceTree is { } tree) yield return (["kernel", "deviceTree"], tree);
        foreach (var name in machine.On) yield return (["kernel", "settings", name], true);
        foreach (var name in machine.Off) yield return (["kernel", "settings", name], false);
    }

    static bool IsAnother(ResolvedSystem system) =>
        system.Levels.SelectMany(level => level.Settings).Any(setting => Own.Contains(setting.Path.ToString()));
}
