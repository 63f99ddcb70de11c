using System.Globalization;
using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>To build takes memory and time that small machines do not have.</summary>
static class SmallBuilder
{
    public static readonly Rule Rule = new(
        "NIX2021",
        "Builder too small",
        "{0} has [Builder], but {1}: building a NixOS system takes {2}. Nothing is planned on it; move [Builder] to a larger node.",
        RuleSeverity.Warning,
        Check);

    static readonly string Least = FormattableString.Invariant($"{BuilderCapacity.LeastCores} cores and {BuilderCapacity.LeastMemoryMiB} MiB");

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<NodeFact>()
        let builder = type.First<BuilderFact>()
        let node = type.First<NodeFact>()
        where builder is not null && BuilderCapacity.IsSmall(node)
        select Violation.At(Rule.Id, type, builder, type.Name, Size(node), Least);

    static string Size(NodeFact node) => node.MemoryMiB is > 0 and < BuilderCapacity.LeastMemoryMiB
        ? $"MemoryMiB = {node.MemoryMiB.ToString(CultureInfo.InvariantCulture)}"
        : $"Cores = {node.Cores.ToString(CultureInfo.InvariantCulture)}";
}
