using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Lowering;
using NixIaC.Model.Nix;
using NixIaC.Model.Targets;

namespace NixIaC.Nix.Tests.Targets;

/// <summary>What <c>lib.systems</c> says of a platform.</summary>
/// <param name="System">The double.</param>
/// <param name="Config">The triple.</param>
/// <param name="Bits">The size of a register.</param>
/// <param name="IsBigEndian">Whether the highest byte comes first.</param>
/// <param name="LinuxArch">The kernel's name of the architecture.</param>
/// <param name="QemuArch">QEMU's.</param>
/// <param name="GoArch">Go's.</param>
/// <param name="NodeArch">Node's.</param>
/// <param name="Compiler">What GCC is told, when the table says so.</param>
sealed record PlatformFacts(
    string System, string Config, int Bits, bool IsBigEndian, string LinuxArch, string QemuArch, string? GoArch, string? NodeArch, TargetCompiler? Compiler)
{
    /// <summary>A Nix function of <c>lib</c> that gives the facts of each target's platform, as it is written in a system.</summary>
    public static string Function(Release release) => $$"""
        lib:
        let
          facts = example: platform: let p = lib.systems.elaborate platform; in {
            inherit (p) system config;
            bits = p.parsed.cpu.bits;
            isBigEndian = p.isBigEndian;
            linuxArch = p.linuxArch;
            qemuArch = p.qemuArch;
            goArch = p.go.GOARCH or null;
            nodeArch = p.node.arch or null;
            gcc = p.gcc or { };
            kernel = (p.linux-kernel or { }).target or null;
            sameAsExample = example == null || (
              let e = lib.systems.elaborate lib.systems.examples.${example}; in e.config == p.config && (e.gcc or { }) == (p.gcc or { })
            );
            double =
              let d = builtins.tryEval (let d = lib.systems.elaborate p.system; in { inherit (d) config; gcc = d.gcc or { }; });
              in if d.success then d.value else null;
            runs = builtins.filter (other: other != p.system && p.canExecute (lib.systems.elaborate other)) doubles;
          };
          doubles = {{StandIn.List(Target.All.Select(target => target.System).Distinct().Select(StandIn.Quoted))}};
        in
        {
          {{string.Join("\n  ", Target.All.Select(target => $"{target.Arch} = facts {Example(target, release)} ({NixWriter.Write(PlatformText.Of(target, release))});"))}}
        }
        """;

    /// <summary>The facts of the table.</summary>
    public static PlatformFacts Of(Target target) => new(
        target.System, target.Triple, target.Bits, target.IsBigEndian, target.Kernel.Architecture, target.Emulation.User,
        target.Runtimes.GoArch, target.Runtimes.NodeArch, target.Compiler);

    /// <summary>The facts that the function gave.</summary>
    public static PlatformFacts Read(JsonElement given, bool hasCompiler) => new(
        given.GetProperty("system").GetString()!, given.GetProperty("config").GetString()!, given.GetProperty("bits").GetInt32(),
        given.GetProperty("isBigEndian").GetBoolean(), given.GetProperty("linuxArch").GetString()!, given.GetProperty("qemuArch").GetString()!,
        given.GetProperty("goArch").GetString(), given.GetProperty("nodeArch").GetString(),
        hasCompiler ? new(given.GetProperty("gcc").GetProperty("arch").GetString()!, given.GetProperty("gcc").GetProperty("abi").GetString()!) : null);

    static string Example(Target target, Release release) =>
        ((release < Release.V26_11 ? target.ExampleBefore : null) ?? target.Example) is { } name ? StandIn.Quoted(name) : "null";
}
