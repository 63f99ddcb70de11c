using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Container runtimes are programs in Go, which does not compile for every architecture.</summary>
static class MascotWithoutGo
{
    public static readonly Rule Rule = new(
        "NIX2007",
        "Mascot on an architecture without containers",
        "{0} is a mascot, but all container runtimes are written in Go, {1}. Use Image.Livestock, or an architecture that Go compiles for.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in WholeSystems.Of(fleet)
        where one.Fact.Image == "Mascot" && !one.Target.Runtimes.HasGo
        select Violation.At(Rule.Id, one.Node, one.Fact, one.Node.Name, Reason(one.Target));

    static string Reason(Target target) => target.Runtimes.GoIsBad
        ? $"which nixpkgs marks as broken on Arch.{target.Arch}"
        : $"which does not compile for Arch.{target.Arch}";
}
