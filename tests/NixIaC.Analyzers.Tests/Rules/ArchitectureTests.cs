using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>What the architecture of a node lets it be.</summary>
public sealed class ArchitectureTests
{
    const string Forge = "\n[Node(Image.Pet, Arch.X86_64), In<Basement>, Builder] public sealed class Forge;";

    [Theory]
    [InlineData("Sparc", "systemd, which NixOS starts with, is not available for SPARC", "I686")]
    [InlineData("Sparc64", "systemd, which NixOS starts with, is not available for SPARC", "X86_64")]
    [InlineData("M68k", "neither Nix nor libseccomp is available for it", "I686")]
    [InlineData("Mips64N32", "Rust, in which NixOS's own programs are written, has no n32 ABI", "RiscV64")]
    [InlineData("Mips64ElN32", "Rust, in which NixOS's own programs are written, has no n32 ABI", "RiscV64")]
    public Task NIX2005_fires_where_NixOS_does_not_run(string arch, string obstacle, string nearest) => Expect.Messages(
        // Nothing else is said of it: neither opting in nor a builder would help.
        $"[{{|NIX2005:Node(Image.Mascot, Arch.{arch})|}}, In<Basement>, OptIn(Experiment.NixosOnVintage)] public sealed class Old;",
        $"Old has Arch.{arch}, on which NixOS does not run: {obstacle}. Use Image.Minimal, which is no NixOS; "
        + $"or take Arch.{nearest}, the nearest that whole systems are built for.");

    [Theory]
    [InlineData("I586", "I686"), InlineData("ArmV5", "ArmV6"), InlineData("ArmV7Soft", "ArmV7"), InlineData("RiscV32", "RiscV64")]
    [InlineData("Mips", "ArmV7"), InlineData("MipsEl", "ArmV7"), InlineData("Mips64", "RiscV64"), InlineData("Mips64El", "RiscV64")]
    [InlineData("PowerPc", "PowerPc64Le"), InlineData("PowerPc64", "PowerPc64Le"), InlineData("PowerPc64V1", "PowerPc64Le")]
    public Task NIX2006_fires_where_nobody_said_to_try(string arch, string nearest) => Expect.Messages(
        $"[{{|NIX2006:Node(Image.Mascot, Arch.{arch})|}}, In<Basement>] public sealed class Old;",
        $"Old has Arch.{arch}, where NixOS evaluates, but nobody builds or boots it regularly. Use Image.Minimal, which is no NixOS; "
        + $"or write [OptIn(Experiment.NixosOnVintage)] to try it; or take Arch.{nearest}, the nearest that whole systems are built for.");

    [Theory]
    [InlineData("I586"), InlineData("ArmV5"), InlineData("ArmV7Soft"), InlineData("RiscV32"), InlineData("Mips"), InlineData("MipsEl")]
    [InlineData("Mips64"), InlineData("Mips64El"), InlineData("PowerPc"), InlineData("PowerPc64"), InlineData("PowerPc64V1")]
    public Task NIX2006_lets_those_try_who_say_so(string arch) => Expect.Marked(
        $"[Node(Image.Livestock, Arch.{arch}), In<Basement>, BuiltOn<Forge>, OptIn(Experiment.NixosOnVintage)] public sealed class Old;{Forge}");

    [Theory]
    [InlineData("X86_64"), InlineData("Arm64"), InlineData("RiscV64"), InlineData("I686"), InlineData("ArmV6"), InlineData("ArmV7"), InlineData("PowerPc64Le")]
    public Task Whole_systems_run_everything(string arch) => Expect.Marked(
        $"[Node(Image.Mascot, Arch.{arch}), In<Basement>, BuiltOn<Forge>] public sealed class Pi;{Forge}");

    [Theory]
    [InlineData("I586", "which does not compile for Arch.I586"), InlineData("RiscV32", "which does not compile for Arch.RiscV32")]
    [InlineData("Mips64", "which does not compile for Arch.Mips64"), InlineData("PowerPc", "which does not compile for Arch.PowerPc")]
    [InlineData("PowerPc64", "which nixpkgs marks as broken on Arch.PowerPc64"), InlineData("PowerPc64V1", "which nixpkgs marks as broken on Arch.PowerPc64V1")]
    public Task NIX2007_fires_on_a_mascot_without_Go(string arch, string reason) => Expect.Messages(
        $"[{{|NIX2007:Node(Image.Mascot, Arch.{arch})|}}, In<Basement>, BuiltOn<Forge>, OptIn(Experiment.NixosOnVintage)] public sealed class Old;{Forge}",
        $"Old is a mascot, but all container runtimes are written in Go, {reason}. Use Image.Livestock, or an architecture that Go compiles for.");

    [Theory]
    [InlineData("ArmV5"), InlineData("ArmV7Soft"), InlineData("Mips"), InlineData("MipsEl"), InlineData("Mips64El")]
    public Task NIX2007_lets_a_mascot_try_where_Go_compiles(string arch) => Expect.Marked(
        $"[Node(Image.Mascot, Arch.{arch}), In<Basement>, BuiltOn<Forge>, OptIn(Experiment.NixosOnVintage)] public sealed class Old;{Forge}");

    [Fact]
    public Task NIX2008_fires_on_what_cannot_build_itself() => Expect.Messages(
        "[{|NIX2008:Node(Image.Base, Arch.PowerPc)|}, In<Basement>, OptIn(Experiment.NixosOnVintage)] public sealed class Mac;",
        "Mac cannot build its own system: nixpkgs has no compilers that run on Arch.PowerPc. "
        + "Add [Builder] to a node that is large enough, best of Arch.X86_64: it cross-compiles.");

    [Fact]
    public Task NIX2008_lets_a_plan_find_a_builder() => Expect.Marked(
        $"[Node(Image.Base, Arch.PowerPc), In<Basement>, OptIn(Experiment.NixosOnVintage)] public sealed class Mac;{Forge}");

    [Fact]
    public Task NIX2008_counts_no_small_builder() => Expect.Marked("""
        [{|NIX2008:Node(Image.Base, Arch.PowerPc)|}, In<Basement>, OptIn(Experiment.NixosOnVintage)] public sealed class Mac;
        [Node(Image.Pet, Arch.X86_64, Cores = 1), In<Basement>, {|NIX2021:Builder|}] public sealed class Anvil;
        """);

    [Fact]
    public Task NIX2009_fires_on_a_builder_without_compilers() => Expect.Messages($$"""
        [Node(Image.Base, Arch.Arm64), In<Basement>, {|NIX2009:BuiltOn<Mac>|}] public sealed class Pi;
        [Node(Image.Base, Arch.PowerPc), In<Basement>, Builder, BuiltOn<Forge>, OptIn(Experiment.NixosOnVintage)] public sealed class Mac;{{Forge}}
        """,
        "Pi is built on Mac, but Mac has Arch.PowerPc: nixpkgs has no compilers that run there, so it builds neither natively nor by cross-compiling. "
        + "Name a builder of another architecture, best of Arch.X86_64.");

    [Fact]
    public Task NIX2010_advises_a_builder_where_there_is_no_binary_cache() => Expect.Messages(
        "[{|NIX2010:Node(Image.Base, Arch.ArmV7)|}, In<Basement>] public sealed class Board;",
        "Board builds its own system, and there is no public binary cache for Arch.ArmV7: it compiles everything, from the compiler up. "
        + "Add [Builder] to a node that is large enough, best of Arch.X86_64: it cross-compiles.");

    [Fact]
    public Task NIX2010_leaves_builders_plans_and_cached_architectures_alone() => Expect.Marked("""
        [Node(Image.Base, Arch.PowerPc64Le), In<Basement>, Builder] public sealed class Power;
        [Node(Image.Base, Arch.ArmV7), In<Basement>] public sealed class Board;
        [Node(Image.Base, Arch.Arm64), In<Basement>] public sealed class Pi;
        """);
}
