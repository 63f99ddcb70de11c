namespace NixIaC.Testing.Fleets;

/// <summary>The fleet itself, its communities and their networks and devices.</summary>
static class Places
{
    const string Cloud = "Cloud", Cellar = "Cellar";

    /// <summary>The communities that are there when a machine is in them.</summary>
    public static readonly string[] Special = [Cloud, Cellar];

    public static string CommunityOf(Form form, int site) => form switch
    {
        Form.Rented => Cloud,
        Form.Hidden => Cellar,
        _ => $"Site{site}",
    };

    public static void Add(Draft draft, string motto)
    {
        draft.Types.Add(new FleetType(
            "Root", $"Fleet(Domain = \"example.org\", StateVersion = \"26.05\"{(draft.Has[0] ? ", Secrets = SecretBackend.SopsNix" : "")})",
            $"Operator(\"ann\", \"{Draft.Key}\")", $"Option(\"networking.extraHosts\", {Draft.Literal(motto)})"));
        if (draft.Has[6]) draft.Types[0] = draft.Types[0].With("OptIn(Experiment.NixosOnVintage)");
        for (var i = 0; i < draft.Communities; i++) AddSite(draft, i);
    }

    /// <summary>How addresses of the guests' network begin. Communities may have the same range: their networks never meet.</summary>
    public static string GuestsOf(Draft draft, int site) => draft.Has[5] ? "172.16" : $"172.{16 + site}";

    static void AddSite(Draft draft, int i)
    {
        var community = new FleetType(
            $"Site{i}", "Community" + (draft.Has[1] ? "(SharesNames = true)" : ""), "In<Root>", $"Option(\"boot.kernelParams\", [\"community={i}\"])");
        if (draft.Has[2]) community = community.With($"Operator(\"local{i}\", \"{Draft.Key}\")");
        if (draft.Has[3]) community = community.With($"Tags(\"site-{i}\")");
        var servers = draft.Has[4] ? ", NameServers = [\"9.9.9.9\", \"2620:fe::fe\"], Domain = \"lan.example.org\"" : "";
        draft.Types.AddRange([
            community,
            new(
                $"Lan{i}",
                $"Network(\"10.{i}.0.0/16\", \"fd0{i}::/64\", Gateway = \"10.{i}.0.1\", Gateway6 = \"fd0{i}::1\"{servers})",
                $"In<Site{i}>"),
            new($"Wan{i}", $"Network(\"203.{i}.0.0/16\", Gateway = \"203.{i}.0.1\", Visibility = Visibility.Public)", $"In<Site{i}>"),
            new($"Guests{i}", $"Network(\"{GuestsOf(draft, i)}.0.0/16\", Vlan = {10 + i})", $"In<Site{i}>"),
            new($"Six{i}", $"Network(\"fd4{i}::/64\")", $"In<Site{i}>"),
            new($"Printer{i}", "Device", $"On<Lan{i}>(\"10.{i}.0.2\", Mac = \"52:54:00:ff:00:0{i}\")", $"Ssh(Host = \"printer{i}.example.net\")")]);
    }

    public static void AddSpecial(Draft draft, string name) => draft.Types.AddRange(name == Cloud
        ? [new(Cloud, "Community(Visibility = Visibility.Public)", "In<Root>")]
        : [new(Cellar, "Community(Visibility = Visibility.Obfuscated)", "In<Root>"), new FleetType("Dark", "Network(\"10.80.0.0/16\")", $"In<{Cellar}>")]);
}
