using System.Globalization;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>There are as many machines that keep files as copies of each.</summary>
static class TooManyReplicas
{
    public static readonly Rule Rule = new(
        "NIX1015",
        "More replicas than storage members",
        "{0} has Replicas = {1}, but {2}. Give Duty.Storage to more members, or lower Replicas.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        foreach (var type in fleet.Of<ConstellationFact>())
        {
            // Without any member, that is what is wrong.
            if (type.First<UndernetFact>() is not { Replicas: > 0 } undernet || !fleet.MembersOf(type).Any()) continue;
            var storage = StorageMembers.Of(fleet, type).ToList();
            var all = storage.Count == 0;
            var machines = StorageMembers.Machines(fleet, all ? fleet.MembersOf(type).Select(member => member.Node) : storage);
            if (undernet.Replicas > machines)
                yield return Violation.At(Rule.Id, type, undernet, type.Name, undernet.Replicas.ToString(CultureInfo.InvariantCulture), Have(machines, all, storage));
        }
    }

    static string Have(long machines, bool all, List<Declaration> storage)
    {
        var number = FormattableString.Invariant($"{machines} {(machines == 1 ? "member" : "members")}");
        return all ? $"only {number}" : $"only {number} with Duty.Storage ({NameList.Of(storage.ConvertAll(node => node.Name))})";
    }
}
