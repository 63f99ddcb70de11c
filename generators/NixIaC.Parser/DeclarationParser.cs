using System.Collections.Immutable;
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
        var facts = new List<Fact>();
        if (ProfileClass.IsProfile(type)) facts.Add(new ProfileFact());
        AddFacts(facts, type.GetAttributes());
        return facts.Count == 0 ? null : new Declaration(TypeName.Of(type), type.Name, Shape(type), facts.ToEquatableArray());
    }

    static void AddFacts(List<Fact> facts, ImmutableArray<AttributeData> attributes)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].AttributeClass is not { } type) continue;
            if (TypeName.IsOurs(type))
                facts.AddRange(FactParser.Parse(attributes[i]).Select(fact => fact with { Site = new Site(i) }));
            else if (ProfileClass.IsProfile(type))
                facts.AddRange(ProfileClass.Content(type).Select(fact => fact with { Site = new Site(i, fact.Site.Profile) }));
        }
    }

    static TypeShape Shape(INamedTypeSymbol type) =>
        type.ContainingType is not null ? TypeShape.Nested
        : type.IsGenericType ? TypeShape.Generic
        : type.IsStatic ? TypeShape.Static
        : type.IsAbstract ? TypeShape.Abstract
        : type.IsFileLocal ? TypeShape.FileLocal
        : TypeShape.Usable;
}
