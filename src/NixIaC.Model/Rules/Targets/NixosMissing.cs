using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>All images but one are NixOS, which does not run everywhere.</summary>
static class NixosMissing
{
    public static readonly Rule Rule = new(
        "NIX2005",
        "Architecture without NixOS",
        "{0} has Arch.{1}, on which NixOS does not run: {2}. Use Image.Minimal, which is no NixOS; "
        + "or take Arch.{3}, the nearest that whole systems are built for.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in WholeSystems.All(fleet)
        where one.Target.Class == SupportClass.NoNixos
        select Violation.At(Rule.Id, one.Node, one.Fact, one.Node.Name, one.Target.Arch, one.Target.Obstacle!, one.Target.Nearest!);
}
