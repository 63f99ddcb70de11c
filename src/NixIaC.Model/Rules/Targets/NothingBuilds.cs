using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>A node that nobody is named for builds its own system, which takes Nix and compilers that run on it.</summary>
static class NothingBuilds
{
    public static readonly Rule Rule = new(
        "NIX2008",
        "System that nothing can build",
        "{0} cannot build its own system: {1}. Name {2} in [BuiltOn<T>].",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var builder = BuilderWords.Of(fleet);
        return from node in WithoutCompilers(fleet).Concat(WithoutNix(fleet))
               where !node.Node.Is<BuiltOnFact>()
               select Violation.At(Rule.Id, node.Node, node.Node.First<NodeFact>()!, node.Node.Name, node.Reason, builder);
    }

    static IEnumerable<(Declaration Node, string Reason)> WithoutCompilers(FleetModel fleet) =>
        from one in WholeSystems.Of(fleet)
        where !one.Target.CanBuild
        select (one.Node, $"nixpkgs has no compilers that run on Arch.{one.Target.Arch}");

    static IEnumerable<(Declaration Node, string Reason)> WithoutNix(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where node.First<NodeFact>()!.IsMinimal
        select (node, "there is no Nix on a minimal image");
}
