using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NixIaC.Parser.Content;

/// <summary>What the type parameters of a generic helper or base class stand for where it is used.</summary>
sealed class TypeArguments
{
    readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> types = new(SymbolEqualityComparer.Default);

    readonly List<string> names = [];

    /// <summary>The arguments behind a key, <c>[Acme.Forge]</c>; empty when there are none.</summary>
    public string Text => names.Count == 0 ? "" : "[" + string.Join(", ", names) + "]";

    /// <summary>The arguments that a member is used with; those that are parameters around it are looked up there.</summary>
    public static TypeArguments Of(ISymbol member, TypeArguments? around)
    {
        var arguments = new TypeArguments();
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
            arguments.Add(type.TypeParameters, type.TypeArguments, around);
        if (member is IMethodSymbol method) arguments.Add(method.TypeParameters, method.TypeArguments, around);
        return arguments;
    }

    /// <summary>What tells a generic type apart from the same one with other arguments; empty for others.</summary>
    public static string TextOf(INamedTypeSymbol type) => type.IsGenericType ? type.ToDisplayString() : "";

    public ITypeSymbol Resolve(ITypeSymbol type) =>
        type is ITypeParameterSymbol parameter && types.TryGetValue(parameter, out var found) ? found : type;

    void Add(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> given, TypeArguments? around)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = around?.Resolve(given[i]) ?? given[i];
            types[(ITypeParameterSymbol)parameters[i].OriginalDefinition] = type;
            names.Add(type is INamedTypeSymbol { IsGenericType: false } named ? TypeName.Of(named) : type.ToDisplayString());
        }
    }
}
