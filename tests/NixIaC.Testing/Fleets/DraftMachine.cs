namespace NixIaC.Testing.Fleets;

/// <summary>A node or cluster of a random fleet while it is put together.</summary>
sealed class DraftMachine(MachineShape shape, int number, int site, string community)
{
    public MachineShape Shape => shape;

    public int Number => number;

    public int Site => site;

    public string Community => community;

    public string Name => $"Node{number}";

    /// <summary>The number of machines.</summary>
    public int Count => IsSingle ? 1 : shape.Size;

    public bool IsSingle => shape.Form is not (Form.Counted or Form.Inventory);

    /// <summary>The first node is left as it is.</summary>
    public bool IsFirst => number == 0;

    /// <summary>Whether others may rely on it: a single plain machine with a fixed address.</summary>
    public bool IsHost => shape.Form == Form.Plain && IsFixed && !IsMinimal && shape.Image != "Base";

    /// <summary>Whether it has no NixOS.</summary>
    public bool IsMinimal => shape.Image == MachineShape.Minimal;

    public bool IsFixed => IsFirst || shape.Has[0];

    public required FleetType Type { get; set; }

    public void Add(string attribute) => Type = Type.With(attribute);

    public static DraftMachine Of(Draft draft, MachineShape wanted, int number)
    {
        var site = number == 0 ? 0 : wanted.Site % draft.Communities;
        var shape = number == 0 ? wanted with { Form = Form.Plain, Image = "Livestock", Arch = "X86_64" } : Possible(draft, wanted, site);
        var machine = new DraftMachine(shape, number, site, Places.CommunityOf(shape.Form, site)) { Type = new FleetType($"Node{number}") };
        machine.Type = new FleetType(machine.Name, [.. Kind(machine), .. Connections.Of(draft, machine), $"Option({machine.Greeting}, {Draft.Literal(shape.Greeting)})"])
        {
            Tail = shape.Form == Form.Environment ? wanted.Has[1] ? " : Production" : " : Environment" : "",
        };
        Forms.Complete(draft, machine);
        if (machine.IsMinimal) machine.Add($"BuiltOn<{Builder}>");
        if (machine.IsMinimal && !draft.Types.Exists(type => type.Name == Builder)) draft.Types.Add(new(Builder, "Node(Image.Livestock, Arch.X86_64)", "In<Site0>", "Builder"));
        if (shape.Form != Form.Inventory) draft.Greetings.Add($"systems/node{number}.nix", shape.Greeting);
        return machine;
    }

    // Named as the machines are, so that who takes all of those away takes it too.
    const string Builder = "NodeSmith";

    string Greeting => IsMinimal ? "\"files.\\\"/etc/motd\\\".text\"" : "\"users.motd\"";

    static MachineShape Possible(Draft draft, MachineShape shape, int site) =>
        // Without NixOS a machine neither routes nor has a body.
        (shape.Image == MachineShape.Minimal && shape.Form is (Form.Router or Form.Environment or Form.Inventory or Form.Guest))
        || (shape.Form == Form.Router && draft.Machines.Exists(other => other.Shape.Form == Form.Router && other.Site == site))
        || (shape.Form == Form.Guest && !draft.Machines.Exists(other => other.IsHost && other.Site == site))
            ? shape with { Form = Form.Plain }
        // QEMU's machine of ARMv6 is nobody's guest.
        : shape is { Form: Form.Guest, Arch: "ArmV6" } ? shape with { Arch = "ArmV7" }
            : shape;

    static IEnumerable<string> Kind(DraftMachine machine)
    {
        if (machine.Shape.Form == Form.Counted) yield return $"Cluster(Count = {machine.Shape.Size}, Names = \"node{machine.Number}-{{n:00}}\")";
        if (machine.Shape.Form == Form.Inventory) yield return "Cluster";
        if (machine.Shape.Form != Form.Environment) yield return $"Node(Image.{machine.Shape.Image}, Arch.{machine.Shape.Arch}{Capacity(machine)})";
    }

    static string Capacity(DraftMachine machine) =>
        machine.IsHost ? ", Cores = 16, MemoryMiB = 65536, DiskGiB = 4000"
        : machine.Shape.Form == Form.Guest ? $", Cores = {machine.Shape.Size}, MemoryMiB = 256, DiskGiB = 8"
        : machine.Shape.Has[12] && !machine.IsMinimal ? ", StateVersion = \"25.11\""
        : "";
}
