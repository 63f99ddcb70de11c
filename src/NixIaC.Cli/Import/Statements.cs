using NixIaC.Model.Nix.Parsing;
using NixIaC.Model.Options;

namespace NixIaC.Cli.Import;

/// <summary>The statements of <c>Configure</c>, in the order of the Nix text.</summary>
sealed class Statements(NixSource source, Locals locals, CommentText comments, ValueText values, OptionSchema schema, MachineFacts facts)
{
    readonly HashSet<string> assigned = new(StringComparer.Ordinal);

    /// <summary>The statements for a whole module.</summary>
    public IEnumerable<string> Of(NixNode module, Scope scope) => Assign(Place.Root, module, scope, "", false);

    List<string> Body(NixSetNode set, Place place, Scope scope, string view, bool conditional)
    {
        var lines = new List<string>();
        var end = set.Start + 1;
        foreach (var binding in set.Bindings)
        {
            var above = comments.Take(binding.CommentsAbove).ToList();
            var statements = binding is NixInheritNode inherit ? [.. Inherited(inherit, place, scope, view)] : Bound((NixAttributeNode)binding, place, scope, view, conditional).ToList();
            var behind = comments.Take(binding.CommentsBehind);
            above.AddRange(comments.Take(binding.Start, binding.End));
            if (behind.Count == 1 && statements is [var single] && !single.Contains('\n', StringComparison.Ordinal)) statements[0] = $"{single} {behind[0]}";
            else above.AddRange(behind);
            if (lines.Count > 0 && above.Count + statements.Count > 0 && HasBlank(end, binding)) lines.Add("");
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

    IEnumerable<string> Inherited(NixInheritNode inherit, Place place, Scope scope, string view) => inherit.Names.SelectMany(name =>
        inherit.Source is null
            ? Assign(place.Step(name.Name!), new NixVariableNode(name.Start, name.Length, name.Name!), scope, view, false)
            : Left(place.Step(name.Name!), NixSource.Code($"({source.Text(inherit.Source, scope)}).{source.Tree.Slice(name)}"), view));

    IEnumerable<string> Bound(NixAttributeNode attribute, Place place, Scope scope, string view, bool conditional)
    {
        if (place == Place.Root && !conditional && facts.Take(attribute, scope)) return [];
        foreach (var segment in attribute.Path)
        {
            var local = segment.Name is null && segment.Expression is { } expression ? SetTree.LocalOf(expression) : null;
            var name = segment.Name ?? (local is null ? null : Locals.Text(new NixVariableNode(segment.Start, segment.Length, local), scope));
            if (name is null) return place == Place.Root ? throw new StaysNixException("a name at its top is computed") : Dynamic(attribute, segment, place, scope, view);
            place = place.Step(name, local is not null && locals.Use(local, scope) is var (text, _) ? text : null);
        }
        return Assign(place, attribute.Value, scope, view, conditional);
    }

    IEnumerable<string> Dynamic(NixAttributeNode attribute, NixNameNode segment, Place place, Scope scope, string view)
    {
        var rest = new NixSetNode(segment.Start, attribute.End - segment.Start, NixSetKind.Plain, default, default);
        return Left(place, NixSource.Code($"{{ {source.Text(attribute with { Start = segment.Start, Length = rest.Length }, scope)} }}"), view);
    }

    IEnumerable<string> Assign(Place place, NixNode node, Scope scope, string view, bool conditional)
    {
        if (node is NixParenthesesNode parentheses) return Assign(place, parentheses.Inner, scope, view, conditional);
        if (node is NixWithNode with) return Assign(place, with.Body, scope.With(with.Scope), view, conditional);
        if (node is NixVariableNode variable && scope.BinderOf(variable.Name) is { } binder && binder.Names[variable.Name] is var bound
            && (bound is NixSetNode || LibCall.Of(bound, binder) is not null))
            return Assign(place, bound, binder, view, conditional);
        if (LibCall.Of(node, scope) is { } call && Called(call, place, scope, view, conditional) is { } called) return called;
        if (node is NixBinaryNode { Operator: "++" } && place.Type.Element is not null && Parts(node, place, scope, view) is { } parts) return parts;
        if (node is NixSetNode { Kind: NixSetKind.Plain } set && place.Type.TakesAttributes && InParts(set, place, scope, view)) return Body(set, place, scope, view, conditional);
        if (node is NixSetNode { Bindings.Count: 0 } && schema.Find(place.Path) is OptionGroup) return [];
        return Plain(place, node, scope, view);
    }

    /// <summary>Whether a set is written leaf by leaf: all but entries and free-form values that read well as a whole.</summary>
    bool InParts(NixSetNode set, Place place, Scope scope, string view)
    {
        if (place == Place.Root) return true;
        if (set.Bindings.Count == 0) return false;
        var isGroup = schema.Find(place.Path) is OptionGroup;
        if (view.Length > 0 && !isGroup) return false;
        var readsWell = place.IsEntry || place.IsUnknown || place.Type == CSharpType.Json;
        return !readsWell || (HasCall(set, scope) && !place.IsUnknown) || !IsStatic(set, scope) || (!place.IsUnknown && !ValueText.FitsInitialiser(set, place.Type, scope));
    }

    static bool HasCall(NixNode node, Scope scope) =>
        LibCall.Of(node, scope) is not null || (node is NixSetNode or NixBindingNode or NixParenthesesNode && node.Children.Any(child => HasCall(child, scope)));

    static bool IsStatic(NixSetNode set, Scope scope) => SetTree.Of(set, scope) is not null;

    IEnumerable<string>? Called(LibCall call, Place place, Scope scope, string view, bool conditional) => call switch
    {
        { Name: "mkDefault" or "mkForce" or "mkBefore" or "mkAfter", Arguments: [var value] } when view.Length == 0 =>
            Assign(place, value, scope, $".{call.Name[2..]}", conditional),
        { Name: "mkIf", Arguments: [var condition, var value] } when Readings.Condition(condition, scope) is { } text =>
            Block(text, Assign(place, value, scope, view, true)),
        { Name: "mkMerge", Arguments: [NixListNode list] } when place.Type.Element is not null || list.Items.All(item => IsSet(item, scope)) =>
            [.. list.Items.SelectMany(item => Assign(place, item, scope, view, true))],
        _ => null,
    };

    static bool IsSet(NixNode node, Scope scope) => node switch
    {
        NixSetNode { Kind: NixSetKind.Plain } => true,
        NixParenthesesNode parentheses => IsSet(parentheses.Inner, scope),
        NixWithNode with => IsSet(with.Body, scope.With(with.Scope)),
        _ => LibCall.Of(node, scope) is { Name: "mkIf", Arguments: [var condition, var value] } && Readings.Condition(condition, scope) is not null && IsSet(value, scope),
    };

    static IEnumerable<string> Block(string condition, IEnumerable<string> statements) =>
        statements.ToList() is { Count: > 0 } lines ? [$"if ({condition})\n{{\n{CSharpText.Indent(string.Join('\n', lines))}\n}}"] : [];

    /// <summary>A list of which some parts hold only on a condition.</summary>
    List<string>? Parts(NixNode node, Place place, Scope scope, string view)
    {
        var parts = Operands(node).Select(part => (part, Call: LibCall.Of(part, scope))).ToList();
        if (!parts.Any(part => part.Call is { Name: "optional" or "optionals" })) return null;
        if (parts.Any(part => part.Call is null ? part.part is not NixListNode : part.Call.Arguments.Count != 2 || Readings.Condition(part.Call.Arguments[0], scope) is null)) return null;
        var statements = new List<string>();
        foreach (var (part, call) in parts)
            if (call is null) statements.AddRange(Plain(place, part, scope, view));
            else
            {
                var value = call.Arguments[1];
                var list = call.Name == "optionals" ? value : new NixListNode(value.Start, value.Length, Model.EquatableArray.Of(value));
                statements.AddRange(Block(Readings.Condition(call.Arguments[0], scope)!, Plain(place, list, scope, view)));
            }
        return statements;
    }

    static IEnumerable<NixNode> Operands(NixNode node) => node switch
    {
        NixParenthesesNode { Inner: NixBinaryNode or NixApplicationNode } parentheses => Operands(parentheses.Inner),
        NixBinaryNode { Operator: "++" } both => [.. Operands(both.Left), .. Operands(both.Right)],
        _ => [node],
    };

    IEnumerable<string> Plain(Place place, NixNode node, Scope scope, string view)
    {
        var note = new List<string>();
        if (schema.Find(place.Path) is OptionFound { Option: var option, Status: OptionStatus.Renamed or OptionStatus.Removed } found)
            place = Current(place, option, found.Status, note);
        var value = values.Of(node, place.Type, place.TakesNull, scope);
        if (value.Contains("new NixCode(", StringComparison.Ordinal)) note.Add("// Left as Nix: there is no C# for it.");
        return [.. note, Set(place, value, view)];
    }

    IEnumerable<string> Left(Place place, string code, string view) => ["// Left as Nix: there is no C# for it.", Set(place, code, view)];

    string Set(Place place, string value, string view)
    {
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
