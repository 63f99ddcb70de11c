using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
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
        (from declaration in fleet.Declarations
         let said = Said(declaration)
         from one in said
         let other = said.FirstOrDefault(other => Clash(one, other) || one.IsAbove(other) || other.IsAbove(one))
         where other is not null
         select Violation.At(Rule.Id, declaration, one.Option, one.Option.Path, declaration.Name, Where(one, other)))
        .Concat(fleet.Of<NodeFact>().SelectMany(node => BetweenPeers(fleet, node)));

    // A node may be in several groups, or in several constellations: none of them is nearer than the others.
    static IEnumerable<Violation> BetweenPeers(FleetModel fleet, Declaration node)
    {
        var nearer = new HashSet<string>(Said(node).Select(one => one.Path), StringComparer.Ordinal);
        foreach (var peers in new[] { fleet.GroupsOf(node), fleet.CommunitiesOf(node).Take(1), fleet.ConstellationsOf(node) })
        {
            var all = peers.SelectMany(Said).Where(one => !nearer.Contains(one.Path)).ToList();
            foreach (var same in all.GroupBy(one => one.Path, StringComparer.Ordinal))
            {
                var first = same.First();
                if (same.FirstOrDefault(one => one.By != first.By && Clash(first, one)) is { } other)
                    yield return Violation.At(Rule.Id, node, node.First<NodeFact>()!,
                        same.Key, node.Name, $", by {TypeNames.Of(first.By, other.By)} and by {TypeNames.Of(other.By, first.By)}") with
                    {
                        Others = EquatableArray.Of(first.By.Type, other.By.Type),
                    };
            }
            nearer.UnionWith(all.Select(one => one.Path));
        }
    }

    static List<Setting> Said(Declaration declaration) =>
    [
        .. from option in declaration.All<OptionFact>()
           where option.Value is not null
           let path = WrittenPath.Of(option)?.ToString()
           where path is not null
           select new Setting(declaration, path, option),
    ];

    static bool Clash(Setting one, Setting other) =>
        one.Path == other.Path && one.Option.Value != other.Option.Value && (one.Option.Value, other.Option.Value) is not (NixList, NixList);

    static string Where(Setting one, Setting other) =>
        other.Option.Site.Profile is { } profile && profile != one.Option.Site.Profile
            ? ", the other time by its profile " + ProfileName.Of(profile)
        : one.Path != other.Path ? ", the other time as " + other.Option.Path
        : "";

    sealed record Setting(Declaration By, string Path, OptionFact Option)
    {
        // No value that an attribute can hold has members.
        public bool IsAbove(Setting other) =>
            other.Path.Length > Path.Length && other.Path[Path.Length] == '.' && other.Path.StartsWith(Path, StringComparison.Ordinal);
    }
}
