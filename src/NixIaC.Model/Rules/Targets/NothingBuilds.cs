using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>A node that no builder is named or planned for builds on its own platform, which takes Nix and compilers that run there.</summary>
static class NothingBuilds
{
    public static readonly Rule Rule = new(
        "NIX2008",
        "System that nothing can build",
        "{0} cannot build its own system: {1}. Add [Builder] to a node that is large enough, best of Arch.X86_64: it cross-compiles.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in WithoutCompilers(fleet).Concat(WithoutNix(fleet))
        where !node.Node.Is<BuiltOnFact>() && fleet.Builds.For(node.Node)?.Builder is null
        select Violation.At(Rule.Id, node.Node, node.Node.First<NodeFact>()!, node.Node.Name, node.Reason);

    static IEnumerable<(Declaration Node, string Reason)> WithoutCompilers(FleetModel fleet) =>
        from one in WholeSystems.Of(fleet)
        where !one.Target.CanBuild
        select (one.Node, $"nixpkgs has no compilers that run on Arch.{one.Target.Arch}");

    static IEnumerable<(Declaration Node, string Reason)> WithoutNix(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where node.First<NodeFact>()!.IsMinimal
        select (node, "there is no Nix on a minimal image");
}
