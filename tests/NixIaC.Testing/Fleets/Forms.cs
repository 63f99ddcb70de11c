using System.Globalization;

namespace NixIaC.Testing.Fleets;

/// <summary>What some forms of machines need beside their own type.</summary>
static class Forms
{
    public static void Complete(Draft draft, DraftMachine machine)
    {
        switch (machine.Shape.Form)
        {
            case Form.Guest:
                var host = draft.Machines.Last(other => other.IsHost && other.Site == machine.Site);
                machine.Add($"GuestOf<{host.Name}>");
                if (!host.Type.Has("Hypervisor(Hypervisor.Libvirt)") && !host.Type.Has("Hypervisor(Hypervisor.Qemu)"))
                    host.Add(machine.Shape.Has[3] ? "Hypervisor(Hypervisor.Libvirt)" : "Hypervisor(Hypervisor.Qemu)");
                break;
            case Form.Environment when !draft.Types.Exists(type => type.Name == "Environment"):
                draft.Types.Add(new FleetType("Production", "Option(\"time.timeZone\", \"Europe/Vienna\")")
                {
                    Head = "public abstract class",
                    Tail = " : Environment",
                });
                draft.Types.Add(new FleetType("Environment", "Node(Image.Livestock, Arch.X86_64)", "Tags(\"staging\")", "Option(\"time.timeZone\", \"UTC\")")
                {
                    Head = "public abstract class",
                    Body = "    public static void Configure(NixOS nixos) => nixos.Boot.Kernel.Sysctl[\"vm.swappiness\"] = 10;",
                });
                break;
            case Form.Rented when machine.Shape.Has[1]:
                draft.Types.Add(new FleetType(
                    $"Own{machine.Number}",
                    $"Network(\"{Connections.OwnAddress(machine)}/32\", Gateway = \"198.18.0.1\", Visibility = Visibility.Public)",
                    "In<Cloud>"));
                break;
            case Form.Inventory:
                Rows(draft, machine);
                break;
        }
    }

    static void Rows(Draft draft, DraftMachine machine)
    {
        if (!draft.Types.Exists(type => type.Name == "Row"))
            draft.Types.Add(new FleetType("Row")
            {
                Head = "public sealed record",
                Tail = "(string Name, string Address, string? HostKey = null, string Disk = \"/dev/sda\")",
            });
        var host = Connections.Host(machine).Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        var rows = Enumerable.Range(0, machine.Shape.Size).Select(row => (
            Name: $"row{machine.Number}-{row}",
            Address: $"10.{machine.Site}.{host[0]}.{host[1] + row}",
            Disk: row % 2 == 0 ? "/dev/sda" : "/dev/nvme0n1"));
        var isCsv = machine.Shape.Has[1];
        var file = $"inventory/node{machine.Number}.{(isCsv ? "csv" : "json")}";
        draft.Files[file] = isCsv
            ? "name;address;disk\n" + string.Concat(rows.Select(row => $"{row.Name};{row.Address};{row.Disk}\n"))
            : $"[{string.Join(
                ",\n", rows.Select(row => $"{{\"Name\": \"{row.Name}\", \"Address\": \"{row.Address}\", \"Disk\": \"{row.Disk}\"}}"))}]\n";
        machine.Add($"Inventory<Row>(\"{file}\")");
        if (machine.Shape.Has[2])
            machine.Type = machine.Type with { Body = "    public static void Configure(NixOS nixos, Row self) => nixos.FileSystems[\"/data\"].Device = self.Disk;" };
    }
}
