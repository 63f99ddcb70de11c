namespace NixIaC.Testing.Fleets;

/// <summary>Clusters that nodes join: with roles, of one kind, and of any kind; and who builds for whom.</summary>
static class Groups
{
    public static void Add(Draft draft)
    {
        var joining = draft.Machines.Where(machine => !machine.IsFirst && machine.IsSingle && machine.Shape.Has[6]).ToList();
        Join(draft, new FleetType("K3s", "Cluster(Roles = [\"server\", \"agent\"])"), joining.Where(machine => machine.Number % 3 == 0),
            machine => $"MemberOf<K3s>(Role = \"{(machine.Shape.Has[7] ? "server" : "agent")}\")");
        var alike = joining.Where(machine => machine.Number % 3 == 1).GroupBy(Kind).FirstOrDefault();
        Join(draft, new FleetType("Farm", "Cluster"), alike ?? Enumerable.Empty<DraftMachine>(), _ => "MemberOf<Farm>");
        Join(draft, new FleetType("Mixed", "Cluster(Heterogeneous = true)"), joining.Where(machine => machine.Number % 3 == 2), _ => "MemberOf<Mixed>");
        foreach (var machine in draft.Machines.Where(machine => machine.Shape.Has[8]))
            if (machine.IsHost && !machine.IsFirst) machine.Add("Builder(MaxJobs = 2)");
            else if (!machine.IsMinimal && draft.Machines.Find(other => other is { IsHost: true, IsFirst: false } && other.Shape.Has[8]) is { } builder
                && !machine.IsFirst)
                machine.Add($"BuiltOn<{builder.Name}>");
    }

    static (string Image, string Arch, bool Old) Kind(DraftMachine machine) => machine.Shape.Form == Form.Environment
        ? ("Livestock", "X86_64", false)
        : (machine.Shape.Image, machine.Shape.Arch, machine.Type.Find("Node(")!.Contains("StateVersion", StringComparison.Ordinal));

    static void Join(Draft draft, FleetType group, IEnumerable<DraftMachine> members, Func<DraftMachine, string> attribute)
    {
        foreach (var member in members)
        {
            if (!draft.Types.Contains(group)) draft.Types.Add(group);
            member.Add(attribute(member));
        }
    }
}
