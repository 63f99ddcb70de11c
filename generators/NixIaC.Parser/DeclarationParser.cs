using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Declarations;
using NixIaC.Parser.Content;

namespace NixIaC.Parser;

/// <summary>Reads what a C# type says. Looks at the type, its base classes and profiles only, never at the rest of the fleet.</summary>
public static class DeclarationParser
{
    /// <summary>The declaration of a type, or null when it carries none of our attributes and is no profile.</summary>
    public static Declaration? Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancel)
    {
        // The user has typed the attributes and "class", and not yet the name.
        if (type.Name.Length == 0) return null;
        var facts = new List<Fact>();
        if (ProfileClass.IsProfile(type)) facts.Add(new ProfileFact());
        var profiles = new ProfileClass(compilation, cancel);
        foreach (var attribute in InheritedAttributes.Of(type)) AddFacts(facts, attribute, profiles);
        if (facts.Count == 0 || IsTemplate(type, facts)) return null;
        facts.AddRange(Bodies(type, compilation, cancel));
        return new Declaration(TypeName.Of(type), type.Name, Shape(type), facts.ToEquatableArray());
    }

    // What an abstract class says, its derived classes say.
    static bool IsTemplate(INamedTypeSymbol type, List<Fact> facts) =>
        type is { IsAbstract: true, IsStatic: false } && !facts.Exists(fact => fact is ProfileFact);

    static void AddFacts(List<Fact> facts, InheritedAttribute from, ProfileClass profiles)
    {
        if (from.Attribute.AttributeClass is not { } type) return;
        if (ProfileClass.IsProfile(type))
            facts.AddRange(profiles.Content(from.Attribute).Select(fact => fact with { Site = new Site(from.Position, fact.Site.Profile, from.Base) }));
        else if (TypeName.IsOurs(type))
            facts.AddRange(FactParser.Parse(from.Attribute).Select(fact => fact with { Site = new Site(from.Position, Base: from.Base) }));
    }

    static IEnumerable<Fact> Bodies(INamedTypeSymbol type, Compilation compilation, CancellationToken cancel)
    {
        foreach (var program in ContentBodies.Of(type, compilation, cancel))
            yield return new ConfigureFact(program) { Site = new Site(-1, Base: BaseOf(type, program)) };
    }

    // The key of a body begins with the name of the class that it stands in.
    static string? BaseOf(INamedTypeSymbol type, ContentProgram program)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            if (program.Key.StartsWith(TypeName.Of(ancestor) + ".Configure", StringComparison.Ordinal))
                return TypeName.Of(ancestor);
        return null;
    }

    static TypeShape Shape(INamedTypeSymbol type) =>
        type.ContainingType is not null ? TypeShape.Nested
        : type.IsGenericType ? TypeShape.Generic
        : type.IsStatic ? TypeShape.Static
        : type.IsFileLocal ? TypeShape.FileLocal
        : TypeShape.Usable;
}
