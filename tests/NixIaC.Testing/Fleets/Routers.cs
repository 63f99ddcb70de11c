namespace NixIaC.Testing.Fleets;

/// <summary>Routers between the networks of a community, and the ways through them.</summary>
static class Routers
{
    public static void Add(Draft draft)
    {
        foreach (var router in draft.Machines.Where(machine => machine.Shape.Form == Form.Router)) Complete(draft, router);
        foreach (var machine in draft.Machines.Where(machine => !machine.IsFirst && machine.Shape.Has[10]
            && machine.Shape.Form is Form.Plain or Form.Guest or Form.TwoNetworks or Form.Environment))
            if (draft.Machines.FirstOrDefault(hop => hop.Site == machine.Site && (hop.Shape.Form == Form.Router || hop.IsFirst)) is { } jump && jump != machine)
                machine.Add($"ReachedThrough<{jump.Name}>");
    }

    static void Complete(Draft draft, DraftMachine router)
    {
        var (site, has) = (router.Site, router.Shape.Has);
        router.Add($"On<Lan{site}>(\"10.{site}.0.1\", \"fd0{site}::1\", Interface = \"enp1s0\")");
        router.Add($"On<Wan{site}>(\"203.{site}.{Connections.Host(router)}\", Interface = \"enp2s0\")");
        router.Add($"Routes<Lan{site}, Wan{site}>(Nat = true)");
        if (has[1])
        {
            router.Add($"On<Guests{site}>(\"{Places.GuestsOf(draft, site)}.0.1\", Interface = \"enp1s0\")");
            router.Add($"Routes<Guests{site}, Lan{site}>");
        }
        if (has[2]) router.Add($"Dhcp<Lan{site}>(\"10.{site}.200.1\", \"10.{site}.215.254\")");
        if (has[3] && draft.Machines.Find(machine => machine.IsHost && machine.Site == site) is { } target)
            router.Add($"Forward<{target.Name}>(443, To = 8443, Protocol = Protocol.{(has[4] ? "Tcp" : "Udp")})");
    }
}
