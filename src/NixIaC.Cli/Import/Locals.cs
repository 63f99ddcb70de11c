using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>Names of let with plain values become C# locals where they are used.</summary>
sealed class Locals
{
    readonly SortedDictionary<int, (string Name, string Value)> used = [];

    /// <summary>The declarations of those that were used, in the order of the Nix text.</summary>
    public IEnumerable<string> Declarations => used.Values.Select(local => $"var {local.Name} = {local.Value};");

    /// <summary>The local for a name, with its type in .NET; null when its value is not plain.</summary>
    public (string Name, Type Type)? Use(string name, Scope scope)
    {
        if (scope.BinderOf(name) is not { } binder || Constant(binder.Names[name], binder) is not { } constant) return null;
        var local = Names.Local(name);
        var start = binder.Names[name].Start;
        // Two names of Nix may come to one of C#.
        while (used.Any(other => other.Key != start && other.Value.Name == local)) local += "_";
        used[start] = (local, constant.Text);
        return (local, constant.Type);
    }

    /// <summary>The text of a string that is known without evaluation, or null.</summary>
    public static string? Text(NixNode node, Scope scope) => node switch
    {
        NixParenthesesNode parentheses => Text(parentheses.Inner, scope),
        NixStringNode { Value: { } text } => text,
        NixStringNode text => text.Parts.Select(part => part is NixHoleNode hole ? Text(hole.Expression, scope) : ((NixTextNode)part).Value).ToList() is var parts
            && parts.TrueForAll(part => part is not null) ? string.Concat(parts) : null,
        NixVariableNode variable when scope.BinderOf(variable.Name) is { } binder => Text(binder.Names[variable.Name], binder),
        _ => null,
    };

    /// <summary>A name of an attribute: its text and, when names of let are in it, the C# that gives it; null when only evaluation knows it.</summary>
    public (string Text, string? Local)? Key(NixNameNode name, Scope scope) =>
        name.Name is { } known ? (known, null)
        : name.Expression is { } expression && Text(expression, scope) is { } text ? (text, KeyText(expression, scope))
        : null;

    string? KeyText(NixNode expression, Scope scope) => expression switch
    {
        NixVariableNode variable => Use(variable.Name, scope)?.Name,
        NixStringNode { Parts: [NixHoleNode hole] } => KeyText(hole.Expression, scope),
        NixStringNode text => Parts(text, scope) is { } parts ? CSharpString.Interpolated(parts) : null,
        _ => null,
    };

    (string Text, Type Type)? Constant(NixNode node, Scope scope) => node switch
    {
        NixParenthesesNode parentheses => Constant(parentheses.Inner, scope),
        NixVariableNode { Name: "true" or "false" } boolean => (boolean.Name, typeof(bool)),
        NixIntegerNode or NixUnaryNode or NixBinaryNode when Arithmetic.Of(node) is { } number => (number, typeof(long)),
        NixUriNode uri => (CSharpString.Literal(uri.Value), typeof(string)),
        NixStringNode { Value: { } text } => (CSharpString.Literal(text), typeof(string)),
        NixStringNode text when Parts(text, scope) is { } parts => (CSharpString.Interpolated(parts), typeof(string)),
        _ => null,
    };

    List<CSharpPart>? Parts(NixStringNode text, Scope scope)
    {
        var parts = new List<CSharpPart>();
        foreach (var part in text.Parts)
            if (part is NixTextNode plain) parts.Add(new(plain.Value, null));
            else if (Hole(((NixHoleNode)part).Expression, scope) is { } local) parts.Add(new(null, local));
            else return null;
        return parts;
    }

    /// <summary>A local in a hole; numbers only behind <c>toString</c>, as Nix wants it.</summary>
    public string? Hole(NixNode node, Scope scope) => node switch
    {
        NixVariableNode variable when scope.BinderOf(variable.Name) is not null && Use(variable.Name, scope) is var (name, type) && type == typeof(string) => name,
        NixApplicationNode { Function: NixVariableNode { Name: "toString" }, Arguments: [NixVariableNode variable] }
            when Use(variable.Name, scope) is var (name, type) && type != typeof(bool) => name,
        _ => null,
    };
}
