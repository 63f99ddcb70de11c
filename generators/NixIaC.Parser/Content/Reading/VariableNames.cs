using Microsoft.CodeAnalysis;

namespace NixIaC.Parser.Content;

/// <summary>The names of a function's variables: each has one of its own, so that none hides another.</summary>
sealed class VariableNames
{
    readonly Dictionary<ISymbol, string> names = new(SymbolEqualityComparer.Default);

    readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Keeps a name from being given to a variable.</summary>
    public void Reserve(string name) => taken.Add(name);

    public bool Knows(ISymbol variable) => names.ContainsKey(variable);

    public string Of(ISymbol variable)
    {
        if (!names.TryGetValue(variable, out var name)) names.Add(variable, name = New(variable.Name));
        return name;
    }

    /// <summary>A name for a variable that the source does not have.</summary>
    public string New(string wish)
    {
        var name = wish;
        for (var number = 2; !taken.Add(name); number++) name = $"{wish}#{number}";
        return name;
    }
}
