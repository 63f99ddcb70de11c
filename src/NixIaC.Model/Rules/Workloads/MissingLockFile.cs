using NixIaC.Model.Declarations;
using NixIaC.Model.Json;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Rules.Workloads;

/// <summary>What JavaScript depends on is fetched in the versions that a lock file fixes.</summary>
static class MissingLockFile
{
    public static readonly Rule Rule = new(
        "NIX2034",
        "Dependencies without a lock file",
        "{0} has dependencies in {1}, but no {2} that fixes their versions. Run npm install --package-lock-only in the folder, which writes it.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        if (fleet.OtherFiles is not { } files || !fleet.Of<WorkloadFact>().Any()) return [];
        var known = new HashSet<string>(files, StringComparer.Ordinal);
        return from type in fleet.Of<WorkloadFact>()
               let workload = type.First<WorkloadFact>()!
               where workload.Runtime == "V8"
               let folder = WorkloadFolder.Of(workload)
               where folder is not null && !known.Contains(WorkloadFolder.LockFile(folder))
               let description = WorkloadFolder.Description(folder)
               where fleet.Texts.FirstOrDefault(text => text.Path == description) is { } text && HasDependencies(text.Text)
               select Violation.At(Rule.Id, type, workload, type.Name, Quotation.Of(description), Quotation.Of(WorkloadFolder.LockFile(folder)));
    }

    // What is no JSON, npm tells.
    static bool HasDependencies(string text) =>
        JsonReader.Read(text).Value is JsonMembers { Members: var members }
        && members.Any(member => member is { Name.Value: "dependencies", Value: JsonMembers { Members.Count: > 0 } });
}
