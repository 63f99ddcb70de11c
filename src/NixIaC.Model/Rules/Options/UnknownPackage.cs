using NixIaC.Model.Options;
using NixIaC.Model.Packages;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Packages that are named by text are in the project's list, when it keeps one.</summary>
static class UnknownPackage
{
    public static readonly Rule Rule = new(
        "NIX4012",
        "Unknown package",
        "There is no package {0} in " + PackageList.File + "{1}",
        RuleSeverity.Error,
        Check)
    {
        // An overlay of the project may add packages, and the list may be older than nixpkgs.
        Configurable = true,
    };

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        fleet.Packages is not { } known ? []
        : from level in fleet.Content().Systems.SelectMany(system => system.Levels)
          from body in level.Bodies
          from use in body.Content.Packages
          let name = string.Join(".", OptionPath.Parse(use.Name).Segments)
          where !known.Has(name)
          select Violation.At(Rule.Id, level.Source.Declaration, body.Fact, use.Name, WayOut(known.Nearest(name))) with { Code = use.Span };

    static string WayOut(string? nearest) =>
        nearest is null ? ". Correct the name, or make the list again if nixpkgs is newer than it." : $"; did you mean {nearest}?";
}
