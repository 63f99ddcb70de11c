using Microsoft.CodeAnalysis;

namespace NixIaC.Parser.Content;

/// <summary>What the attributes of a type use: their classes, what they are written with, the types that they name.</summary>
static class AttributeUses
{
    /// <summary>Notes the attributes of a type and of its base classes, with those that they carry themselves.</summary>
    public static void Add(INamedTypeSymbol type, Reading reading) => Add(type, reading, new(SymbolEqualityComparer.Default));

    static void Add(INamedTypeSymbol type, Reading reading, HashSet<ISymbol> seen)
    {
        for (var one = type; one is not null && reading.IsHere(one) && seen.Add(one); one = one.BaseType)
        {
            reading.Uses.Add(one, TypeAspects.Attributes);
            foreach (var attribute in one.GetAttributes())
            {
                AddArguments(attribute, reading);
                if (attribute.AttributeClass is not { } kind) continue;
                reading.Uses.Add(kind);
                foreach (var named in kind.TypeArguments.OfType<INamedTypeSymbol>()) AddMembers(named, reading);
                Add(kind, reading, seen);
            }
        }
    }

    static void AddArguments(AttributeData attribute, Reading reading)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(reading.Cancellation) is not { } syntax) return;
        if (reading.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, reading.Cancellation) is { } operation)
            reading.Uses.Add(operation);
        else
            reading.Uses.IsBroken = true;
    }

    // The columns of an inventory are the members of its row.
    static void AddMembers(INamedTypeSymbol type, Reading reading)
    {
        if (!reading.IsHere(type)) return;
        foreach (var member in type.GetMembers())
            if (member is IPropertySymbol property) reading.Uses.Add(property.Type);
            else if (member is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false } constructor)
                reading.Uses.Add(member: constructor);
    }
}
