using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Workloads;

/// <summary>Folders of the project that are workloads, as far as the compiler knows their files.</summary>
static class WorkloadFolder
{
    /// <summary>The folder of a workload, without a slash at its end; null when it is a file or none. The name of a file has an ending.</summary>
    public static string? Of(WorkloadFact workload) =>
        workload.File is { } file && WorkloadRuntime.Of(workload.Runtime) is { TakesFolders: true } && file.LastIndexOf('.') <= file.LastIndexOf('/') + 1
            ? ProjectFile.Normalize(file).TrimEnd('/')
            : null;

    /// <summary>The files in a folder; none when the compiler knows none there.</summary>
    public static IEnumerable<string> Files(FleetModel fleet, string folder) =>
        (fleet.OtherFiles ?? default).Where(path =>
            path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Where the versions of what JavaScript in a folder depends on are fixed.</summary>
    public static string LockFile(string folder) => folder + "/package-lock.json";

    /// <summary>What says on what JavaScript in a folder depends.</summary>
    public static string Description(string folder) => folder + "/package.json";

    /// <summary>The descriptions of all workloads.</summary>
    public static IEnumerable<string> Descriptions(FleetModel fleet) =>
        from type in fleet.Of<WorkloadFact>()
        let workload = type.First<WorkloadFact>()!
        where workload.Runtime == "V8"
        let folder = Of(workload)
        where folder is not null
        select Description(folder);
}
