using NixIaC.Model.Content.Settings;

namespace NixIaC.Nix.Tests.Bodies.Recording;

/// <summary>
/// The options that random bodies use, under the names and with the types of <c>NixIaC.NixOS</c>, as ordinary C#: they
/// write down what is assigned, and give the values of one finished system when read. So a body that the generator
/// interprets can be run as well.
/// </summary>
public sealed class NixOS : OptionGroup
{
    internal NixOS(Place at) => At = at;

    public NixOS Default => new(At with { Priority = OptionPriority.Default });

    public NixOS Force => new(At with { Priority = OptionPriority.Force });

    public NixOS Before => new(At with { Priority = OptionPriority.Before });

    public NixOS After => new(At with { Priority = OptionPriority.After });

    public BootOptions Boot => Below<BootOptions>("boot");

    public EnvironmentOptions Environment => Below<EnvironmentOptions>("environment");

    public NetworkingOptions Networking => Below<NetworkingOptions>("networking");

    public ProgramsOptions Programs => Below<ProgramsOptions>("programs");

    public ServicesOptions Services => Below<ServicesOptions>("services");

    public TimeOptions Time => Below<TimeOptions>("time");

    public UsersOptions Users => Below<UsersOptions>("users");

    public ZramSwapOptions ZramSwap => Below<ZramSwapOptions>("zramSwap");

    public NixJson this[string path]
    {
        get => new(At.Below(path));
        set => At.Set(path, value);
    }
}

public sealed class BootOptions : OptionGroup
{
    public LoaderOptions Loader => Below<LoaderOptions>("loader");
}

public sealed class LoaderOptions : OptionGroup
{
    public NixInt Timeout => Int("timeout");
}

public sealed class EnvironmentOptions : OptionGroup
{
    public VariablesOptions Variables { get => Below<VariablesOptions>("variables"); set => Set("variables", value); }
}

public sealed class VariablesOptions : OptionGroup
{
    public NixString this[string name] { get => Text(name); set => Set(name, value); }
}

public sealed class NetworkingOptions : OptionGroup
{
    public NixString HostName => Text("hostName");

    public NixList<NixString> Nameservers { get => List<NixString>("nameservers"); set => Set("nameservers", value); }

    public FirewallOptions Firewall => Below<FirewallOptions>("firewall");
}

public sealed class FirewallOptions : OptionGroup
{
    public NixList<NixInt> AllowedTCPPorts { get => List<NixInt>("allowedTCPPorts"); set => Set("allowedTCPPorts", value); }

    public NixString ExtraCommands { get => Text("extraCommands"); set => Set("extraCommands", value); }
}

public sealed class ProgramsOptions : OptionGroup
{
    public BashOptions Bash => Below<BashOptions>("bash");

    public DirenvOptions Direnv => Below<DirenvOptions>("direnv");
}

public sealed class BashOptions : OptionGroup
{
    public NixString ShellInit { get => Text("shellInit"); set => Set("shellInit", value); }
}

public sealed class DirenvOptions : OptionGroup
{
    public NixJson Settings { get => new(At.Below("settings")); set => Set("settings", value); }
}

public sealed class ServicesOptions : OptionGroup
{
    public Switch Openssh => Below<Switch>("openssh");

    public Switch Fail2ban => Below<Switch>("fail2ban");
}

public sealed class Switch : OptionGroup
{
    public NixBool Enable => At.Below("enable").Read()!.GetValue<bool>();
}

public sealed class TimeOptions : OptionGroup
{
    public NixString? TimeZone { get => Text("timeZone"); set => Set("timeZone", value ?? new NixString(null)); }
}

public sealed class UsersOptions : OptionGroup
{
    public AllUsersOptions Users => Below<AllUsersOptions>("users");
}

public sealed class AllUsersOptions : OptionGroup
{
    public UserOptions this[string name] { get => Below<UserOptions>(name); set => Set(name, value); }
}

public sealed class UserOptions : OptionGroup
{
    public NixString Description { get => Text("description"); set => Set("description", value); }

    public NixList<NixString> ExtraGroups { get => List<NixString>("extraGroups"); set => Set("extraGroups", value); }
}

public sealed class ZramSwapOptions : OptionGroup
{
    public NixInt MemoryPercent { get => Int("memoryPercent"); set => Set("memoryPercent", value); }
}
