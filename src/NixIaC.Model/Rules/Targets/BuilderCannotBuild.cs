using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Builders have compilers that run on them: to build natively and to cross-compile.</summary>
static class BuilderCannotBuild
{
    public static readonly Rule Rule = new(
        "NIX2009",
        "Builder without compilers",
        "{0} is built on {1}, but {1} has Arch.{2}: nixpkgs has no compilers that run there, so it builds neither natively nor by cross-compiling. "
        + "Name a builder of another architecture, best of Arch.X86_64.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let built = node.First<BuiltOnFact>()
        where built is not null
        let builder = fleet.Find<NodeFact>(built.Target)
        where builder is not null && Target.Of(builder.First<NodeFact>()!.Arch) is { CanBuild: false }
        select Violation.At(Rule.Id, node, built, node.Name, builder.Name, builder.First<NodeFact>()!.Arch);
}
