using NixIaC.Model.Options.Walking;

namespace NixIaC.Model.Options;

/// <summary>Options that hold secrets, and those that name the file with one, as their names tell.</summary>
static class SecretOptions
{
    static readonly string[] Words =
        ["password", "passphrase", "passwd", "pass", "secret", "secrets", "token", "privatekey", "secretkey", "apikey", "presharedkey", "key", "psk"];

    static readonly string[] OfFiles = [.. Words, "environment", "env", "credential", "credentials", "basicauth"];

    // What anybody may know, whatever its name ends in.
    static readonly string[] Public = ["public", "pubkey", "authorized", "known", "trusted"];

    static readonly string[] FileEnds = ["file", "files"];

    /// <summary>Whether something of this name holds a secret as text: <c>initialPassword</c>, <c>DB_PASSWORD</c>.</summary>
    public static bool IsSecret(string name) => Ends(Words, name.Replace("_", "").Replace("-", ""));

    /// <summary>Whether an option of this name takes the path of a file with a secret: <c>tokenFile</c>, <c>environmentFiles</c>.</summary>
    public static bool IsSecretFile(string name) =>
        FileEnds.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)
            && Ends(OfFiles, name.Substring(0, name.Length - end.Length).Replace("_", "").Replace("-", "")));

    /// <summary>Whether an option takes the path of a file with a secret: not the keys that may log in, <c>authorizedKeys.keyFiles</c>.</summary>
    public static bool IsSecretFile(OptionPath path)
    {
        var segments = path.Segments;
        return IsSecretFile(segments[segments.Count - 1]) && (segments.Count == 1 || !IsPublic(segments[segments.Count - 2]));
    }

    /// <summary>The option beside one that holds a secret which takes the path of a file with it; null when the schema knows none.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="group">The path of the group.</param>
    /// <param name="name">The name of the option in it.</param>
    public static string? FileBeside(OptionSchema schema, IEnumerable<string> group, string name)
    {
        if (Place(schema, group) is not { } node) return null;
        var beside = new List<string> { name + "File" };
        if (name.EndsWith("password", StringComparison.OrdinalIgnoreCase)) beside.Add("hashedPasswordFile");
        return beside.Find(file => schema.Walker.StepByName(node, file) is { IsOption: true, Owner: { } option } && schema.Walker.IsAvailable(option));
    }

    /// <summary>Whether an option is known and takes a text or a path.</summary>
    public static bool TakesPath(OptionSchema schema, OptionPath path) =>
        Place(schema, path.Segments) is { IsOption: true, Type: { } type } && TakesPath(type);

    static bool TakesPath(OptionType type) => type.Kind switch
    {
        OptionTypeKind.Str or OptionTypeKind.NonEmptyStr or OptionTypeKind.SingleLineStr or OptionTypeKind.StrMatching or OptionTypeKind.StrCheck
            or OptionTypeKind.Path or OptionTypeKind.ExternalPath => true,
        OptionTypeKind.NullOr or OptionTypeKind.Checked or OptionTypeKind.Either or OptionTypeKind.Coerced
            or OptionTypeKind.ListOf or OptionTypeKind.NonEmptyListOf => type.Of.Any(TakesPath),
        _ => false,
    };

    // Positions in lists are numbers.
    static OptionNode? Place(OptionSchema schema, IEnumerable<string> path)
    {
        OptionNode? node = OptionNode.Root;
        foreach (var segment in path)
            if (node is not null) node = schema.Walker.Step(node, segment) ?? (segment.All(char.IsDigit) ? schema.Walker.StepByName(node, "*") : null);
        return node;
    }

    static bool Ends(string[] words, string name) =>
        words.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) && !IsPublic(name);

    static bool IsPublic(string name) => Public.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
