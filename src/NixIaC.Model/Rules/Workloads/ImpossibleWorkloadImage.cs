using NixIaC.Model.Declarations;
using NixIaC.Model.Targets.Images;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Rules.Workloads;

/// <summary>A workload can be a container, and nothing that a machine starts from; a part of the kernel can be neither.</summary>
static class ImpossibleWorkloadImage
{
    public static readonly Rule Rule = new(
        "NIX2035",
        "Image that a workload cannot be",
        "{0} emits ImageFormat.{1}, {2}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => OtherFormats(fleet).Concat(InTheKernel(fleet)).Concat(NowhereMade(fleet));

    static IEnumerable<Violation> OtherFormats(FleetModel fleet) =>
        from emitting in Emitting(fleet)
        from member in emitting.Emits.Formats.Distinct()
        where ImageFormat.Of(member) is { IsOci: false }
        select At(emitting, member, "which a whole system can be, but a workload alone is a container only. Write ImageFormat.Oci, or emit it from a node that runs the workload.") with
        {
            Replacement = emitting.Emits.Formats.Count == 1 && emitting.Runtime.IsProcess ? "ImageFormat.Oci" : null,
        };

    static IEnumerable<Violation> InTheKernel(FleetModel fleet) =>
        from emitting in Emitting(fleet)
        where !emitting.Runtime.IsProcess
        from member in emitting.Emits.Formats.Distinct()
        where ImageFormat.Of(member) is { IsOci: true }
        select At(emitting, member, "but on Runtime.Ebpf it is a part of the kernel, which no container has of its own. Take [Emits] away; nodes run it by [Runs<T>].");

    static IEnumerable<Violation> NowhereMade(FleetModel fleet)
    {
        var nowhere = new HashSet<string>(ImageHosts.Of(fleet).Where(image => image.Nodes.Count == 0).Select(image => image.Workload.Type), StringComparer.Ordinal);
        return from emitting in Emitting(fleet)
               where nowhere.Contains(emitting.Workload.Type)
               select At(emitting, "Oci", $"which is made for the architectures of the nodes with NixOS that run it, or else of the builders, and none is both one that Runtime.{emitting.Runtime.Member} "
                   + "runs on and one that Go has a name for, as containers need it. Add such a node, such as one of Arch.X86_64, or take [Emits] away.");
    }

    static Violation At(Emitting one, string member, string words) => Violation.At(Rule.Id, one.Workload, one.Emits, one.Workload.Name, member, words);

    static IEnumerable<Emitting> Emitting(FleetModel fleet) =>
        from type in fleet.Of<WorkloadFact>()
        let emits = type.First<EmitsFact>()
        let runtime = WorkloadRuntime.Of(type.First<WorkloadFact>()!.Runtime)
        where emits is not null && runtime is not null
        select new Emitting(type, emits, runtime);
}

/// <summary>A workload that says what it is built as.</summary>
sealed record Emitting(Declaration Workload, EmitsFact Emits, WorkloadRuntime Runtime);
