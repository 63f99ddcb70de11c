using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>Pieces of the Nix text that stay Nix, with the names of let and with around that they use.</summary>
sealed class NixSource(NixSyntaxTree tree)
{
    readonly List<NixNode> taken = [];

    public NixSyntaxTree Tree => tree;

    /// <summary>Whether a comment is inside a piece that stayed.</summary>
    public bool Holds(NixComment comment) => taken.Any(node => comment.Start >= node.Start && comment.End <= node.End);

    /// <summary>The C# for a piece that stays Nix.</summary>
    /// <param name="node">The piece.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="wrap">What is to be written around it.</param>
    public string Code(NixNode node, Scope scope, Func<string, string>? wrap = null)
    {
        taken.Add(node);
        return Code(Text(node, scope, wrap));
    }

    public static string Code(string nix) => $"new NixCode({CSharpString.Literal(nix)})";

    /// <summary>The Nix text of a piece, such that it means the same elsewhere in the module.</summary>
    public string Text(NixNode node, Scope scope, Func<string, string>? wrap = null)
    {
        // One name that with opens is shorter by itself.
        if (wrap is null && Head(node) is { } head && scope.IsFrom("pkgs", head)) return $"pkgs.{Aligned(node)}";
        var opened = NixScopes.Undefined(node).Any(variable => scope.BinderOf(variable.Name) is null && !scope.IsArgument(variable.Name)) || HasWith(node);
        var names = Mentioned(node).ToHashSet(StringComparer.Ordinal);
        var text = wrap is null ? Aligned(node) : wrap(Aligned(node));
        foreach (var outer in scope.Chain)
            if (outer.Opened is { } set)
            {
                if (!opened) continue;
                text = $"with {tree.Slice(set)}; {text}";
                names.UnionWith(Mentioned(set));
            }
            else if (Needed(outer, names) is { Count: > 0 } needed)
                text = $"let {string.Concat(needed.Select(name => Binding(name, outer.Names[name])))}in {text}";
        return text;
    }

    static string? Head(NixNode node) => node switch
    {
        NixVariableNode variable => variable.Name,
        NixSelectNode { Target: NixVariableNode target, Fallback: null } => target.Name,
        _ => null,
    };

    /// <summary>The names that a piece mentions, those among them that it binds itself included.</summary>
    static IEnumerable<string> Mentioned(NixNode node) => node switch
    {
        NixVariableNode variable => [variable.Name],
        NixInheritNode { Source: null } inherit => inherit.Names.Select(name => name.Name!),
        _ => node.Children.SelectMany(Mentioned),
    };

    /// <summary>The names of a let that are used, those that these use included, in the order of the text.</summary>
    static List<string> Needed(Scope let, HashSet<string> mentioned)
    {
        var found = true;
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (found)
        {
            found = false;
            foreach (var (name, value) in let.Names)
                if (mentioned.Contains(name) && names.Add(name))
                {
                    found = true;
                    mentioned.UnionWith(Mentioned(Value(value)));
                }
        }
        return [.. let.Names.Where(pair => names.Contains(pair.Key)).OrderBy(pair => pair.Value.Start).Select(pair => pair.Key)];
    }

    string Binding(string name, NixNode value) =>
        value is NixInheritNode inherit ? $"inherit ({tree.Slice(inherit.Source!)}) {name}; " : $"{name} = {tree.Slice(value)}; ";

    static NixNode Value(NixNode value) => value is NixInheritNode inherit ? inherit.Source! : value;

    static bool HasWith(NixNode node) => node is NixWithNode || node.Children.Any(HasWith);

    /// <summary>The text with its first line's indentation taken from the lines below.</summary>
    string Aligned(NixNode node)
    {
        var text = tree.Text;
        var line = text.LastIndexOf('\n', Math.Max(node.Start - 1, 0)) + 1;
        var indent = text[line..node.Start].TakeWhile(c => c == ' ').Count();
        var hasPage = Strings(node).Any();
        return hasPage || indent == 0 ? tree.Slice(node)
            : string.Join('\n', tree.Slice(node).Split('\n').Select((each, i) => i == 0 ? each : each[Math.Min(indent, each.TakeWhile(c => c == ' ').Count())..]));
    }

    /// <summary>Plain strings of several lines, whose blanks are text.</summary>
    IEnumerable<NixNode> Strings(NixNode node) =>
        node is NixStringNode { Indented: false } && tree.Slice(node).Contains('\n', StringComparison.Ordinal) ? [node] : node.Children.SelectMany(Strings);
}
