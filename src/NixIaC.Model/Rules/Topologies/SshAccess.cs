using NixIaC.Model.Content.Levels;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Rules.Options;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>What keeps the accounts of a system from being used by SSH.</summary>
/// <param name="Closing">The settings that together leave no account; none when one is left.</param>
sealed record SshAccess(IReadOnlyList<ClosedBy> Closing)
{
    const string Root = "root";

    static readonly OptionPath Enable = OptionPath.Parse("services.openssh.enable");
    static readonly OptionPath Settings = OptionPath.Parse("services.openssh.settings");

    static readonly HashSet<OptionPath> Closers =
        [Enable, .. new[] { "PubkeyAuthentication", "PermitRootLogin", "AllowUsers", "DenyUsers" }.Select(Settings.Append)];

    /// <summary>Whether a setting is of those that may close accounts.</summary>
    public static bool MayClose(OptionPath path) =>
        Closers.Contains(path) || (path.Segments[0] == "users" && (path.Segments.Count < 4 || path.Segments[3] is "enable" or "openssh")) || (path.Segments[0] == "nixiac" && path.Segments.Count > 1 && path.Segments[1] == "operators");

    /// <summary>Looks at the accounts of the operators, of root, which has their keys too, and at others that have keys.</summary>
    public static SshAccess Of(SystemGroup system, IReadOnlyCollection<string> operators)
    {
        var settings = SystemSettings.Of(system);
        if (Service(settings) is { } closed) return new([closed]);
        var closing = new List<ClosedBy>();
        foreach (var account in operators.Append(Root).Concat(Others(system)).Distinct())
            if (Account(settings, account, operators) is { } by) closing.Add(by);
            else return new([]);
        return new(closing);
    }

    static ClosedBy? Service(SystemSettings settings) =>
        settings.Counting(Enable) is { Setting.Value: NixBoolean { Value: false } } off
            ? new(off, "operators and deployment come by SSH", "Leave SSH on, or give an operator a password for the console by hashedPasswordFile.")
        : settings.Counting(Settings.Append("PubkeyAuthentication")) is { Setting.Value: NixBoolean { Value: false } or NixString { Value: "no" } } keys
            ? new(keys, "operators and deployment log in by key", "Leave keys on.")
        : null;

    static ClosedBy? Account(SystemSettings settings, string account, IReadOnlyCollection<string> operators)
    {
        if (account == Root && settings.Counting(Settings.Append("PermitRootLogin")) is { Setting.Value: NixString { Value: "no" } } noRoot)
            return new(noRoot, "root may not log in either", "Let an operator or root log in by key.");
        if (settings.Counting(Settings.Append("AllowUsers")) is { Setting.Value: NixList allowed } only && Excludes(allowed, account))
            return new(only, $"{Quotation.Of(account)} is not among those who may log in", $"Add an operator, such as {Quotation.Of(operators.First())}.");
        if (settings.Counting(Settings.Append("DenyUsers")) is { Setting.Value: NixList denied } not && denied.Items.Contains(new NixString(account)))
            return new(not, $"{Quotation.Of(account)} may not log in", "Leave an operator or root out of it.");
        var user = new OptionPath(EquatableArray.Of("users", "users", account));
        if (settings.Counting(user.Append("enable")) is { Setting.Value: NixBoolean { Value: false } } off)
            return new(off, $"the account {Quotation.Of(account)} is off", "Leave it on.");
        return Emptied(settings, user.Append("openssh").Append("authorizedKeys").Append("keys")) ?? OfOperator(settings, account, operators);
    }

    // Root has the keys of all operators.
    static ClosedBy? OfOperator(SystemSettings settings, string account, IReadOnlyCollection<string> operators)
    {
        ClosedBy? last = null;
        foreach (var name in account == Root ? operators : operators.Where(one => one == account))
            if ((last = Emptied(settings, new(EquatableArray.Of("nixiac", "operators", name, "keys")))) is null) return null;
        return last;
    }

    // A plain list is joined with the operators' keys; only a stronger one takes their place.
    static ClosedBy? Emptied(SystemSettings settings, OptionPath keys) =>
        settings.Counting(keys) is { Setting: { Priority: Content.Settings.OptionPriority.Force, Value: NixList { Items.Count: 0 } } } by
            ? new(by, "no key is left", "Leave the keys of an operator, or put another key there.")
            : null;

    static IEnumerable<string> Others(SystemGroup system) =>
        from level in system.Levels
        from same in SystemSettings.Of(level)
        where same.Key.Segments.Count > 3 && same.Key.Segments[0] == "users" && same.Any(WaysIn.GivesKey)
        select same.Key.Segments[2];

    // Patterns and hosts (sshd_config(5)) may let anybody in.
    static bool Excludes(NixList allowed, string account) => allowed.Items.All(item =>
        item is NixString { Value: var name } && name.IndexOfAny(['*', '?', '!']) < 0 && name.Split('@')[0] != account);
}

/// <summary>A setting that closes an account.</summary>
/// <param name="By">The setting.</param>
/// <param name="Words">Why, in words.</param>
/// <param name="WayOut">What to do instead.</param>
sealed record ClosedBy(SystemSetting By, string Words, string WayOut);
