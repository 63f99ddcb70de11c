using System.Globalization;
using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;

namespace NixIaC.Model.Tests.Targets;

/// <summary>docs/targets.md, written from the table.</summary>
static class TargetPage
{
    public static string Text => string.Join('\n',
    [
        "# Targets",
        "",
        "Every architecture that a node may have. Written from the table in `src/NixIaC.Model/Targets`, which tests compare with",
        "`lib.systems` of nixpkgs; do not edit it here.",
        "",
        "## What NixOS does there",
        "",
        "- **Full**: whole systems, from the public binary cache.",
        "- **Own builds**: whole systems, compiled by your own builders.",
        "- **Unproven**: whole systems evaluate, but nobody builds or boots them regularly. They need",
        "  `[OptIn(Experiment.NixosOnVintage)]` ([NIX2006](rules/NIX2006.md)).",
        "- **No NixOS**: a kernel and static programs at most ([NIX2005](rules/NIX2005.md)).",
        "",
        .. Table(
            ["`Arch`", "NixOS", "nearest", "builds itself", "images", "why not"],
            target => [Code(target.Arch), Words(target.Class), Code(target.Nearest), Yes(target.CanBuild), string.Join(", ", target.Images.Select(Words)), target.Obstacle ?? ""]),
        "",
        "What does not build itself needs a builder ([builders.md](builders.md)). Which formats each kind of image stands for is in",
        "[image formats](image-formats.md).",
        "",
        "## Platforms",
        "",
        "Where the double alone would stand for another platform, or could, it is marked, and systems have the triple instead.",
        "`pkgsCross` is the name in nixpkgs from 26.11 on, and before it where that is another.",
        "",
        .. Table(
            ["`Arch`", "double", "triple", "`pkgsCross`", "bits", "byte order", "runs natively besides its own"],
            target =>
            [
                Code(target.Arch), Code(target.System) + (target.IsLossy ? " (not enough)" : ""), Code(target.Triple),
                Code(target.Example) + (target.ExampleBefore is { } before ? $" (26.05: {Code(before)})" : ""),
                target.Bits.ToString(CultureInfo.InvariantCulture), target.IsBigEndian ? "big" : "little",
                string.Join(", ", target.Runs.Select(Code)),
            ]),
        "",
        "## Kernels and emulators",
        "",
        "The machine and the processor are those to try a system on with QEMU; the console is the serial one of that machine. `binfmt` is",
        "the name in `boot.binfmt.emulatedSystems`, where there is one whose pattern fits. Minimal images build their kernel from the",
        "machine's configuration of Linux ([minimal-image.md](minimal-image.md)).",
        "",
        .. Table(
            ["`Arch`", "`ARCH`", "image", "configuration of ours", "QEMU", "machine", "its configuration", "processor", "console", "`qemu-user`", "`binfmt`"],
            target =>
            [
                Code(target.Arch), Code(target.Kernel.Architecture), Image(target.Kernel), Code(target.Kernel.Defconfig), Code(target.Emulation.System),
                Code(target.Emulation.Machine), Machine(target.Kernel.Machine), Code(target.Emulation.Processor), Code(target.Serial), Code($"qemu-{target.Emulation.User}"),
                Code(target.Emulation.Binfmt),
            ]),
        "",
        "## Languages and virtual machines",
        "",
        "Container runtimes are written in Go ([NIX2007](rules/NIX2007.md)). Erlang (BEAM) does not cross-compile. WASM is wasmtime's",
        "compiler.",
        "",
        .. Table(
            ["`Arch`", "Go", "Node and V8", "JVM", "BEAM", "WASM"],
            target =>
            [
                Code(target.Arch), target.Runtimes.GoIsBad ? $"broken ({Code(target.Runtimes.GoArch)})" : Code(target.Runtimes.GoArch),
                Code(target.Runtimes.NodeArch), target.Runtimes.OldestJdk is { } jdk ? $"{jdk} and later" : "", Yes(target.Runtimes.Beam), Yes(target.Runtimes.Wasm),
            ]),
        "",
    ]);

    static IEnumerable<string> Table(string[] heads, Func<Target, string[]> cells) =>
        [Row(heads), Row(heads.Select(_ => "---")), .. Target.All.Select(target => Row(cells(target)))];

    static string Row(IEnumerable<string> cells) => "|" + string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell} |"));

    static string Code(string? text) => text is null ? "" : $"`{text}`";

    static string Yes(bool value) => value ? "yes" : "";

    static string Machine(MachineKernel kernel) => string.Join(", ", [
        Code(kernel.Defconfig), .. kernel.On.Select(name => $"{Code(name)} on"), .. kernel.Off.Select(name => $"{Code(name)} off"),
        .. kernel.DeviceTree is { } tree ? [Code(tree)] : Array.Empty<string>()]);

    static string Image(TargetKernel kernel) => kernel.ImageBefore is null ? $"{Code(kernel.Image)} (26.05: none)"
        : kernel.ImageBefore == kernel.Image ? Code(kernel.Image) : $"{Code(kernel.Image)} (26.05: {Code(kernel.ImageBefore)})";

    static string Words(ImageKind kind) => kind switch
    {
        ImageKind.BiosDisk => "BIOS disk",
        ImageKind.EfiDisk => "UEFI disk",
        ImageKind.Cloud => "cloud",
        ImageKind.PcCloud => "PC cloud",
        ImageKind.Iso => "ISO",
        ImageKind.Netboot => "netboot",
        ImageKind.Kexec => "kexec",
        ImageKind.SdCard => "SD card",
        _ => "container",
    };

    static string Words(SupportClass support) => support switch
    {
        SupportClass.Full => "full",
        SupportClass.OwnBuilds => "own builds",
        SupportClass.Unproven => "unproven",
        _ => "no NixOS",
    };
}
