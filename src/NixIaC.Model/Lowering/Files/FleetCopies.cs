using NixIaC.Model.Lowering.Secrets;
using NixIaC.Model.Resolution;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Lowering.Files;

/// <summary>All files that the build task copies into the flake of a fleet.</summary>
public static class FleetCopies
{
    /// <summary>Each once, by their places in the flake.</summary>
    public static IEnumerable<FlakeCopy> Of(ResolvedFleet fleet) =>
        fleet.Systems.SelectMany(system =>
                LocalFiles.Copies(system.Files).Concat(LoweredSecrets.Of(system.Secrets, system.SecretStore, system).Copies).Concat(Report(system)).Concat(Workloads(system.Workloads)))
            .Concat(Workloads(fleet.Workloads.Where(workload => workload.ImageHosts.Count > 0)))
            .Distinct().OrderBy(copy => copy.Path, StringComparer.Ordinal);

    static IEnumerable<FlakeCopy> Workloads(IEnumerable<ResolvedWorkload> workloads) =>
        workloads.SelectMany(workload => workload.Files).Select(file => new FlakeCopy(FlakePaths.File(file), file, CopyForm.Plain));

    static IEnumerable<FlakeCopy> Report(ResolvedSystem system) =>
        MergedContent.ReportOf(system.Levels) is { } report ? [new FlakeCopy(FlakePaths.File(report), report, CopyForm.Plain)] : [];
}
