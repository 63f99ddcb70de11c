using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>The project's files that are imported are Nix; what is not is reported in the file.</summary>
static class InvalidNixFile
{
    public static readonly Rule Rule = new(
        "NIX4014",
        "Imported file that is no Nix",
        "{0} (The file is imported by {1}.)",
        RuleSeverity.Error,
        Check);

    // A file that several import has its error once.
    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from error in fleet.NixErrors
        from importer in Importers(fleet, error.Place.File).Take(1)
        select Violation.At(Rule.Id, importer.Declaration, importer.Fact, error.Message, importer.Declaration.Name) with { Place = error.Place };

    static IEnumerable<(Declaration Declaration, Fact Fact)> Importers(FleetModel fleet, string file) =>
        from declaration in fleet.Declarations
        from fact in declaration.Facts
        where ImportedFile.Of(fact) is { } named && ProjectFile.Normalize(named) == file
        // The type that says it itself, rather than one that has it from a profile or a base class.
        orderby fact.Site is { Profile: null, Base: null } ? 0 : 1
        select (declaration, fact);
}
