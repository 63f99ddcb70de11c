using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Declarations;

namespace NixIaC.Parser;

/// <summary>Reads what a C# type says. Looks at the type and its profiles only, never at the rest of the fleet.</summary>
public static class DeclarationParser
{
    /// <summary>The declaration of a type, or null when it carries none of our attributes and is no profile.</summary>
    public static Declaration? Parse(INamedTypeSymbol type)
    {
        // The user has typed the attributes and "class", and not yet the name.
        if (type.Name.Length == 0) return null;
        var facts = new List<Fact>();
        if (ProfileClass.IsProfile(type)) facts.Add(new ProfileFact());
        foreach (var (position, attribute) in AttributeOrder.Of(type, type.GetAttributes())) AddFacts(facts, position, attribute);
        return facts.Count == 0 ? null : new Declaration(TypeName.Of(type), type.Name, Shape(type), facts.ToEquatableArray());
    }

    static void AddFacts(List<Fact> facts, int position, AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type) return;
        if (ProfileClass.IsProfile(type))
            facts.AddRange(ProfileClass.Content(type).Select(fact => fact with { Site = new Site(position, fact.Site.Profile) }));
        else if (TypeName.IsOurs(type))
            facts.AddRange(FactParser.Parse(attribute).Select(fact => fact with { Site = new Site(position) }));
    }

    static TypeShape Shape(INamedTypeSymbol type) =>
        type.ContainingType is not null ? TypeShape.Nested
        : type.IsGenericType ? TypeShape.Generic
        : type.IsStatic ? TypeShape.Static
        : type.IsAbstract ? TypeShape.Abstract
        : type.IsFileLocal ? TypeShape.FileLocal
        : TypeShape.Usable;
}
