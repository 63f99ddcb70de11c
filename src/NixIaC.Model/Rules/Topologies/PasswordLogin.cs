using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>SSH takes keys only: passwords can be guessed from afar.</summary>
static class PasswordLogin
{
    public static readonly Rule Rule = new(
        "NIX1021",
        "Login by password",
        "{0} = {1} lets everybody on the network guess passwords. Leave it out, as every image takes keys only, and give people keys by [Operator].",
        RuleSeverity.Warning,
        Check);

    static readonly OptionPath Password = OptionPath.Parse("services.openssh.settings.PasswordAuthentication");
    static readonly OptionPath Keyboard = OptionPath.Parse("services.openssh.settings.KbdInteractiveAuthentication");
    static readonly OptionPath Root = OptionPath.Parse("services.openssh.settings.PermitRootLogin");

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from system in fleet.Content().Systems
        // Root needs no password to be let in by key.
        let settings = SystemSettings.Of(system)
        let byPassword = new[] { Password, Keyboard }.Select(settings.Counting).OfType<SystemSetting>().Where(one => IsOn(one.Setting)).ToList()
        where byPassword.Count > 0
        let root = settings.Counting(Root) is { } one && one.Setting.Value == new NixString("yes") ? one : null
        from found in root is null ? byPassword : byPassword.Append(root)
        select Violation.At(Rule.Id, found.Level, found.Setting, found.Setting.Path.ToString(), NixWriter.Write(found.Setting.Value));

    static bool IsOn(Setting setting) => setting.Value is NixBoolean { Value: true } or NixString { Value: "yes" };
}
