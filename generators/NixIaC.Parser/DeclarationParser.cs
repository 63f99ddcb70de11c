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
        foreach (var attribute in InheritedAttributes.Of(type)) AddFacts(facts, attribute);
        return facts.Count == 0 || IsTemplate(type, facts) ? null
            : new Declaration(TypeName.Of(type), type.Name, Shape(type), facts.ToEquatableArray());
    }

    // What an abstract class says, its derived classes say.
    static bool IsTemplate(INamedTypeSymbol type, List<Fact> facts) =>
        type is { IsAbstract: true, IsStatic: false } && !facts.Exists(fact => fact is ProfileFact);

    static void AddFacts(List<Fact> facts, InheritedAttribute from)
    {
        if (from.Attribute.AttributeClass is not { } type) return;
        if (ProfileClass.IsProfile(type))
            facts.AddRange(ProfileClass.Content(type).Select(fact => fact with { Site = new Site(from.Position, fact.Site.Profile, from.Base) }));
        else if (TypeName.IsOurs(type))
            facts.AddRange(FactParser.Parse(from.Attribute).Select(fact => fact with { Site = new Site(from.Position, Base: from.Base) }));
    }

    static TypeShape Shape(INamedTypeSymbol type) =>
        type.ContainingType is not null ? TypeShape.Nested
        : type.IsGenericType ? TypeShape.Generic
        : type.IsStatic ? TypeShape.Static
        : type.IsFileLocal ? TypeShape.FileLocal
        : TypeShape.Usable;
}
