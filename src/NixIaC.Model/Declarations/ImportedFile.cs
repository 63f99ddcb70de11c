namespace NixIaC.Model.Declarations;

/// <summary>The files of the project that attributes name: <c>.nix</c> files, and reports of hardware in <c>.json</c>.</summary>
public static class ImportedFile
{
    /// <summary>The file that a fact names, as written; null when it names none.</summary>
    public static string? Of(Fact fact) => fact switch
    {
        ImportsFact imports => imports.File,
        HardwareFact hardware => hardware.File,
        OverlayFact overlay => overlay.File,
        DisksFact disks => disks.File,
        ContainerFact container => container.File,
        _ => null,
    };

    /// <summary>Whether a fact names a report of nixos-facter instead of a module.</summary>
    public static bool IsReport(Fact fact) => fact is HardwareFact hardware && hardware.File.EndsWith(".json", StringComparison.Ordinal);
}
