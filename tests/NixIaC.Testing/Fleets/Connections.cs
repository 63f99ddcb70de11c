namespace NixIaC.Testing.Fleets;

/// <summary>The networks that a machine is on, with addresses that no other machine has.</summary>
static class Connections
{
    public static IEnumerable<string> Of(Draft draft, DraftMachine machine)
    {
        var (site, has) = (machine.Site, machine.Shape.Has);
        var lan = $"On<Lan{site}>";
        return machine.Shape.Form switch
        {
            Form.Router => [],
            Form.Rented => has[1] ? [$"On<Own{machine.Number}>(\"{OwnAddress(machine)}\")"] : ["In<Cloud>"],
            Form.Hidden => [$"On<Dark>(\"10.80.{Host(machine)}\")"],
            Form.Public => [$"On<Wan{site}>(\"203.{site}.{Host(machine)}\")"],
            Form.Six => [$"On<Six{site}>(\"fd4{site}::{machine.Number + 1:x}:1\")"],
            Form.TwoNetworks =>
            [
                $"{lan}(\"10.{site}.{Host(machine)}\", Interface = \"enp1s0\")",
                $"On<Guests{site}>(\"{Places.GuestsOf(draft, site)}.{Host(machine)}\", Interface = \"enp1s0\")",
            ],
            Form.Inventory => [lan],
            _ when !machine.IsFixed => [lan + (has[1] ? "(Dhcp = true)" : "")],
            _ => [$"{lan}(\"10.{site}.{Host(machine)}\"{(has[1] || machine.IsFirst ? $", \"fd0{site}::{machine.Number + 1:x}:1\"" : "")}{More(machine)})"],
        };
    }

    /// <summary>The last two numbers of an address: the first of sixteen, for the members of a cluster.</summary>
    public static string Host(DraftMachine machine) => $"{(machine.Number + 1) / 16}.{(machine.Number + 1) % 16 * 16 + 3}";

    /// <summary>The one address of a rented server.</summary>
    public static string OwnAddress(DraftMachine machine) => $"198.51.{machine.Number / 250}.{machine.Number % 250 + 1}";

    static string More(DraftMachine machine) =>
        machine.IsFirst || !machine.IsSingle ? ""
        : machine.Shape.Has[2] ? $", Mac = \"52:54:00:00:{machine.Number / 256:x2}:{machine.Number % 256:x2}\""
        : machine.Shape.Has[3] ? ", Interface = \"enp3s0\""
        : machine.Shape.Has[4] ? $", Endpoint = \"node{machine.Number}.example.net\""
        : machine.Shape.Has[5] ? $", Gateway = \"10.{machine.Site}.0.9\""
        : "";
}
