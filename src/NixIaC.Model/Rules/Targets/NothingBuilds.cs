using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>A node that no builder is named or planned for builds on its own platform, which takes compilers that run there.</summary>
static class NothingBuilds
{
    public static readonly Rule Rule = new(
        "NIX2008",
        "System that nothing can build",
        "{0} has Arch.{1}, and nixpkgs has no compilers that run there, so {0} cannot build its own system. "
        + "Add [Builder] to a node that is large enough, best of Arch.X86_64: it cross-compiles.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in WholeSystems.Of(fleet)
        where !one.Target.CanBuild && !one.Node.Is<BuiltOnFact>() && fleet.Builds.For(one.Node)?.Builder is null
        select Violation.At(Rule.Id, one.Node, one.Fact, one.Node.Name, one.Target.Arch);
}
