using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NixIaC.Parser.Content;

/// <summary>Which types of the project can be made in <c>Configure</c>: those that only hold what they are given.</summary>
static class RecordConstructor
{
    /// <summary>Why it cannot; null when it can.</summary>
    public static string? Problem(INamedTypeSymbol type, IMethodSymbol? constructor, CancellationToken cancellation)
    {
        if (constructor is null || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || NixTypes.IsProfile(type))
            return $"`new {type.Name}` cannot be read; values are records, tuples, lists and dictionaries.";
        if (!IsPlain(constructor, cancellation))
            return $"What the constructor of `{type.Name}` does cannot be read; make it a record: `record {type.Name}(...)`.";
        for (var around = type.BaseType; around is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; around = around.BaseType)
            if (!SymbolEqualityComparer.Default.Equals(around.ContainingAssembly, type.ContainingAssembly))
                return $"`{type.Name}` derives from `{around.Name}` of another assembly, so that it cannot be made here; use a record of its own.";
        return null;
    }

    /// <summary>Whether a constructor is that of the type's declaration itself, or the one that C# adds.</summary>
    public static bool IsPlain(IMethodSymbol constructor, CancellationToken cancellation) =>
        constructor.DeclaringSyntaxReferences.Length == 0
        || constructor.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is TypeDeclarationSyntax;

    public static bool IsPrimary(IMethodSymbol constructor, CancellationToken cancellation) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is TypeDeclarationSyntax { ParameterList: not null };
}
