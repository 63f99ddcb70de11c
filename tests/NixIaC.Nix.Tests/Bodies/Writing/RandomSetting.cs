using NixIaC.Model.Content.Settings;

namespace NixIaC.Nix.Tests.Bodies.Writing;

/// <summary>Writes statements that set options; none where that option is taken.</summary>
sealed class RandomSetting(Random random, Slots slots, RandomValue known, RandomCode code)
{
    /// <summary>Whether the statement may run several times.</summary>
    public bool InLoop { get; init; }

    public string Any() => random.Next(9) switch
    {
        0 => List("Networking.Nameservers", Texts),
        1 => List("Networking.Firewall.AllowedTCPPorts", Ports),
        2 => List($"Users.Users[\"{User()}\"].ExtraGroups", Texts),
        3 => Lines("Programs.Bash.ShellInit"),
        4 => Lines("Networking.Firewall.ExtraCommands"),
        5 => Single("Time.TimeZone", known.Choose($"$\"Zone/{{{known.Int(2)}}}\"", "null")),
        6 => Single($"Environment.Variables[\"{Variable()}\"]", Text()),
        7 => Single($"Programs.Direnv.Settings[\"{Section()}\"][\"{Key()}\"]", Json()),
        _ => known.Choose(ByPath(), Whole(), Entry(), Aliased()),
    };

    public string Percent(RandomCode free) => Single("ZramSwap.MemoryPercent", known.Choose(Positive(known.Int(2)), free.Int()));

    string List(string option, Func<string> items)
    {
        var priority = Priority();
        return $"{View(priority)}.{option} {(Sets(option, priority) ? "=" : "+=")} [{items()}];";
    }

    string Lines(string option)
    {
        var priority = Priority();
        return $"{View(priority)}.{option} {(Sets(option, priority) ? "=" : "+=")} {Text()};";
    }

    string Single(string option, string value)
    {
        var priority = known.Choose(OptionPriority.Normal, OptionPriority.Normal, OptionPriority.Default, OptionPriority.Force);
        return !InLoop && slots.Take(option, priority) ? $"{View(priority)}.{option} = {value};" : "";
    }

    string ByPath()
    {
        var variable = Variable();
        return Take($"Environment.Variables[\"{variable}\"]") ? $"nixos[\"environment.variables.{variable}\"] = {Text()};" : "";
    }

    string Whole()
    {
        var section = Section();
        string Option(string key) => $"Programs.Direnv.Settings[\"{section}\"][\"{key}\"]";
        var keys = new[] { "x", "y" }.Where(key => Take(Option(key))).Select(key => $"[\"{key}\"] = {Json()}").ToList();
        return keys.Count == 0 ? ""
            : known.Choose(
                $"nixos.Programs.Direnv.Settings[\"{section}\"] = new() {{ {string.Join(", ", keys)} }};",
                $"nixos.Programs.Direnv.Settings = new() {{ [\"{section}\"] = {{ {string.Join(", ", keys)} }} }};");
    }

    string Entry()
    {
        var user = User();
        var members = new[] { ("Description", Description()), ("ExtraGroups", $"[{Texts()}]") }
            .Where(member => Take($"Users.Users[\"{user}\"].{member.Item1}")).Select(member => $"{member.Item1} = {member.Item2}").ToList();
        return members.Count == 0 ? "" : $"nixos.Users.Users[\"{user}\"] = new() {{ {string.Join(", ", members)} }};";
    }

    string Aliased()
    {
        var user = User();
        return Take($"Users.Users[\"{user}\"].Description")
            ? $"{{ var user = nixos.Users.Users[\"{user}\"]; user.Description = {Description()}; user.ExtraGroups += [{Texts()}]; }}"
            : $"{{ var firewall = nixos.Networking.Firewall; firewall.AllowedTCPPorts += [{Ports()}]; }}";
    }

    // What is written through these two is added in any case.
    bool Sets(string option, OptionPriority priority) =>
        priority is OptionPriority.Before or OptionPriority.After ? random.Next(2) == 0 : random.Next(2) == 0 && !InLoop && slots.Take(option, priority);

    bool Take(string option) => !InLoop && slots.Take(option, OptionPriority.Normal);

    OptionPriority Priority() => known.Choose(
        OptionPriority.Normal, OptionPriority.Normal, OptionPriority.Normal, OptionPriority.Default, OptionPriority.Force, OptionPriority.Before, OptionPriority.After);

    static string View(OptionPriority priority) => priority == OptionPriority.Normal ? "nixos" : $"nixos.{priority}";

    string Text() => known.Choose(known.Text(3), known.Text(2), code.Text());

    string Texts() => string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => known.Choose(known.Text(2), code.Text(), $".. {known.Words(3)}")));

    string Ports() => string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => known.Choose(
        Positive(known.Int(2)), code.Int(), $".. {known.Numbers(2)}.Select(port => {Positive("port")})")));

    // What the types of options want.
    static string Positive(string number) => $"(Math.Abs({number}) + 1)";

    string Description() => $"$\"No {{{known.Int(2)}}}\"";

    string Json() => known.Choose(known.Text(2), known.Int(2), known.Bool(2), code.Text(), code.Int());

    string User() => known.Choose("u1", "u2");

    string Variable() => known.Choose("V1", "V2", "V3", "V4");

    string Section() => known.Choose("a", "b");

    string Key() => known.Choose("x", "y");
}
