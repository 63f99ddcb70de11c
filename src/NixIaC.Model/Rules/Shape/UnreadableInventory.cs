using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>The files of an inventory hold rows of its type; what does not is reported in the file.</summary>
static class UnreadableInventory
{
    public static readonly Rule Rule = new(
        "NIX0016",
        "Unreadable inventory",
        "{0} (The inventory of {1}.)",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        let inventory = declaration.First<InventoryFact>()
        where inventory is not null
        from problem in fleet.InventoryOf(declaration)!.Problems
        select Violation.At(Rule.Id, declaration, inventory, problem.Message, declaration.Name) with { Place = problem.Place };
}
