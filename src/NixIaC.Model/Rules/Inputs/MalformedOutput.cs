using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Inputs;

/// <summary>What is taken from a flake input is a path of names in its outputs.</summary>
static class MalformedOutput
{
    public static readonly Rule Rule = new(
        "NIX0022",
        "Malformed output of a flake input",
        "{0} is no output of a flake: {1} Write names with dots between them, such as {2}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.Facts
        let said = fact switch
        {
            InputImportsFact imports => (imports.Output, Example: "nixosModules.default"),
            InputOverlayFact overlay => (overlay.Output, Example: "overlays.default"),
            _ => default,
        }
        where said.Output is not null
        let problem = OptionPath.TryParse(said.Output, out _, out var error) ? null : error!.Message
        where problem is not null
        select Violation.At(Rule.Id, declaration, fact, Quotation.Of(said.Output), problem, said.Example);
}
