using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Systems, workloads, their images and the programs that push those are outputs of the flake under one name each.</summary>
static class OutputNamedTwice
{
    public static readonly Rule Rule = new(
        "NIX2019",
        "Output said twice",
        "{0} {1}. {2}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => Repeated(fleet).Concat(Taken(fleet));

    static IEnumerable<Violation> Repeated(FleetModel fleet) =>
        from type in fleet.Of<NodeFact>().Concat(fleet.Of<WorkloadFact>())
        let fact = type.First<EmitsFact>()
        where fact is not null
        from format in fact.Formats.GroupBy(member => member, StringComparer.Ordinal)
        where format.Count() > 1 && format.Key.Length > 0
        select Violation.At(Rule.Id, type, fact, type.Name, $"emits ImageFormat.{format.Key} twice", "Name each format once.");

    static IEnumerable<Violation> Taken(FleetModel fleet) =>
        from same in FlakeOutputs.Of(fleet).GroupBy(output => output.Place, StringComparer.Ordinal)
        let first = same.First()
        from later in same.Skip(1)
        where later.Owner != first.Owner && !IsToldAlready(first, later)
        // Two of the same two things: the first one says it for all.
        group (First: first, Later: later) by (Later: later.Owner.Type, First: first.Owner.Type) into pair
        let clash = pair.First()
        select Violation.At(
            Rule.Id, clash.Later.Owner, clash.Later.On, clash.Later.Owner.Name,
            $"{clash.Later.Words}, and so it calls {clash.First.Owner.Name}", "Give one of them another Name.") with
        {
            Others = EquatableArray.Of(clash.First.Owner.Type),
        };

    // Nodes must differ in their names as such, and so must workloads.
    static bool IsToldAlready(FlakeOutput first, FlakeOutput later) => later.Owner.Is<WorkloadFact>()
        ? first.Owner.Is<WorkloadFact>() && EntityName.Of(first.Owner) == EntityName.Of(later.Owner)
        : later.On is NodeFact || first.On is not NodeFact;
}
