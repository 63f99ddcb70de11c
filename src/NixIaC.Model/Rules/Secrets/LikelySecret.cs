using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Secrets;

/// <summary>What by its name or its form is most likely a secret is not in a text.</summary>
static class LikelySecret
{
    public static readonly Rule Rule = new(
        "NIX5008",
        "Text that looks like a secret",
        "{0} {1}, which everybody on the machine can read in the Nix store. {2}",
        RuleSeverity.Warning,
        Check);

    const string Likely = "holds what looks like a secret";

    // ALLOW_EMPTY_PASSWORD=yes is none.
    static readonly string[] Switches = ["yes", "no", "true", "false", "0", "1", "on", "off"];

    static readonly SettingFindings Settings = new(InSetting);

    static IEnumerable<Violation> Check(FleetModel fleet) => Settings.Of(fleet).Concat(InContainers(fleet)).Concat(InWorkloads(fleet));

    static IEnumerable<Violation> InWorkloads(FleetModel fleet) =>
        from type in fleet.Of<WorkloadFact>()
        let workload = type.First<WorkloadFact>()!
        from variable in workload.Environment
        let parts = variable.Split(['='], 2)
        where parts.Length == 2 && IsSecretVariable(parts[0], parts[1])
        select Violation.At(Rule.Id, type, workload, Quotation.Of(parts[0]), $"of the workload {type.Name} {Likely}",
            "Write it into a file, declare that by [Secret], and let the workload read it: [Credential<T>(\"...\")].");

    static IEnumerable<Violation> InContainers(FleetModel fleet) =>
        from type in fleet.Declarations
        from container in type.All<ContainerFact>()
        from variable in container.Environment
        let parts = variable.Split(['='], 2)
        where parts.Length == 2 && IsSecretVariable(parts[0], parts[1])
        select Violation.At(Rule.Id, type, container, Quotation.Of(parts[0]), $"of the container {Quotation.Of(container.Name)} {Likely}",
            "Write it into a file, declare that by [Secret], and add Secret.Path<T>() to the container's option environmentFiles.");

    static IEnumerable<Violation> InSetting(OptionSchema schema, Declaration type, Setting setting) =>
        from part in ValuePart.Of(setting.Value)
        let path = new OptionPath(setting.Path.Segments.Concat(part.Way).ToEquatableArray())
        let found = Find(schema, path, part.Value)
        where found is not null
        select Violation.At(Rule.Id, type, setting.Site, path.ToString(), found.Words, found.WayOut) with
        {
            Code = setting.Code is null ? null : setting.CodeOf(part.Way),
        };

    static Finding? Find(OptionSchema schema, OptionPath path, NixExpression value)
    {
        var texts = value.Texts().ToList();
        if (texts.Exists(text => KnownSecrets.Find(text) is not null)) return null;
        if (texts.Exists(PasswordHash.IsIn)) return new("holds a password hash", Instead(schema, path, "Passwords can be guessed from it. "));
        if (texts.Exists(WebToken.IsIn)) return new("holds a JSON Web Token", Instead(schema, path, ""));
        if (value is not NixString { Value: var secret } || !IsValue(secret)) return null;
        var name = path.Segments[path.Segments.Count - 1];
        if (IsEnvironment(path) && IsSecretVariable(name, secret))
            return new(Likely, "Put it into a file that the service reads its environment from, and declare that by [Secret].");
        return SecretOptions.IsSecret(name) && WayOut.FileOption(schema, path) is not null
            ? new(Likely, Instead(schema, path, "")) : null;
    }

    static string Instead(OptionSchema schema, OptionPath path, string reason) => reason
        + (WayOut.FileOption(schema, path) is { } option
            ? $"Set {option} to Secret.Path<T>() instead."
            : "Put it into a file, declare that by [Secret], and write its path, Secret.Path<T>(), where one is taken.");

    static bool IsEnvironment(OptionPath path) =>
        path.Segments.Count > 2 && path.Segments[path.Segments.Count - 2] is "environment" or "variables" or "sessionVariables";

    static bool IsSecretVariable(string name, string value) =>
        SecretOptions.IsSecret(name) && IsValue(value) && KnownSecrets.Find(value) is null && !Switches.Contains(value.ToLowerInvariant());

    // Paths, and places that something else fills in.
    static bool IsValue(string text) =>
        text.Trim() is { Length: > 0 } value && value[0] is not ('/' or '$' or '@' or '%' or '!' or '*' or '<' or '{') && value.IndexOf("${", StringComparison.Ordinal) < 0;

    sealed record Finding(string Words, string WayOut);
}
