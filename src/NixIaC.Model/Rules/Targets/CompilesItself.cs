using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Without a binary cache a system is compiled from the compiler up, which takes a small machine days.</summary>
static class CompilesItself
{
    public static readonly Rule Rule = new(
        "NIX2010",
        "Machine that compiles its whole system",
        "{0} builds its own system, and there is no public binary cache for Arch.{1}: it compiles everything, from the compiler up. "
        + "Add [Builder] to a node that is large enough, best of Arch.X86_64: it cross-compiles.",
        RuleSeverity.Advice,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in WholeSystems.Of(fleet)
        where one.Target is { IsCached: false, CanBuild: true } && !one.Node.Is<BuiltOnFact>() && fleet.Builds.For(one.Node)?.Builder is null
        select Violation.At(Rule.Id, one.Node, one.Fact, one.Node.Name, one.Target.Arch);
}
