using NixIaC.Model.Declarations;
using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Values have the type of their option.</summary>
static class InvalidOptionValue
{
    public static readonly Rule Rule = new(
        "NIX4002",
        "Value that the option does not take",
        "{0}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        OptionFindings.Violations(
            fleet, Rule.Id, OptionProblemKind.WrongType, OptionProblemKind.NotNullable, OptionProblemKind.OutOfRange,
            OptionProblemKind.NotInEnum, OptionProblemKind.BadPattern, OptionProblemKind.Empty, OptionProblemKind.ReadOnly)
        .Concat(Unwritable(fleet));

    static IEnumerable<Violation> Unwritable(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from option in declaration.All<OptionFact>()
        where option.Value is null && WrittenPath.Of(option) is not null
        select Violation.At(Rule.Id, declaration, option,
            $"{option.Path} is set to a value that Nix has no form of. "
            + "Write a string, a finite number, true, false, null or a list of strings or numbers.");
}
