using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering.Images;
using NixIaC.Model.Targets.Images;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Systems and images are outputs of the flake under one name each.</summary>
static class ImageNamedTwice
{
    public static readonly Rule Rule = new(
        "NIX2019",
        "Image said twice",
        "{0} {1}. {2}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => Repeated(fleet).Concat(Taken(fleet));

    static IEnumerable<Violation> Repeated(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let fact = node.First<EmitsFact>()
        where fact is not null
        from format in fact.Formats.GroupBy(member => member, StringComparer.Ordinal)
        where format.Count() > 1 && format.Key.Length > 0
        select Violation.At(Rule.Id, node, fact, node.Name, $"emits ImageFormat.{format.Key} twice", "Name each format once.");

    static IEnumerable<Violation> Taken(FleetModel fleet)
    {
        var emitting = fleet.Of<NodeFact>().Where(node => node.Is<EmitsFact>()).ToList();
        if (emitting.Count == 0) yield break;
        var names = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        foreach (var machine in fleet.Machines.Where(machine => machine.Declaration.Is<NodeFact>())) names[machine.HostName] = machine.Declaration;
        foreach (var cluster in fleet.Of<NodeFact>().Where(node => node.Is<ClusterFact>())) names[EntityName.Of(cluster)] = cluster;
        foreach (var node in emitting)
            foreach (var machine in fleet.MachinesOf(node))
                foreach (var member in node.First<EmitsFact>()!.Formats.Distinct())
                    if (ImageFormat.Of(member) is { } format && names.TryGetValue(ImageOutput.NameOf(machine.HostName, format), out var other))
                        yield return Violation.At(
                            Rule.Id, node, node.First<EmitsFact>()!, node.Name,
                            $"emits ImageFormat.{member}, which the flake calls {ImageOutput.NameOf(machine.HostName, format)}, and so it calls {other.Name}",
                            "Give one of them another Name.") with
                        {
                            Others = EquatableArray.Of(other.Type),
                        };
    }
}
