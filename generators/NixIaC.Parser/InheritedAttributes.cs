using Microsoft.CodeAnalysis;

namespace NixIaC.Parser;

/// <summary>
/// The attributes of a type and of its base classes, which are its templates. What is said once (<c>[Node]</c>,
/// <c>[In]</c>) is said by the nearest class; what may stand several times adds up.
/// </summary>
static class InheritedAttributes
{
    /// <summary>The attributes that count, those of the farthest base class first.</summary>
    public static IEnumerable<InheritedAttribute> Of(INamedTypeSymbol type)
    {
        var said = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var byClass = new List<List<InheritedAttribute>>();
        for (var owner = type; owner is { SpecialType: SpecialType.None }; owner = owner.BaseType)
        {
            var own = AttributeOrder.Of(owner, owner.GetAttributes())
                .Where(one => one.Attribute.AttributeClass is { } attribute && !said.Contains(attribute.OriginalDefinition))
                .Select(one => new InheritedAttribute(
                    one.Attribute, one.Position, SymbolEqualityComparer.Default.Equals(owner, type) ? null : TypeName.Of(owner)))
                .ToList();
            // Only now: a class may say twice what the compiler then reports.
            foreach (var one in own)
                if (!AllowsSeveral(one.Attribute.AttributeClass!))
                    said.Add(one.Attribute.AttributeClass!.OriginalDefinition);
            byClass.Add(own);
        }
        return Enumerable.Reverse(byClass).SelectMany(attributes => attributes);
    }

    // As the compiler takes [AttributeUsage]: the nearest one on the attribute class or a base of it, by default one only.
    static bool AllowsSeveral(INamedTypeSymbol attribute)
    {
        for (INamedTypeSymbol? type = attribute; type is not null; type = type.BaseType)
            foreach (var usage in type.GetAttributes())
                if (usage.AttributeClass is { Name: nameof(AttributeUsageAttribute) })
                    return usage.NamedArguments.Any(argument => argument is { Key: nameof(AttributeUsageAttribute.AllowMultiple), Value.Value: true });
        return false;
    }
}

/// <summary>An attribute that counts for a type.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Position">Its position among the attributes of the class that carries it.</param>
/// <param name="Base">The full name of the base class that carries it, or null for the type itself.</param>
readonly record struct InheritedAttribute(AttributeData Attribute, int Position, string? Base);
