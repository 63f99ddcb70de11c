using NixIaC.Model;
using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>The body of a module and the names around it.</summary>
sealed record ModuleShape(NixNode Body, Scope Scope)
{
    public static ModuleShape Of(NixNode root)
    {
        var (node, scope) = (root, Scope.Module);
        while (true)
            switch (node)
            {
                case NixParenthesesNode parentheses:
                    node = parentheses.Inner;
                    break;
                case NixFunctionNode function:
                    Check(function);
                    node = function.Body;
                    break;
                case NixLetNode let:
                    scope = scope.Let(Names(let, scope));
                    node = let.Body;
                    break;
                case NixWithNode with:
                    scope = scope.With(with.Scope);
                    node = with.Body;
                    break;
                case NixSetNode { Kind: NixSetKind.Plain } set:
                    return new(Config(set), scope);
                case NixSetNode:
                    throw new StaysNixException("it is a rec set, whose values refer to one another");
                default:
                    return LibCall.Of(node, scope) is not null ? new(node, scope) : throw new StaysNixException("it is not a set of options");
            }
    }

    static void Check(NixFunctionNode function)
    {
        if (function.Pattern is not { } pattern) throw new StaysNixException($"it takes its arguments as a whole, {function.Parameter!.Name}");
        foreach (var formal in pattern.Formals)
            if (!Scope.Arguments.Contains(formal.Name, StringComparer.Ordinal))
                throw new StaysNixException($"it takes an argument {formal.Name}, which a module of NixOS does not get by itself");
        if (function.Parameter is { } whole && Mentions(function.Body, whole.Name)) throw new StaysNixException($"it uses its arguments as a whole, {whole.Name}");
    }

    static Dictionary<string, NixNode> Names(NixLetNode let, Scope scope)
    {
        var names = new Dictionary<string, NixNode>(StringComparer.Ordinal);
        foreach (var binding in let.Bindings)
            if (binding is NixAttributeNode { Path: [{ Name: { } name }] } attribute) names[name] = Unwrapped(attribute.Value);
            else if (binding is NixInheritNode { Source: not null } inherit)
                foreach (var each in inherit.Names) names[each.Name!] = inherit;
            else throw new StaysNixException("a let binds more than plain names");
        foreach (var (name, value) in names)
        {
            if (value is NixFunctionNode) throw new StaysNixException($"{name} in its let is a function");
            if (IsCircular(name, value, names, [])) throw new StaysNixException($"{name} in its let refers to itself");
        }
        return names;
    }

    static bool IsCircular(string name, NixNode value, Dictionary<string, NixNode> names, HashSet<string> seen) =>
        Mentioned(value is NixInheritNode inherit ? inherit.Source! : value).Any(other => other == name
            || (names.TryGetValue(other, out var next) && seen.Add(other) && IsCircular(name, next, names, seen)));

    static NixNode Unwrapped(NixNode node) => node is NixParenthesesNode parentheses ? Unwrapped(parentheses.Inner) : node;

    static bool Mentions(NixNode node, string name) => Mentioned(node).Contains(name, StringComparer.Ordinal);

    static IEnumerable<string> Mentioned(NixNode node) => node switch
    {
        NixVariableNode variable => [variable.Name],
        NixInheritNode { Source: null } inherit => inherit.Names.Select(name => name.Name!),
        _ => node.Children.SelectMany(Mentioned),
    };

    /// <summary>A module with <c>config = { … };</c> says the same without it.</summary>
    static NixSetNode Config(NixSetNode set)
    {
        var bindings = new List<NixBindingNode>();
        var hasConfig = set.Bindings.Any(binding => binding is NixAttributeNode { Path: var path } && path[0].Name == "config");
        if (!hasConfig) return set;
        foreach (var binding in set.Bindings)
            if (binding is not NixAttributeNode attribute) bindings.Add(binding);
            else if (attribute is { Path: [{ Name: "config" }], Value: NixSetNode { Kind: NixSetKind.Plain } config }) bindings.AddRange(config.Bindings);
            else if (attribute.Path[0].Name != "config") bindings.Add(binding);
            else if (attribute.Path.Count == 1) throw new StaysNixException("its config is computed");
            else bindings.Add(attribute with { Path = attribute.Path.Skip(1).ToEquatableArray() });
        return set with { Bindings = bindings.ToEquatableArray() };
    }
}
