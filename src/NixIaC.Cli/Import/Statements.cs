using NixIaC.Model.Nix.Parsing;
using NixIaC.Model.Options;

namespace NixIaC.Cli.Import;

/// <summary>The statements of <c>Configure</c>, in the order of the Nix text.</summary>
sealed class Statements(NixSource source, Locals locals, CommentText comments, ValueText values, OptionSchema schema, MachineFacts facts)
{
    const string KnownFiles = "// The compiler must know the file: keep it below files/, keys/ or secrets/, or name it in the project, <NixIaCFiles Include=\"...\" />.";
    const string LostPath = "// A path in it is from the folder of the configuration, which the flake does not have: write where it leads to.";
    const string LeftAsNix = "// Left as Nix: there is no C# for it.";

    readonly HashSet<string> assigned = new(StringComparer.Ordinal);

    /// <summary>The statements for a whole module.</summary>
    public IEnumerable<string> Of(ModuleShape module)
    {
        var body = Assign(Place.Root, module.Body, module.Scope, Context.Plain);
        return module.Config is null ? body : [.. body, .. Assign(Place.Root, module.Config, module.Scope, Context.Plain)];
    }

    List<string> Body(NixSetNode set, Place place, Scope scope, Context context)
    {
        var lines = new List<string>();
        var end = set.Start + 1;
        foreach (var binding in set.Bindings)
        {
            var above = comments.Take(binding.CommentsAbove).ToList();
            var statements = binding is NixInheritNode inherit ? [.. Inherited(inherit, place, scope, context)] : Bound((NixAttributeNode)binding, place, scope, context).ToList();
            var behind = comments.Take(binding.CommentsBehind);
            above.AddRange(comments.Take(binding.Start, binding.End));
            if (statements.Count == 0)
            {
                // It went to the attributes of the type, and so do its comments.
                facts.Comments.AddRange([.. above, .. behind]);
                continue;
            }
            if (behind.Count == 1 && statements is [var single] && !single.Contains('\n', StringComparison.Ordinal)) statements[0] = $"{single} {behind[0]}";
            else above.AddRange(behind);
            if (lines.Count > 0 && HasBlank(end, binding)) lines.Add("");
            lines.AddRange(above);
            lines.AddRange(statements);
            end = binding.End;
        }
        lines.AddRange(comments.Take(set.ClosingComments));
        return lines;
    }

    bool HasBlank(int end, NixBindingNode binding)
    {
        var start = binding.CommentsAbove.Count > 0 ? binding.CommentsAbove[0].Start : binding.Start;
        return source.Tree.Text[end..start].Replace(" ", "", StringComparison.Ordinal).Contains("\n\n", StringComparison.Ordinal);
    }

    IEnumerable<string> Inherited(NixInheritNode inherit, Place place, Scope scope, Context context) => inherit.Names.SelectMany(name =>
        inherit.Source is { } from
            ? Left(place.Step(name.Name!), source.Code(from, scope, text => $"({text}).{source.Tree.Slice(name)}"), context)
            : Assign(place.Step(name.Name!), new NixVariableNode(name.Start, name.Length, name.Name!), scope, context));

    IEnumerable<string> Bound(NixAttributeNode attribute, Place place, Scope scope, Context context)
    {
        var path = string.Join('.', place.Path.Segments.Concat(attribute.Path.Select(segment => segment.Name ?? "?")));
        if (context == Context.Plain && facts.Take(path, attribute, scope)) return [];
        foreach (var segment in attribute.Path)
        {
            if (locals.Key(segment, scope) is not var (name, local))
                return place == Place.Root ? throw new StaysNixException("a name at its top is computed") : Made(attribute, segment, place, scope, context);
            place = place.Step(name, local);
        }
        return Assign(place, attribute.Value, scope, context);
    }

    /// <summary>A binding whose name only evaluation knows: a set of Nix with that name alone.</summary>
    IEnumerable<string> Made(NixAttributeNode attribute, NixNameNode segment, Place place, Scope scope, Context context) =>
        Left(place, source.Code(attribute with { Start = segment.Start, Length = attribute.End - segment.Start }, scope, text => $"{{ {text} }}"), context);

    IEnumerable<string> Assign(Place place, NixNode node, Scope scope, Context context)
    {
        if (node is NixParenthesesNode parentheses) return Assign(place, parentheses.Inner, scope, context);
        if (node is NixWithNode with) return Assign(place, with.Body, scope.With(with.Scope), context);
        if (node is NixVariableNode variable && scope.BinderOf(variable.Name) is { } binder && binder.Names[variable.Name] is var bound
            && (bound is NixSetNode || LibCall.Of(bound, binder) is not null))
            return Assign(place, bound, binder, context);
        if (LibCall.Of(node, scope) is { } call && Called(call, place, scope, context) is { } called) return called;
        if (node is NixBinaryNode { Operator: "++" } && place.Type.Element is not null && Parts(node, place, scope, context) is { } parts) return parts;
        if (node is NixSetNode { Kind: NixSetKind.Plain } set && place.Type.TakesAttributes && InParts(set, place, scope, context)) return Body(set, place, scope, context);
        if (place == Place.Root) throw new StaysNixException("its set is computed");
        if (node is NixSetNode { Bindings.Count: 0 } && schema.Find(place.Path) is OptionGroup && !place.IsEntry) return [];
        return Plain(place, node, scope, context);
    }

    /// <summary>Whether a set is written leaf by leaf: all but entries and free-form values that read well as a whole.</summary>
    bool InParts(NixSetNode set, Place place, Scope scope, Context context)
    {
        if (place == Place.Root) return true;
        if (set.Bindings.Count == 0) return false;
        var isGroup = schema.Find(place.Path) is OptionGroup;
        if (context.View.Length > 0 && !isGroup) return false;
        var readsWell = place.IsEntry || place.IsUnknown || place.Type == CSharpType.Json;
        return !readsWell || (HasCall(set, scope) && !place.IsUnknown) || !IsStatic(set, scope) || (!place.IsUnknown && !ValueText.FitsInitialiser(set, place.Type, scope));
    }

    static bool HasCall(NixNode node, Scope scope) =>
        LibCall.Of(node, scope) is not null || (node is NixSetNode or NixBindingNode or NixParenthesesNode && node.Children.Any(child => HasCall(child, scope)));

    static bool IsStatic(NixSetNode set, Scope scope) => SetTree.Of(set, scope) is not null;

    IEnumerable<string>? Called(LibCall call, Place place, Scope scope, Context context) => call switch
    {
        { Name: "mkDefault" or "mkForce" or "mkBefore" or "mkAfter", Arguments: [var value] } when context.View.Length == 0 =>
            Assign(place, value, scope, context with { View = call.Name[2..] }),
        { Name: "mkIf", Arguments: [var condition, var value] } when Readings.Condition(condition, scope) is { } text =>
            Block(text, Assign(place, value, scope, context with { IsConditional = true })),
        // Each value below gets the condition, as Nix.
        { Name: "mkIf", Arguments: [var condition, var value] } when context.Guard is null && IsSet(value, scope) =>
            Assign(place, value, scope, context with { Guard = condition, GuardScope = scope }),
        { Name: "mkMerge", Arguments: [NixListNode list] } when place.Type.Element is not null || list.Items.All(item => IsSet(item, scope)) =>
            list.Items.SelectMany((item, i) => Merged(item, i, place, scope, context)),
        _ => null,
    };

    List<string> Merged(NixNode item, int index, Place place, Scope scope, Context context)
    {
        var above = comments.Take(source.Tree.CommentsBetween(0, item.Start).Where(comment => index > 0 || comment.End <= item.Start));
        var statements = Assign(place, item, scope, index == 0 ? context : context with { IsConditional = true }).ToList();
        return [.. index > 0 ? [""] : Array.Empty<string>(), .. above, .. statements];
    }

    static bool IsSet(NixNode node, Scope scope) => node switch
    {
        NixSetNode { Kind: NixSetKind.Plain } => true,
        NixParenthesesNode parentheses => IsSet(parentheses.Inner, scope),
        NixWithNode with => IsSet(with.Body, scope.With(with.Scope)),
        _ => LibCall.Of(node, scope) is { Name: "mkIf", Arguments: [_, var value] } && IsSet(value, scope),
    };

    static IEnumerable<string> Block(string condition, IEnumerable<string> statements) =>
        statements.ToList() is { Count: > 0 } lines ? [$"if ({condition})\n{{\n{CSharpText.Indent(string.Join('\n', lines))}\n}}"] : [];

    /// <summary>A list of which some parts hold only on a condition.</summary>
    List<string>? Parts(NixNode node, Place place, Scope scope, Context context)
    {
        var parts = Operands(node).Select(part => (part, Call: LibCall.Of(part, scope))).ToList();
        if (!parts.Any(part => part.Call is { Name: "optional" or "optionals" })) return null;
        if (parts.Any(part => part.Call is null ? part.part is not NixListNode : part.Call.Arguments.Count != 2 || Readings.Condition(part.Call.Arguments[0], scope) is null)) return null;
        var statements = new List<string>();
        foreach (var (part, call) in parts)
            if (call is null) statements.AddRange(Plain(place, part, scope, context));
            else
            {
                var value = call.Arguments[1];
                var list = call.Name == "optionals" ? value : new NixListNode(value.Start, value.Length, Model.EquatableArray.Of(value));
                statements.AddRange(Block(Readings.Condition(call.Arguments[0], scope)!, Plain(place, list, scope, context)));
            }
        return statements;
    }

    static IEnumerable<NixNode> Operands(NixNode node) => node switch
    {
        NixParenthesesNode { Inner: NixBinaryNode or NixApplicationNode } parentheses => Operands(parentheses.Inner),
        NixBinaryNode { Operator: "++" } both => [.. Operands(both.Left), .. Operands(both.Right)],
        _ => [node],
    };

    IEnumerable<string> Plain(Place place, NixNode node, Scope scope, Context context)
    {
        var note = new List<string>();
        if (schema.Find(place.Path) is OptionFound { Option: var option, Status: OptionStatus.Renamed or OptionStatus.Removed } found)
            place = Current(place, option, found.Status, note);
        if (context.Guard is { } guard) return [.. note, .. Left(place, Guarded(guard, node, scope, context), context with { View = "" })];
        var value = values.Of(node, place.Type, place.TakesNull, scope);
        if (value.Contains("Local.File(", StringComparison.Ordinal) || value.Contains("Local.Text(", StringComparison.Ordinal)) note.Add(KnownFiles);
        if (value.StartsWith("new NixCode(", StringComparison.Ordinal)) note.Add(LeftAsNix);
        else if (value.Contains("new NixCode(", StringComparison.Ordinal)) note.Add("// Partly left as Nix: there is no C# for it.");
        if (value.Contains("new NixCode(", StringComparison.Ordinal) && HasLostPath(node)) note.Add(LostPath);
        return [.. note, Set(place, value, context)];
    }

    /// <summary>Whether there is a path from the configuration's folder on, which the flake does not have.</summary>
    bool HasLostPath(NixNode node) =>
        node is NixPathNode path ? path.Parts[0] is NixTextNode { Value: ['.', ..] } && values.IsLost(path) : node.Children.Any(HasLostPath);

    string Guarded(NixNode guard, NixNode node, Scope scope, Context context)
    {
        while (guard is NixParenthesesNode parentheses) guard = parentheses.Inner;
        var condition = source.Text(guard, context.GuardScope!);
        return source.Code(node, scope, text => $"lib.mkIf ({condition}) ({(context.View.Length > 0 ? $"lib.mk{context.View} ({text})" : text)})");
    }

    IEnumerable<string> Left(Place place, string code, Context context) => [LeftAsNix, Set(place, code, context)];

    string Set(Place place, string value, Context context)
    {
        var view = context.View.Length > 0 ? "." + context.View : "";
        // Set for the second time, a list grows.
        var grows = !assigned.Add(view + place.Text) && place.Type.Element is not null;
        return $"nixos{view}{place.Text} {(grows ? "+=" : "=")} {value};";
    }

    Place Current(Place place, OptionDeclaration option, OptionStatus status, List<string> note)
    {
        if (status == OptionStatus.Renamed && option.Replacement is { } name && !name.Contains('<', StringComparison.Ordinal) && OptionPath.TryParse(name, out var path, out _)
            && schema.Find(path) is OptionFound { Status: OptionStatus.Available })
        {
            note.Add($"// {place.Path} is called {name} now.");
            return path.Segments.Aggregate(Place.Root, (at, segment) => at.Step(segment));
        }
        note.Add($"// NixOS {schema.Release} has no {place.Path} any more{(option.Replacement is { } other ? $"; see {other}" : "")}.");
        return place;
    }
}

/// <summary>What holds for the values at hand.</summary>
/// <param name="View">The priority that they are set with: <c>Default</c>, <c>Force</c>, <c>Before</c>, <c>After</c>, or nothing.</param>
/// <param name="IsConditional">Whether they may not hold, or not alone.</param>
/// <param name="Guard">A condition that has no C#, or null.</param>
/// <param name="GuardScope">Where that condition stands.</param>
sealed record Context(string View = "", bool IsConditional = false, NixNode? Guard = null, Scope? GuardScope = null)
{
    public static Context Plain { get; } = new();
}
