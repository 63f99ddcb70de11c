using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Minimal;

/// <summary>The options of a minimal image that follow from the topology and the attributes.</summary>
static class MinimalOptions
{
    public static IEnumerable<TopologyOption> Of(ResolvedSystem system, MergedContent content) =>
    [
        .. Machine(system).Concat(MinimalNetworks.Of(system)).Concat(MinimalHosts.Of(system)).Select(Make),
        .. MinimalKernel.Of(system).Select(option => Make(option) with { Yields = true }),
        .. MinimalServices.Of(system).Select(option => Make(option) with { Yields = true }),
        .. Access(content).Select(option => Make(option) with { Joins = true }),
    ];

    // The members of a cluster have names of their own, in their identities; without one, a machine is called as the cluster.
    static IEnumerable<(string[] Path, NixExpression Value)> Machine(ResolvedSystem system)
    {
        yield return (["hostName"], system.Name);
        if (system.Shared) yield return (["identity", "enable"], true);
    }

    static IEnumerable<(string[] Path, NixExpression Value)> Access(MergedContent content)
    {
        var keys = content.Operators.SelectMany(person => person.Keys).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count == 0) yield break;
        yield return (["ssh", "enable"], true);
        yield return (["ssh", "authorizedKeys"], TextList.Of(keys));
    }

    static TopologyOption Make((string[] Path, NixExpression Value) option) => new(new(option.Path), option.Value, Joins: false);
}
