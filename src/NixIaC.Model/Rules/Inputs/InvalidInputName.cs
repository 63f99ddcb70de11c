using NixIaC.Model.Declarations;
using NixIaC.Model.Inputs;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Inputs;

/// <summary>Flake inputs have names of their own.</summary>
static class InvalidInputName
{
    public static readonly Rule Rule = new(
        "NIX0021",
        "Invalid name of a flake input",
        "{0} cannot be the name of the flake input {1}: it {2}. Rename the type, or say Name = \"...\".",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<FlakeInputFact>()
        let name = EntityName.Of(type)
        let problem = InputName.Problem(name) ?? Taken(fleet, type, name)
        where problem is not null
        select Violation.At(Rule.Id, type, type.First<FlakeInputFact>()!, Quotation.Of(name), type.Name, problem);

    static string? Taken(FleetModel fleet, Declaration type, string name) =>
        InputName.IsReserved(name) ? "is an input that every fleet has, by the fleet's Release"
        : fleet.Of<FlakeInputFact>().FirstOrDefault(other => other != type && EntityName.Of(other) == name) is { } twin
            ? $"is that of {TypeNames.Of(twin, type)} too"
            : null;
}
