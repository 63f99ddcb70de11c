using NixIaC.Model.Options.Walking;

namespace NixIaC.Model.Options;

/// <summary>
/// Options that a module needs and cannot know: those beside its <c>enable</c> that have no default, and whose names say that
/// only the user has the answer, which is a secret, a name or an address. Other options without a default are mostly set by the
/// module itself, from the rest of its options, so that nothing follows from their absence.
/// </summary>
static class RequiredOptions
{
    const string Enable = "enable";

    static readonly string[] Ends = ["domain", "hostname", "hostName", "url", "Url", "URL", "username", "email", "Email", "serverName", "servername"];

    // These are needed only for a part that may be off, or set by another module, as the modules' sources show.
    static readonly HashSet<string> Excepted = new(
        [
            "services.ente.api.domain", "services.searx.domain", "services.wgautomesh.gossipSecretFile",
            "services.kubernetes.apiserver.serviceAccountKeyFile", "services.kubernetes.apiserver.serviceAccountSigningKeyFile",
        ],
        StringComparer.Ordinal);

    /// <summary>The module that a path switches on: <c>services.hydra</c> of <c>services.hydra.enable</c>; null when it does not.</summary>
    public static OptionPath? ModuleOf(OptionPath path) =>
        path.Segments.Count > 1 && path.Segments[path.Segments.Count - 1] == Enable
            ? new(path.Segments.Take(path.Segments.Count - 1).ToEquatableArray()) : null;

    /// <summary>What a module needs once it is switched on.</summary>
    public static IEnumerable<OptionDeclaration> Of(OptionSchema schema, OptionPath module)
    {
        if (schema.Place(module) is not { IsOption: false } node) return [];
        if (schema.Walker.StepByName(node, Enable)?.Type?.Kind != OptionTypeKind.Bool) return [];
        return from name in schema.Walker.Names(node)
               where IsUsersToKnow(name)
               let option = schema.Walker.StepByName(node, name) is { IsOption: true, Owner: { } owner } ? owner : null
               where option is not null && IsRequired(option, schema.Release)
                   && !IsOneOfTwo(schema, node, name) && !IsPassedOn(schema, module, name)
               select option;
    }

    static bool IsUsersToKnow(string name) =>
        SecretOptions.IsSecretFile(name) || Ends.Any(end => name.EndsWith(end, StringComparison.Ordinal));

    static bool IsRequired(OptionDeclaration option, Release release) =>
        option is { Default: null, HasComputedDefault: false, ReadOnly: false, Internal: false, PartialModule: false }
        && option.StatusIn(release) == OptionStatus.Available && IsText(option.Type)
        && !option.Segments.Any(OptionPath.IsWildcard) && !Excepted.Contains(option.Name);

    // Lists and sets are empty, and what may be null is null, when nobody sets them.
    static bool IsText(OptionType type) => type.Kind is OptionTypeKind.Str or OptionTypeKind.NonEmptyStr or OptionTypeKind.SingleLineStr
        or OptionTypeKind.StrMatching or OptionTypeKind.StrCheck or OptionTypeKind.Path or OptionTypeKind.ExternalPath;

    // A secret that may be said as text instead: the module makes the file.
    static bool IsOneOfTwo(OptionSchema schema, OptionNode module, string name) =>
        SecretOptions.IsSecretFile(name) && schema.Walker.StepByName(module, name.Substring(0, name.LastIndexOf("ile", StringComparison.Ordinal) - 1)) is not null;

    // What a group above has under the same name is handed down.
    static bool IsPassedOn(OptionSchema schema, OptionPath module, string name) =>
        Enumerable.Range(0, module.Segments.Count)
            .Select(length => schema.Place(new OptionPath(module.Segments.Take(length).ToEquatableArray())))
            .Any(above => above is not null && schema.Walker.StepByName(above, name) is { IsOption: true });
}
