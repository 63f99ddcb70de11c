using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>The C# of values. What has none stays Nix, at the smallest place that takes it.</summary>
sealed class ValueText(NixSource source, Locals locals, CommentText comments, ProjectFiles files)
{
    const int LongestLine = 110;

    /// <summary>The value; whatever has no C# as <c>new NixCode(...)</c>.</summary>
    public string Of(NixNode node, CSharpType type, bool takesNull, Scope scope) => Plain(node, type, takesNull, scope) ?? source.Code(node, scope);

    /// <summary>Whether a path leads to no file of the project.</summary>
    public bool IsLost(NixPathNode path) => files.Path(path) is null;

    /// <summary>The value, or null when all of it must stay Nix.</summary>
    public string? Plain(NixNode node, CSharpType type, bool takesNull, Scope scope)
    {
        switch (node)
        {
            case NixParenthesesNode parentheses:
                return Plain(parentheses.Inner, type, takesNull, scope);
            case NixWithNode with:
                return Plain(with.Body, type, takesNull, scope.With(with.Scope));
            case NixVariableNode { Name: "null" }:
                return takesNull ? "null" : null;
            case NixVariableNode { Name: "true" or "false" } boolean:
                return type.Takes(typeof(bool)) ? boolean.Name : null;
            case NixVariableNode variable:
                return Variable(variable, type, takesNull, scope);
            case NixIntegerNode or NixUnaryNode:
                return type.Takes(typeof(long)) ? Arithmetic.Of(node) : null;
            case NixFloatNode number:
                return type.Takes(typeof(double)) ? Float(number) : null;
            case NixBinaryNode { Operator: "++" }:
                return type.Element is null || Joined(node) is not { } items ? null : List(items, node, type.Element, scope);
            case NixBinaryNode:
                return type.Takes(typeof(long)) ? Arithmetic.Of(node) : null;
            case NixUriNode uri:
                return type.Takes(typeof(string)) ? CSharpString.Literal(uri.Value) : null;
            case NixPathNode { Value: ['/', ..] path }:
                return type.Takes(typeof(string)) && !type.IsPackage ? CSharpString.Literal(path) : null;
            case NixPathNode:
                return type.Takes(typeof(string)) && !type.IsPackage ? files.Path(node) : null;
            case NixApplicationNode:
                return type.Takes(typeof(string)) && !type.IsPackage ? files.Text(node) : null;
            case NixStringNode text:
                return type.Takes(typeof(string)) && !type.IsPackage ? Text(text, scope) : null;
            case NixListNode list:
                return type.Element is null ? null : List(list.Items, list, type.Element, scope);
            case NixSetNode { Kind: NixSetKind.Plain } set:
                return Set(set, type, scope);
            case NixSelectNode select:
                return Package(select, type, scope) ?? Reading(select, type, scope);
            default:
                return null;
        }
    }

    string? Variable(NixVariableNode variable, CSharpType type, bool takesNull, Scope scope)
    {
        if (scope.IsFrom("pkgs", variable.Name)) return type.IsPackage ? CSharpString.Literal(variable.Name) : null;
        if (scope.BinderOf(variable.Name) is not { } binder) return null;
        var value = binder.Names[variable.Name];
        if (value is NixListNode or NixSetNode or NixSelectNode or NixWithNode) return Plain(value, type, takesNull, binder);
        return locals.Use(variable.Name, scope) is var (name, kind) && type.Takes(kind) && !type.IsPackage ? name : null;
    }

    static string? Package(NixSelectNode select, CSharpType type, Scope scope) =>
        type.IsPackage && select.Fallback is null && select.Path.All(name => name.Name is not null) && select.Target is NixVariableNode target
            ? target.Name == "pkgs" && scope.IsArgument("pkgs") ? CSharpString.Literal(Dotted(select))
            : scope.IsFrom("pkgs", target.Name) ? CSharpString.Literal($"{target.Name}.{Dotted(select)}") : null
            : null;

    static string Dotted(NixSelectNode select) => string.Join('.', select.Path.Select(name => name.Name));

    static string? Reading(NixNode node, CSharpType type, Scope scope) =>
        Readings.Place(node, scope) is { } place && type.Takes(place.Type) ? $"nixos{place.Text}" : null;

    string? Text(NixStringNode text, Scope scope)
    {
        var parts = new List<CSharpPart>();
        foreach (var part in text.Parts)
            if (part is NixTextNode plain) parts.Add(new(plain.Value, null));
            else if (Hole(((NixHoleNode)part).Expression, scope) is { } hole) parts.Add(new(null, hole));
            else return null;
        return CSharpString.Interpolated(parts);
    }

    string? Hole(NixNode node, Scope scope) => locals.Hole(node, scope) ?? files.Text(node) ?? node switch
    {
        NixApplicationNode { Function: NixVariableNode { Name: "toString" }, Arguments: [var argument] } when Readings.Place(argument, scope) is { Type.IsText: true } number =>
            $"nixos{number.Text}",
        _ when Readings.Place(node, scope) is { Type: { IsText: true, IsInt: false } } place => $"nixos{place.Text}",
        _ => null,
    };

    static string Float(NixFloatNode number) =>
        number.Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture) is var text && text.All(char.IsAsciiDigit) ? text + ".0" : text;

    static IReadOnlyList<NixNode>? Joined(NixNode node) => node switch
    {
        NixParenthesesNode parentheses => Joined(parentheses.Inner),
        NixListNode list => [.. list.Items],
        NixBinaryNode { Operator: "++" } both when Joined(both.Left) is { } left && Joined(both.Right) is { } right => [.. left, .. right],
        _ => null,
    };

    string List(IReadOnlyList<NixNode> items, NixNode whole, CSharpType element, Scope scope)
    {
        var texts = items.Select(item => Of(item, element, element == CSharpType.Json, scope)).ToList();
        var line = $"[{string.Join(", ", texts)}]";
        if (line.Length <= LongestLine && !line.Contains('\n', StringComparison.Ordinal) && !comments.Any(whole.Start, whole.End)) return line;
        var lines = new List<string>();
        for (var i = 0; i < items.Count; i++)
        {
            lines.AddRange(comments.Take(i == 0 ? whole.Start : items[i - 1].End, items[i].Start));
            var behind = comments.TakeBehind(items[i], i + 1 < items.Count ? items[i + 1].Start : whole.End);
            lines.Add($"{texts[i]},{string.Concat(behind.Select(comment => " " + comment))}");
        }
        lines.AddRange(comments.Take(whole.Start, whole.End));
        return $"[\n{CSharpText.Indent(string.Join('\n', lines))}\n]";
    }

    /// <summary>A set as an initialiser; null when one of its names cannot be written in one.</summary>
    string? Set(NixSetNode set, CSharpType type, Scope scope)
    {
        var tree = SetTree.Of(set, scope);
        return Fits(tree, type) ? Initialiser(tree!, type, scope) : null;
    }

    /// <summary>Whether a set can be written as an initialiser.</summary>
    public static bool FitsInitialiser(NixSetNode set, CSharpType type, Scope scope) => Fits(SetTree.Of(set, scope), type);

    static bool Fits(SetTree? tree, CSharpType type) => type is { TakesAttributes: true, IsSystem: false } && tree is not null && tree.Entries.All(entry =>
        (!entry.IsMade ? type.Member(entry.Name) : null) is { } member
            ? !member.ReadOnly && (entry.Inside is null || Fits(entry.Inside, member.Type))
            : type.Value is { } value && (entry.Inside is null || Fits(entry.Inside, value)));

    string Initialiser(SetTree tree, CSharpType type, Scope scope)
    {
        if (tree.Entries.Count == 0) return "new()";
        var lines = tree.Entries.Select(entry =>
        {
            var member = !entry.IsMade ? type.Member(entry.Name) : null;
            var (kind, takesNull) = member is null ? (type.Value!, type.Value == CSharpType.Json) : (member.Type, member.TakesNull);
            var value = entry.Value is { } node ? Of(node, kind, takesNull, scope) : Initialiser(entry.Inside!, kind, scope);
            return CommentText.Above(comments.Take(entry.Comments)) + $"{member?.Name ?? $"[{Key(entry, scope)}]"} = {value}";
        }).ToList();
        var line = $"new() {{ {string.Join(", ", lines)} }}";
        return line.Length <= LongestLine && !line.Contains('\n', StringComparison.Ordinal) ? line
            : $"new()\n{{\n{CSharpText.Indent(string.Join(",\n", lines))},\n}}";
    }

    string Key(SetEntry entry, Scope scope) => locals.Key(entry.Key, scope)?.Local ?? CSharpString.Literal(entry.Name);
}
