using NixIaC.Model.Rules.Targets;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Rules.Workloads;

/// <summary>A virtual machine is a program too, which there must be for the architecture.</summary>
static class RuntimeMissing
{
    public static readonly Rule Rule = new(
        "NIX2028",
        "Runtime that the architecture does not have",
        "{0} runs {1} on Runtime.{2}, which does not run on Arch.{3}: {4}. Run it on another node, or take one of {5}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in WholeSystems.Of(fleet)
        // The base image runs nothing at all, which is said already.
        where one.Fact.Image != "Base"
        from run in RunWorkload.Of(fleet, one.Node)
        let runtime = WorkloadRuntime.Of(run.Fact.Runtime)
        where runtime is not null && !runtime.RunsOn(one.Target)
        select Violation.At(Rule.Id, one.Node, run.SiteOn(one.Node),
            one.Node.Name, run.Type.Name, runtime.Member, one.Target.Arch, runtime.Obstacle, Others(runtime));

    // Those that need no opt-in.
    static string Others(WorkloadRuntime runtime) => NameList.Of(
        [.. Target.All.Where(target => target.Class < SupportClass.Unproven && runtime.RunsOn(target)).Select(target => "Arch." + target.Arch)]);
}
