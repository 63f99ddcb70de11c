using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Rules.Workloads;

/// <summary>The file or folder of a workload exists.</summary>
static class MissingWorkload
{
    public static readonly Rule Rule = new(
        "NIX2030",
        "Missing file of a workload",
        "{0} names {1}, which {2}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var known = fleet.OtherFiles is { } files ? new HashSet<string>(files, StringComparer.Ordinal) : null;
        return from type in fleet.Of<WorkloadFact>()
               let workload = type.First<WorkloadFact>()!
               let file = workload.File
               where file is not null
               let problem = ProjectFile.PathProblem(file.TrimEnd('/')) ?? Missing(fleet, known, workload)
               where problem is not null
               select Violation.At(Rule.Id, type, workload, type.Name, Quotation.Of(file), problem);
    }

    static string? Missing(FleetModel fleet, HashSet<string>? known, WorkloadFact workload) =>
        known is null ? null
        : WorkloadFolder.Of(workload) is { } folder
            ? WorkloadFolder.Files(fleet, folder).Any() ? null
                : "is no folder with files that the compiler knows. Create it below the folder workloads, correct the path, or add <NixIaCFiles Include=\"...\" /> to the project."
        : known.Contains(ProjectFile.Normalize(workload.File!)) ? null
        : "the compiler does not know. Create it below the folder workloads, correct the path, or add <NixIaCFiles Include=\"...\" /> to the project.";
}
