using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>Files that are imported exist in the project.</summary>
static class MissingFile
{
    public static readonly Rule Rule = new(
        "NIX0012",
        "Missing file",
        "{0} names {1}, which {2}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.Facts
        let file = ImportedFile.Of(fact)
        where file is not null
        let report = ImportedFile.IsReport(fact)
        let problem = (report ? ProjectFile.PathProblem(file) : ProjectFile.Problem(file)) ?? Missing(report ? fleet.OtherFiles : fleet.Files, file)
        where problem is not null
        select Violation.At(Rule.Id, declaration, fact, AttributeNames.Of(fact), Quotation.Of(file), problem);

    static string? Missing(EquatableArray<string>? known, string file) =>
        known is not { } files || files.Contains(ProjectFile.Normalize(file)) ? null
        : files.FirstOrDefault(other => string.Equals(other, ProjectFile.Normalize(file), StringComparison.OrdinalIgnoreCase)) is { } near
            ? $"is written {Quotation.Of(near)} in the project: use the same capitals."
            : "is not in the project. Create it, or correct the path: it is relative to the project folder.";
}
