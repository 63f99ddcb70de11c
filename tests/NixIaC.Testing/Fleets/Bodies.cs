namespace NixIaC.Testing.Fleets;

/// <summary>Configure bodies with views, code of Nix, conditions, loops and facts of other machines.</summary>
static class Bodies
{
    public static FleetType Of(DraftMachine machine) => Statements(machine).Aggregate(machine.Type, (type, statement) => type.Sets(statement));

    static IEnumerable<string> Statements(DraftMachine machine)
    {
        var has = machine.Shape.Has;
        // The members of a cluster have one system only as long as none of them is an exception.
        var peers = $"Members<{machine.Community}>.{(machine.IsSingle ? "ExceptSelf" : "All")}";
        yield return $"foreach (var peer in {peers}.Take(3)) nixos.Environment.Etc[\"peers/\" + peer.Name].Text = peer.Fqdn;";
        yield return "foreach (var one in NodesWith<GreetsAttribute>.All) nixos.Environment.Etc[\"greets/\" + one.Name].Text = one.HostName;";
        if (has[0]) yield return "nixos.Force.Networking.Firewall.LogRefusedConnections = true;";
        if (has[1]) yield return "nixos.Default.ZramSwap.MemoryPercent = 50;";
        if (has[2]) yield return "nixos.Boot.KernelPackages = new NixCode(\"pkgs.linuxPackages_latest\");";
        if (has[3]) yield return "if (nixos.Virtualisation.Docker.Enable) nixos.Boot.KernelModules += [\"overlay\"];";
        if (has[4]) yield return "nixos.Environment.Etc[\"first\"].Text = $\"{NodeOf<Node0>.Fqdn} {NodeOf<Node0>.AddressIn<Lan0>()} {nixos.Networking.HostName}\";";
        if (has[5]) yield return "nixos.Environment.SystemPackages = [\"git\", \"htop\"];";
    }
}
