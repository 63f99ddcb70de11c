namespace NixIaC.Model.Nix.Parsing;

/// <summary>Finds variables that nothing defines. Inside <c>with</c> nothing is known before evaluation, and nothing is reported.</summary>
public sealed class NixScopes
{
    readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    readonly List<NixVariableNode> undefined = [];
    int withs;

    NixScopes(IEnumerable<string> outerNames) => Enter(outerNames);

    /// <summary>The variables of a tree that are neither bound in it, nor built into Nix, nor among the names around it; in order.</summary>
    public static EquatableArray<NixVariableNode> Undefined(NixNode root, params IEnumerable<string> outerNames)
    {
        var scopes = new NixScopes(outerNames);
        scopes.Visit(root);
        return scopes.undefined.OrderBy(variable => variable.Start).ToEquatableArray();
    }

    void Visit(NixNode? node)
    {
        switch (node)
        {
            case null:
                break;
            case NixVariableNode variable:
                Use(variable);
                break;
            case NixSetNode set:
                Set(set);
                break;
            case NixLetNode let:
                Recursive(let.Bindings, let.Body);
                break;
            case NixFunctionNode function:
                Function(function);
                break;
            case NixWithNode with:
                Visit(with.Scope);
                withs++;
                Visit(with.Body);
                withs--;
                break;
            default:
                foreach (var child in node.Children) Visit(child);
                break;
        }
    }

    void Set(NixSetNode set)
    {
        if (set.Kind != NixSetKind.Plain) Recursive(set.Bindings, null);
        else foreach (var binding in set.Bindings)
        {
            if (binding is NixInheritNode { Source: null } inherit) Inherit(inherit);
            Visit(binding);
        }
    }

    /// <summary>Values see the names; names taken over from around are looked up around.</summary>
    void Recursive(EquatableArray<NixBindingNode> bindings, NixNode? body)
    {
        foreach (var inherit in bindings.OfType<NixInheritNode>())
            if (inherit.Source is null) Inherit(inherit);
        var names = bindings.SelectMany(Names).ToList();
        Enter(names);
        foreach (var binding in bindings) Visit(binding);
        Visit(body);
        Leave(names);
    }

    void Function(NixFunctionNode function)
    {
        var names = function.Pattern is null ? [] : function.Pattern.Formals.Select(formal => formal.Name).ToList();
        if (function.Parameter is not null) names.Add(function.Parameter.Name);
        Enter(names);
        Visit(function.Pattern);
        Visit(function.Body);
        Leave(names);
    }

    void Inherit(NixInheritNode inherit)
    {
        foreach (var name in inherit.Names) Use(new(name.Start, name.Length, name.Name!));
    }

    static IEnumerable<string> Names(NixBindingNode binding) => binding switch
    {
        NixInheritNode inherit => inherit.Names.Select(name => name.Name!),
        NixAttributeNode { Path: var path } when path[0].Name is { } name => [name],
        _ => [],
    };

    void Use(NixVariableNode variable)
    {
        if (withs == 0 && !known.ContainsKey(variable.Name) && !NixBuiltins.Has(variable.Name)) undefined.Add(variable);
    }

    void Enter(IEnumerable<string> names)
    {
        foreach (var name in names) known[name] = known.TryGetValue(name, out var count) ? count + 1 : 1;
    }

    void Leave(List<string> names)
    {
        foreach (var name in names)
            if (--known[name] == 0) known.Remove(name);
    }
}
