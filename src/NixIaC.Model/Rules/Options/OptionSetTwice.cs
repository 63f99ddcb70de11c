using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>One level sets an option once; lists are joined.</summary>
static class OptionSetTwice
{
    public static readonly Rule Rule = new(
        "NIX4005",
        "Option set twice",
        "{0} is set twice on {1}, to different values{2}. Keep one of them.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from clash in Clashes([.. declaration.All<OptionFact>().Where(option => option.Value is not (null or NixList))])
        select Violation.At(Rule.Id, declaration, clash.Option, clash.Option.Path, declaration.Name, Where(clash.Option, clash.Other));

    static IEnumerable<(OptionFact Option, OptionFact Other)> Clashes(List<OptionFact> options) =>
        from same in options.GroupBy(option => WrittenPath.Of(option)?.ToString(), StringComparer.Ordinal)
        where same.Key is not null && same.Count() > 1
        from option in same
        let other = same.FirstOrDefault(other => other.Value != option.Value)
        where other is not null
        select (option, other);

    static string Where(OptionFact option, OptionFact other) =>
        other.Site.Profile is { } profile && profile != option.Site.Profile
            ? ", the other time by its profile " + profile.Substring(profile.LastIndexOf('.') + 1)
            : "";
}
