using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Rules.Workloads;

/// <summary>A runtime that compiles while it runs must write to memory that it then executes.</summary>
static class CompilingDenied
{
    public static readonly Rule Rule = new(
        "NIX2032",
        "Compiling runtime without writable code",
        "MemoryDenyWriteExecute keeps {0} of {1} from starting: Runtime.{2} compiles while it runs. Take this line away.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        from run in RunWorkload.Of(fleet, node)
        where WorkloadRuntime.Of(run.Fact.Runtime) is { Compiles: true }
        let path = new OptionPath(EquatableArray.Of("systemd", "services", EntityName.Of(run.Type), "serviceConfig", "MemoryDenyWriteExecute"))
        from system in fleet.Content().Of(node)
        let said = SystemSettings.Of(system).Counting(path)
        where said is not null && IsYes(said.Setting.Value)
        select Violation.At(Rule.Id, said.Level, said.Setting, run.Type.Name, node.Name, run.Fact.Runtime);

    // systemd's own words for it.
    static bool IsYes(NixExpression value) =>
        value is NixBoolean { Value: true } or NixString { Value: "yes" or "true" or "on" or "1" };
}
