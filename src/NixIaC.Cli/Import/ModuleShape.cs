using NixIaC.Model;
using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>What a module says and the names around it.</summary>
/// <param name="Body">Its set, or a call that gives one.</param>
/// <param name="Config">What its set binds to <c>config</c>, or null when the set is the configuration itself.</param>
/// <param name="Scope">The names.</param>
sealed record ModuleShape(NixNode Body, NixNode? Config, Scope Scope)
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
                    return ConfigOf(set) is { } config ? new(set with { Bindings = set.Bindings.Where(binding => binding != config).ToEquatableArray() }, config.Value, scope)
                        : new(set, null, scope);
                case NixSetNode:
                    throw new StaysNixException("it is a rec set, whose values refer to one another");
                default:
                    return LibCall.Of(node, scope) is not null ? new(node, null, scope) : throw new StaysNixException("it is not a set of options");
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

    static NixAttributeNode? ConfigOf(NixSetNode set) =>
        set.Bindings.OfType<NixAttributeNode>().FirstOrDefault(binding => binding.Path[0].Name == "config") is not { } config ? null
        : config.Path.Count == 1 ? config
        : throw new StaysNixException($"it sets {string.Join('.', config.Path.Select(name => name.Name))} beside options of its own");
}
