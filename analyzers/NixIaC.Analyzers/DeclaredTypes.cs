using Microsoft.CodeAnalysis;
using NixIaC.Model.Declarations;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>The types of a project that say something about its fleet.</summary>
sealed class DeclaredTypes(Compilation compilation)
{
    readonly Dictionary<string, INamedTypeSymbol> symbols = new(StringComparer.Ordinal);
    readonly List<Declaration> declarations = [];

    /// <summary>The project.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>What they say.</summary>
    public IReadOnlyList<Declaration> Declarations => declarations;

    /// <summary>Looks through all types of a project.</summary>
    public static DeclaredTypes Of(Compilation compilation, CancellationToken cancel)
    {
        var all = new DeclaredTypes(compilation);
        all.AddAll(compilation.Assembly.GlobalNamespace, cancel);
        return all;
    }

    /// <summary>The symbol of a declared type.</summary>
    public INamedTypeSymbol SymbolOf(string type) => symbols[type];

    /// <summary>The symbol of a type when it is one of these.</summary>
    public INamedTypeSymbol? Find(string type) => symbols.TryGetValue(type, out var symbol) ? symbol : null;

    void AddAll(INamespaceOrTypeSymbol place, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (place is INamedTypeSymbol type) Add(type, cancel);
        // Asking a type for its types does not bind its other members.
        foreach (var member in place is INamespaceSymbol space ? space.GetMembers() : place.GetTypeMembers())
            AddAll(member, cancel);
    }

    void Add(INamedTypeSymbol type, CancellationToken cancel)
    {
        if (DeclarationParser.FirstPart(type, cancel) is not { } part
            || DeclarationParser.Parse(part, Compilation, cancel) is not { } declaration)
            return;
        symbols[declaration.Type] = type;
        declarations.Add(declaration);
    }
}
