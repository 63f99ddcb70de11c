using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Declarations;

namespace NixIaC.Parser;

/// <summary>Reads what a C# type says. Looks at the type and its profiles only, never at the rest of the fleet.</summary>
public static class DeclarationParser
{
    /// <summary>The declaration of a type, or null when it carries no kind attribute and is no profile.</summary>
    public static Declaration? Parse(INamedTypeSymbol type)
    {
        // The user has typed the attributes and "class", and not yet the name.
        if (type.Name.Length == 0) return null;
        var attributes = type.GetAttributes();
        var profile = ProfileClass.IsProfile(type);
        if (!profile && !attributes.Any(IsKind)) return null;

        var facts = new List<Fact>();
        if (profile) facts.Add(new ProfileFact());
        foreach (var (position, attribute) in AttributeOrder.Of(type, attributes)) AddFacts(facts, position, attribute);
        return new Declaration(TypeName.Of(type), type.Name, Shape(type), facts.ToEquatableArray());
    }

    static bool IsKind(AttributeData attribute) =>
        attribute.AttributeClass is { } type && TypeName.IsOurs(type) && KindAttributes.All.Contains("NixIaC." + type.Name);

    static void AddFacts(List<Fact> facts, int position, AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type) return;
        if (TypeName.IsOurs(type))
            facts.AddRange(FactParser.Parse(attribute).Select(fact => fact with { Site = new Site(position) }));
        else if (ProfileClass.IsProfile(type))
            facts.AddRange(ProfileClass.Content(type).Select(fact => fact with { Site = new Site(position, fact.Site.Profile) }));
    }

    static TypeShape Shape(INamedTypeSymbol type) =>
        type.ContainingType is not null ? TypeShape.Nested
        : type.IsGenericType ? TypeShape.Generic
        : type.IsStatic ? TypeShape.Static
        : type.IsAbstract ? TypeShape.Abstract
        : type.IsFileLocal ? TypeShape.FileLocal
        : TypeShape.Usable;
}
