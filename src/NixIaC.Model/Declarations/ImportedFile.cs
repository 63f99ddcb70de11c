namespace NixIaC.Model.Declarations;

/// <summary>The <c>.nix</c> files of the project that attributes name.</summary>
public static class ImportedFile
{
    /// <summary>The file that a fact names, as written; null when it names none.</summary>
    public static string? Of(Fact fact) => fact switch
    {
        ImportsFact imports => imports.File,
        HardwareFact hardware => hardware.File,
        OverlayFact overlay => overlay.File,
        _ => null,
    };
}
