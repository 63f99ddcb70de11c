using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>A state version is a NixOS release, not later than the one that is installed.</summary>
static class InvalidStateVersion
{
    public static readonly Rule Rule = new(
        "NIX0013",
        "Invalid state version",
        "{0} is no state version: it {1}. Write the NixOS release that the machine was first installed with, such as \"26.05\".",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.All<KindFact>()
        let text = fact switch { FleetFact one => one.StateVersion, NodeFact node => node.StateVersion, _ => null }
        where text is not null
        let problem = Problem(text, fleet.Release)
        where problem is not null
        select Violation.At(Rule.Id, declaration, fact, Quotation.Of(text), problem);

    static string? Problem(string text, Release installed)
    {
        if (Release.Parse(text) is not { } release) return "is not of the form YY.MM";
        if (release.Month is not (5 or 11) && release.Year > 20) return "names a month in which NixOS has no release (05 and 11)";
        return release > installed ? $"is later than the release {installed} that the fleet installs" : null;
    }
}
