using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>A node that nobody is named for builds its own system, which takes compilers that run on it.</summary>
static class NothingBuilds
{
    public static readonly Rule Rule = new(
        "NIX2008",
        "System that nothing can build",
        "{0} has Arch.{1}, and nixpkgs has no compilers that run there, so {0} cannot build its own system. Name {2} in [BuiltOn<T>].",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var builder = BuilderWords.Of(fleet);
        return from one in WholeSystems.Of(fleet)
               where !one.Target.CanBuild && !one.Node.Is<BuiltOnFact>()
               select Violation.At(Rule.Id, one.Node, one.Fact, one.Node.Name, one.Target.Arch, builder);
    }
}
