namespace NixIaC.Nix.Tests.Bodies.Writing;

/// <summary>Expressions of which only Nix knows the value, as C#: they read options of the system's own configuration.</summary>
sealed class RandomCode(Random random, RandomValue known, bool readsWhatIsSet)
{
    public string Text() => random.Next(6) switch
    {
        0 => "nixos.Networking.HostName",
        1 => $"$\"{{nixos.Networking.HostName}} {{{known.Text(1)}}}\"",
        2 => $"({known.Text(1)} + nixos.Networking.HostName)",
        3 => $"(nixos.Networking.HostName + {known.Text(1)})",
        4 => $"({Condition()} ? {known.Text(1)} : {known.Text(1)})",
        _ => $"$\"{{{Int()}}}{{{known.Text(1)}}}\"",
    };

    public string Int() => random.Next(6) switch
    {
        0 => $"({Option} + {known.Int(1)})",
        1 => $"({known.Int(1)} - {Option})",
        2 => $"({Option} * {random.Next(5)})",
        3 => $"({Option} / {random.Next(1, 5)})",
        4 => $"({Condition()} ? {known.Int(1)} : {known.Int(1)})",
        _ => Option,
    };

    public string Condition() => random.Next(8) switch
    {
        0 => $"!{Condition()}",
        1 => $"({Condition()} {known.Choose("&&", "||")} {Condition()})",
        2 => $"({Option} {known.Choose("<", "<=", ">", ">=")} {known.Int(1)})",
        3 => $"(nixos.Networking.HostName {known.Choose("==", "!=")} \"n1\")",
        4 or 5 => "nixos.Services.Openssh.Enable",
        _ => "nixos.Services.Fail2ban.Enable",
    };

    // Only one of the options that bodies set is read, and by no setting of itself: nothing goes round in circles.
    string Option => readsWhatIsSet && random.Next(2) == 0 ? "nixos.ZramSwap.MemoryPercent" : "nixos.Boot.Loader.Timeout";
}
