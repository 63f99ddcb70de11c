using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>What lets people log in to a machine.</summary>
static class WaysIn
{
    static readonly string[] Keys = ["keys", "keyFiles"];

    static readonly string[] Passwords =
    [
        "password", "hashedPassword", "hashedPasswordFile", "initialPassword", "initialHashedPassword", "mutableUsers", "allowNoPasswordLogin",
    ];

    static readonly NixExpression[] Nothing = [new NixBoolean(false), new NixNull(), new NixList(default), new NixAttributeSet(default)];

    /// <summary>Whether an attribute may let somebody in. What a file imports cannot be seen from here.</summary>
    public static bool Gives(Fact fact) => fact switch
    {
        OperatorFact person => person.Keys.Count > 0,
        OptionFact option => AttributeSettings.Of(option) is { } setting && Gives(setting),
        _ => IsUnknown(fact),
    };

    /// <summary>Whether an attribute brings what cannot be seen from here.</summary>
    public static bool IsUnknown(Fact fact) => fact is ImportsFact or InputImportsFact;

    /// <summary>Whether a setting gives a key or a password. NixOS itself refuses a system without any.</summary>
    public static bool Gives(Setting setting) => GivesKey(setting) || GivesPassword(setting);

    /// <summary>Whether a setting gives a key to an account.</summary>
    public static bool GivesKey(Setting setting) => Gives(setting, Keys);

    /// <summary>Whether a setting gives a password to an account, or code that may do so.</summary>
    public static bool GivesPassword(Setting setting) => Gives(setting, Passwords);

    static bool Gives(Setting setting, string[] names) =>
        IsOfAccounts(setting.Path) && !Nothing.Contains(setting.Value)
        && (names.Contains(setting.Path.Segments[setting.Path.Segments.Count - 1]) || MayHoldAccounts(setting));

    static bool IsOfAccounts(OptionPath path) => path.Segments[0] == "users"
        || (path.Segments.Count > 1 && path.Segments[0] == "nixiac" && path.Segments[1] == "operators");

    // Code in the place of an account, or of all of them.
    static bool MayHoldAccounts(Setting setting) =>
        setting.Path.Segments.Count <= 3 && !setting.Value.IsLeaf() && setting.Value is not NixAttributeSet;
}
