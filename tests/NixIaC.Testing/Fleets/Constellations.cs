namespace NixIaC.Testing.Fleets;

/// <summary>Constellations, whose members can reach one another since one of them relays, with the duties that they need.</summary>
static class Constellations
{
    public static void Add(Draft draft)
    {
        Join(draft, "Stars", "\"10.90.0.0/16\"", 9, relays: true);
        Join(draft, "Moons", "\"fd90::/64\"", 11, relays: false);
        var relays = draft.Machines.Where(machine => machine.Type.Has("Reachable")).ToHashSet();
        foreach (var machine in draft.Machines.Where(machine => machine.Shape.Has[13] && machine.Shape.Form is Form.Plain && !machine.IsFirst))
            if (!relays.Contains(machine) && !machine.Type.Has("ReachedThrough")
                && !machine.Attributes().Contains("Endpoint", StringComparison.Ordinal))
                machine.Add("Reachable(Reachability.OutboundOnly)");
    }

    static string Attributes(this DraftMachine machine) => string.Join(' ', machine.Type.Attributes);

    static void Join(Draft draft, string name, string undernet, int trait, bool relays)
    {
        var members = draft.Machines.Where(machine => machine.Shape.Has[trait] && !machine.IsFirst && !machine.IsMinimal).ToList();
        if (members.Count == 0) return;
        // Whatever hides does not relay; if all hide, they are in one place.
        var relay = members.Find(member => member.Shape.Form != Form.Hidden);
        if (relay is not null && !relay.Type.Has("Reachable")) relay.Add("Reachable(Reachability.Direct)");
        var storage = Storage(members).Take(2).ToList();
        var seeds = Seeds(members).ToHashSet();
        draft.Types.Add(new FleetType(name, "Constellation", "In<Root>", $"Undernet({undernet}, Replicas = {Math.Max(storage.Count, 1)})"));
        if (draft.Has[trait]) draft.Types[^1] = draft.Types[^1].With($"Operator(\"pilot\", \"{Draft.Key}\")");
        foreach (var member in members)
        {
            var duties = new List<string>();
            if (storage.Contains(member)) duties.Add("Duty.Storage");
            if (seeds.Contains(member)) duties.Add("Duty.Registry");
            if (member == relay && relays) duties.Add("Duty.Relay");
            member.Add($"MemberOf<{name}>" + (duties.Count == 0 ? "" : $"(Duties = {string.Join(" | ", duties)})"));
        }
    }

    // Two copies in two places, or none.
    static IEnumerable<DraftMachine> Storage(List<DraftMachine> members)
    {
        var places = members.Where(member => member.IsSingle).GroupBy(member => member.Community).Select(same => same.First()).ToList();
        return places.Count > 1 ? places : members.Where(member => member.IsSingle).Take(1);
    }

    static IEnumerable<DraftMachine> Seeds(List<DraftMachine> members)
    {
        var singles = members.Where(member => member.IsSingle).ToList();
        return members.Sum(member => member.Count) < 3 ? singles.Take(1) : singles.Count >= 3 ? singles.Take(3) : [];
    }
}
