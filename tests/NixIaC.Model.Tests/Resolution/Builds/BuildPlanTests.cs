using System.Diagnostics.CodeAnalysis;
using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Resolution.Builds;

/// <summary>Who builds what, how and why.</summary>
public sealed class BuildPlanTests
{
    static readonly Declaration Forge = Machine("Forge", "X86_64", 16, 32768, new BuilderFact(4));
    static readonly Declaration Ampere = Machine("Ampere", "Arm64", 8, 16384, new BuilderFact(2));

    [Fact]
    public void What_is_said_counts() => Assert.Equal(
        "native on anvil for x86_64-linux: it names anvil, which runs programs for x86_64-linux",
        Plan(Machine("Web", "X86_64", 0, 0, new BuiltOnFact("Acme.Anvil")), Forge, Machine("Anvil", "X86_64", 2, 2048, new BuilderFact(1))));

    [Theory]
    [InlineData("Cross", "cross on forge for x86_64-linux: it says so: forge cross-compiles from x86_64-linux")]
    [InlineData("Emulation", "emulation on forge for riscv64-linux: it says so: forge runs the compilers for riscv64-linux under QEMU")]
    [InlineData("Remote", "remote on forge for x86_64-linux: it says so: its Nix hands the builds to forge, which cross-compiles from x86_64-linux")]
    [InlineData("Planned", "cross on forge for x86_64-linux: it names forge, which cross-compiles from x86_64-linux")]
    public void A_way_is_as_said(string way, string plan) =>
        Assert.Equal(plan, Plan(Machine("Board", "RiscV64", 0, 0, new BuiltOnFact("Acme.Forge") { Via = way }), Forge));

    [Fact]
    public void To_hand_over_builds_of_one_architecture_crosses_nothing() => Assert.Equal(
        "remote on forge for x86_64-linux: it says so: its Nix hands the builds to forge",
        Plan(Machine("Desk", "X86_64", 0, 0, new BuiltOnFact("Acme.Forge") { Via = "Remote" }), Forge));

    [Fact]
    public void A_public_cache_is_worth_more_than_power() => Assert.Equal(
        "native on ampere for aarch64-linux: ampere is the strongest builder of its community that runs programs for aarch64-linux",
        Plan(Machine("Pi", "Arm64", 0, 0), Forge, Ampere));

    [Fact]
    public void Builders_of_the_own_community_come_first()
    {
        var away = Declare.Type("Away", new CommunityFact(null), new InFact("Acme.Fleet"));
        var small = Declare.Type("Local", new NodeFact("Pet", "X86_64", null, 4, 4096, null), new BuilderFact(1), new InFact("Acme.Away"));
        var node = Declare.Type("Web", new NodeFact("Pet", "X86_64", null, 0, 0, null), new InFact("Acme.Away"));
        Assert.Equal(
            "native on local for x86_64-linux: local is the strongest builder of its community that runs programs for x86_64-linux",
            Plan(node, Forge, away, small));
        Assert.Equal(
            "native on forge for x86_64-linux: forge is the strongest builder that runs programs for x86_64-linux", Plan(node, Forge, away));
    }

    [Fact]
    public void Without_a_public_cache_the_strongest_builds() => Assert.Equal(
        "cross on forge for x86_64-linux: there is no public cache for riscv64-linux; forge, the strongest builder, cross-compiles from x86_64-linux",
        Plan(Machine("Board", "RiscV64", 0, 0), Ampere, Forge, Machine("Visor", "RiscV64", 2, 2048, new BuilderFact(8))));

    [Fact]
    public void Who_has_no_native_builder_keeps_the_public_cache_by_emulation()
    {
        var pi = Machine("Pi", "Arm64", 0, 0);
        Assert.Equal(
            "emulation on forge for aarch64-linux: no builder runs programs for aarch64-linux; forge builds under emulation what the public cache does not have",
            Plan(pi, Forge, Machine("Visor", "RiscV64", 64, 65536, new BuilderFact(8))));
        Assert.StartsWith("emulation on ampere for x86_64-linux", Plan(Machine("Web", "X86_64", 0, 0), Ampere), StringComparison.Ordinal);
        var set = Resolve(pi, Forge).Systems.Single(system => system.Name == "forge").Builder!;
        Assert.Equal(["aarch64-linux"], set.Emulated);
    }

    [Fact]
    public void Who_has_nobody_to_emulate_it_is_built_by_nobody_in_particular()
    {
        const string Nobody = "native on - for x86_64-linux: no builder runs programs for x86_64-linux or emulates it: any machine that runs them";
        var web = Machine("Web", "X86_64", 0, 0);
        var visor = Machine("Visor", "RiscV64", 64, 65536, new BuilderFact(8));
        Assert.Equal(Nobody, Plan(web, visor));
        // A builder that is cross-compiled itself cannot have emulators.
        Assert.Equal(Nobody, Plan(web, visor, Machine("Ampere", "Arm64", 8, 16384, new BuilderFact(2), new BuiltOnFact("Acme.Visor"))));
    }

    [Fact]
    public void A_machine_without_NixOS_is_cross_compiled_all_the_same() => Assert.Equal(
        "cross on forge for x86_64-linux: a system without NixOS has no public cache; forge, the strongest builder, cross-compiles from x86_64-linux",
        Plan(Declare.Type("Pi", new NodeFact("Minimal", "Arm64", null, 0, 0, null), new InFact("Acme.Site")), Forge));

    [Fact]
    public void A_processor_that_executes_the_other_builds_natively() => Assert.Equal(
        "native on forge for i686-linux: forge is the strongest builder and runs programs for i686-linux", Plan(Machine("Attic", "I686", 0, 0), Forge));

    [Fact]
    public void A_builder_builds_for_itself() =>
        Assert.Equal("native on ampere for aarch64-linux: it is a builder itself", Plan(Ampere, Forge));

    [Theory]
    [InlineData(1, 32768), InlineData(16, 2047), InlineData(16, 1)]
    public void Small_machines_never_build(int cores, int memory) => Assert.Equal(
        "native on - for x86_64-linux: no builder is named or fits: any machine that runs programs for x86_64-linux",
        Plan(Machine("Web", "X86_64", 0, 0), Machine("Anvil", "X86_64", cores, memory, new BuilderFact(0))));

    [Theory]
    [InlineData(2, 2048), InlineData(0, 0)]
    public void At_the_boundary_and_unsaid_they_do(int cores, int memory) => Assert.StartsWith(
        "native on anvil", Plan(Machine("Web", "X86_64", 0, 0), Machine("Anvil", "X86_64", cores, memory, new BuilderFact(0))), StringComparison.Ordinal);

    [Fact]
    public void Neither_clusters_nor_machines_without_compilers_are_chosen() => Assert.StartsWith(
        "native on -", Plan(Machine("Web", "X86_64", 0, 0), Machine("Farm", "X86_64", 8, 8192, new BuilderFact(0), new ClusterFact(2, null, null)),
            Machine("Mac", "PowerPc", 8, 8192, new BuilderFact(0))), StringComparison.Ordinal);

    [Fact]
    public void Of_equals_the_one_with_more_jobs_and_then_the_first_name_is_chosen()
    {
        var web = Machine("Web", "X86_64", 0, 0);
        Assert.StartsWith("native on b ", Plan(web, Machine("C", "X86_64", 4, 4096, new BuilderFact(1)), Machine("A", "X86_64", 4, 4096, new BuilderFact(1)),
            Machine("B", "X86_64", 4, 4096, new BuilderFact(2))), StringComparison.Ordinal);
        Assert.StartsWith("native on a ", Plan(web, Machine("C", "X86_64", 4, 4096, new BuilderFact(1)), Machine("A", "X86_64", 4, 4096, new BuilderFact(1))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_NixOS_is_cross_compiled_even_where_its_programs_run()
    {
        Assert.True(BuildPlan.AlwaysCross(new NodeFact("Minimal", "M68k", null, 0, 0, null)));
        Assert.False(BuildPlan.AlwaysCross(new NodeFact("Livestock", "RiscV64", null, 0, 0, null)));
        Assert.StartsWith("cross on forge for x86_64-linux", Plan(Machine("Amiga", "M68k", 0, 0, new BuiltOnFact("Acme.Forge") { Via = "Emulation" }), Forge),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_counts_systems_by_builder_and_way()
    {
        var fleet = Resolve(Forge, Machine("Web", "X86_64", 0, 0), Machine("Board", "RiscV64", 0, 0),
            Machine("Pi", "Arm64", 0, 0, new BuiltOnFact("Acme.Forge") { Via = "Emulation" }));
        Assert.Equal("forge builds 4 (2 native, 1 cross, 1 emulation)", BuildSummary.Of(fleet));
        Assert.Equal("", BuildSummary.Of(Resolve(Machine("Web", "X86_64", 0, 0))));
    }

    [Fact]
    public void The_summary_stays_short()
    {
        var builders = Enumerable.Range(1, 5).Select(number => Machine($"B{number}", "X86_64", 4, 4096, new BuilderFact(0))).ToArray();
        Assert.Equal("b1 builds 1 (1 native), b2 builds 1 (1 native), b3 builds 1 (1 native), 2 more build 2", BuildSummary.Of(Resolve(builders)));
    }

    static Declaration Machine(string name, string arch, int cores, int memory, params Fact[] facts) =>
        Declare.Type(name, [new NodeFact("Livestock", arch, null, cores, memory, null), new InFact("Acme.Site"), .. facts]);

    static FleetModel Model(params Declaration[] types) => new([Declare.Fleet, Declare.Site, .. types]);

    static ResolvedFleet Resolve(params Declaration[] types) => FleetResolver.Resolve(Model(types))!;

    [SuppressMessage("Globalization", "CA1308", Justification = "The words of fleet.json are in lower case.")]
    static string Plan(Declaration node, params Declaration[] others)
    {
        var build = Model([node, .. others]).Builds.For(node)!;
        return $"{BuildSummary.Word(build.Way)} on {build.Builder?.Name.ToLowerInvariant() ?? "-"} for {build.BuildTarget.System}: {build.Reason}";
    }
}
