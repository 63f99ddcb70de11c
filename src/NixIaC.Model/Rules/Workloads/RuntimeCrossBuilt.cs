using NixIaC.Model.Rules.Targets;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Rules.Workloads;

/// <summary>Some runtimes are built by machines of their own architecture only.</summary>
static class RuntimeCrossBuilt
{
    public static readonly Rule Rule = new(
        "NIX2033",
        "Runtime that does not cross-compile",
        "{0} runs {1} on Runtime.{2}, which nixpkgs does not cross-compile, but {3} builds it on Arch.{4} for Arch.{5}. "
        + "Write [BuiltOn<{3}>(Via.Emulation)], or name a builder that runs programs of Arch.{5}.",
        RuleSeverity.Error,
        Check)
    {
        // An overlay may bring one that does.
        Configurable = true,
    };

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in WholeSystems.Of(fleet)
        let build = fleet.Builds.For(one.Node)
        where build is { Builder: not null } && build.BuildTarget != one.Target
        from run in RunWorkload.Of(fleet, one.Node)
        let runtime = WorkloadRuntime.Of(run.Fact.Runtime)
        where runtime is { CrossCompiles: false } && runtime.RunsOn(one.Target)
        select Violation.At(Rule.Id, one.Node, run.SiteOn(one.Node),
            one.Node.Name, run.Type.Name, runtime.Member, build!.Builder!.Name, build.BuildTarget.Arch, one.Target.Arch);
}
