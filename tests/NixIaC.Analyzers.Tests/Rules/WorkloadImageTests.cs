using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>Workloads as container images, and what outputs of the flake are called.</summary>
public sealed class WorkloadImageTests
{
    const string Desk = "\n[Node(Image.Pet, Arch.X86_64), In<Basement>, Runs<Work>] public sealed class Desk;";

    static Task<IReadOnlyList<string>> Marked(string text) => Expect.Marked(UserProject.WithPrelude(text) with
    {
        Files = [("workloads/a.jar", "x"), ("workloads/a.wasm", "x"), ("workloads/a.bpf.c", "x")],
    });

    [Theory]
    [InlineData("Jvm, \"workloads/a.jar\""), InlineData("Wasm, \"workloads/a.wasm\""), InlineData("Native, Package = \"darkhttpd\"")]
    public async Task Workloads_are_containers_whether_a_node_runs_them_or_not(string workload)
    {
        var work = $"[Workload(Runtime.{workload}), Emits(ImageFormat.Oci)] public sealed class Work;";
        Assert.Empty(await Marked(work + Desk));
        Assert.Empty(await Marked(work + "\n[Node(Image.Pet, Arch.X86_64), In<Basement>, Builder] public sealed class Forge;"));
    }

    [Theory]
    [InlineData("Iso"), InlineData("Lxc"), InlineData("OracleCloud")]
    public async Task NIX2035_fires_on_what_only_a_system_can_be(string format) => Assert.Equal(
        [$"Work emits ImageFormat.{format}, which a whole system can be, but a workload alone is a container only. Write ImageFormat.Oci, or emit it from a node that runs the workload."],
        await Marked($"[Workload(Runtime.Jvm, \"workloads/a.jar\"), {{|NIX2035:Emits(ImageFormat.{format})|}}] public sealed class Work;{Desk}"));

    [Fact]
    public async Task NIX2035_fires_on_programs_for_the_kernel() => Assert.Equal(
        ["Work emits ImageFormat.Oci, but on Runtime.Ebpf it is a part of the kernel, which no container has of its own. Take [Emits] away; nodes run it by [Runs<T>]."],
        await Marked($"[Workload(Runtime.Ebpf, \"workloads/a.bpf.c\"), {{|NIX2035:Emits(ImageFormat.Oci)|}}] public sealed class Work;{Desk}"));

    const string Nowhere = "which is made for the architectures of the nodes with NixOS that run it, or else of the builders, and none is both one that Runtime.Native runs on and one that Go "
        + "has a name for, as containers need it. Add such a node, such as one of Arch.X86_64, or take [Emits] away.";

    [Theory]
    [InlineData("Livestock, Arch.RiscV32", "BuiltOn<Forge>, OptIn(Experiment.NixosOnVintage), Runs<Work>", true)]
    // A builder lends its packages only to what no node runs.
    [InlineData("Livestock, Arch.RiscV32", "BuiltOn<Forge>, OptIn(Experiment.NixosOnVintage)", false)]
    [InlineData("Minimal, Arch.RiscV32", "BuiltOn<Forge>, Runs<Work>", false)]
    public async Task NIX2035_fires_where_no_architecture_has_a_name(string image, string attributes, bool fires)
    {
        var emits = fires ? "{|NIX2035:Emits(ImageFormat.Oci)|}" : "Emits(ImageFormat.Oci)";
        Assert.Equal(fires ? ["Work emits ImageFormat.Oci, " + Nowhere] : [], await Marked(
            $"[Workload(Runtime.Native, Package = \"darkhttpd\"), {emits}] public sealed class Work;\n[Node(Image.{image}), In<Basement>, {attributes}] public sealed class Board;\n"
            + "[Node(Image.Pet, Arch.X86_64), In<Basement>, Builder] public sealed class Forge;"));
    }

    [Fact]
    public async Task NIX0006_keeps_it_from_other_types() => Assert.Equal(
        ["[Emits] has no meaning on Web: it belongs on a [Node] or a [Workload]."],
        await Marked("[Cluster(Heterogeneous = true), In<HomeLab>, {|NIX0006:Emits(ImageFormat.Oci)|}] public sealed class Web;\n"
            + "[Node(Image.Pet, Arch.X86_64), In<Basement>, MemberOf<Web>] public sealed class Desk;"));

    [Fact]
    public async Task NIX2019_fires_on_a_format_said_twice() => Assert.Equal(
        ["Work emits ImageFormat.Oci twice. Name each format once."],
        await Marked($"[Workload(Runtime.Jvm, \"workloads/a.jar\"), {{|NIX2019:Emits(ImageFormat.Oci, ImageFormat.Oci)|}}] public sealed class Work;{Desk}"));

    [Theory]
    [InlineData("{|NIX2019:Workload(Runtime.Jvm, \"workloads/a.jar\", Name = \"desk\")|}", "is built as a package, which the flake calls desk, and so it calls Desk")]
    [InlineData("{|NIX2019:Workload(Runtime.Native, Package = \"a\", Name = \"spare\")|}", "is built as a package, which the flake calls spare-arm64, and so it calls Other")]
    [InlineData("Workload(Runtime.Jvm, \"workloads/a.jar\", Name = \"a\"), {|NIX2019:Emits(ImageFormat.Oci)|}", "emits ImageFormat.Oci, which the flake calls a-oci-arm64, and so it calls Tool")]
    // Neither has the architecture, nor is it another machine's.
    [InlineData("Workload(Runtime.Native, Package = \"a\", Name = \"desk\")", null)]
    [InlineData("Workload(Runtime.Jvm, \"workloads/a.jar\", Name = \"member-1\")", null)]
    public async Task NIX2019_fires_on_outputs_of_one_name(string workload, string? clash)
    {
        const string Running = "\n[Node(Image.Pet, Arch.Arm64), In<Basement>, Runs<Tool>, Runs<Other>, Runs<Work>] public sealed class Desk;";
        Assert.Equal(clash is null ? [] : [$"Work {clash}. Give one of them another Name."], await Marked(
            $"[{workload}] public sealed class Work;{Running}\n"
            + "[Workload(Runtime.Wasm, \"workloads/a.wasm\", Name = \"a-oci-arm64\")] public sealed class Tool;\n"
            + "[Workload(Runtime.Wasm, \"workloads/a.wasm\", Name = \"spare-arm64\")] public sealed class Other;\n"
            + "[Cluster(Count = 2, Names = \"member-{n}\"), Node(Image.Livestock, Arch.X86_64), In<Basement>] public sealed class Pair;"));
    }

    [Fact]
    public async Task NIX2019_fires_on_two_programs_that_push()
    {
        const string Rest = """

            [Cluster(Heterogeneous = true), In<HomeLab>] public sealed class Web;
            [Node(Image.Pet, Arch.X86_64), In<Basement>, Builder, MemberOf<Web>, Emits(ImageFormat.Oci), Runs<Work>] public sealed class Big;
            [Node(Image.Pet, Arch.Arm64), In<Basement>, BuiltOn<Big>, MemberOf<Web>, Emits(ImageFormat.Oci){0}] public sealed class Small;
            """;
        Assert.Equal(
            ["Work has images of several architectures, and the flake calls what pushes them push-web, and so it calls Web. Give one of them another Name."],
            await Marked("[Workload(Runtime.Jvm, \"workloads/a.jar\", Name = \"web\"), {|NIX2019:Emits(ImageFormat.Oci)|}] public sealed class Work;" + Rest.Replace("{0}", ", Runs<Work>", StringComparison.Ordinal)));
        // One architecture needs no such program.
        Assert.Empty(await Marked("[Workload(Runtime.Jvm, \"workloads/a.jar\", Name = \"web\"), Emits(ImageFormat.Oci)] public sealed class Work;" + Rest.Replace("{0}", "", StringComparison.Ordinal)));
    }
}
