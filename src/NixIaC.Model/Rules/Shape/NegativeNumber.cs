using System.Globalization;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>Cores, memory, disks, jobs and replicas are counted from 0, which stands for "not said".</summary>
static class NegativeNumber
{
    public static readonly Rule Rule = new(
        "NIX0015",
        "Negative number",
        "{0} has {1} = {2}. Write a number above 0, or leave it out.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.Facts
        from number in Numbers(fact)
        where number.Value < 0
        select Violation.At(
            Rule.Id, declaration, fact, declaration.Name, number.Name, number.Value.ToString(CultureInfo.InvariantCulture));

    static IEnumerable<(string Name, int Value)> Numbers(Fact fact) => fact switch
    {
        NodeFact node => [("Cores", node.Cores), ("MemoryMiB", node.MemoryMiB), ("DiskGiB", node.DiskGiB)],
        UndernetFact undernet => [("Replicas", undernet.Replicas)],
        HypervisorFact hypervisor => [("ReserveMiB", hypervisor.ReserveMiB)],
        BuilderFact builder => [("MaxJobs", builder.MaxJobs)],
        _ => [],
    };
}
