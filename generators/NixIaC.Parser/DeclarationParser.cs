using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Declarations;
using NixIaC.Parser.Content;

namespace NixIaC.Parser;

/// <summary>
/// Reads what a C# type says. Looks at the type, its base classes and profiles only, never at the rest of the fleet.
/// Declarations are cached as bodies are: one is the same instance as long as nothing changes that it was read from.
/// </summary>
public static class DeclarationParser
{
    /// <summary>Whether a type whose declaration this is part of may say something: most types of most projects do not, which costs no binding to see.</summary>
    public static bool MaySay(SyntaxNode part) => part is TypeDeclarationSyntax type && (type.AttributeLists.Count > 0 || type.BaseList is not null);

    /// <summary>
    /// The declaration of the type that a part belongs to; null when the type carries none of our attributes and is no profile,
    /// and when another part stands for it.
    /// </summary>
    public static Declaration? Parse(SyntaxNode part, Compilation compilation, CancellationToken cancel) =>
        ReadingCache.Of(part, "", compilation, reading => Read(part, reading), null, cancel);

    static Declaration? Read(SyntaxNode part, Reading reading)
    {
        var model = reading.Compilation.GetSemanticModel(part.SyntaxTree);
        if (model.GetDeclaredSymbol(part, reading.Cancellation) is not INamedTypeSymbol type) return null;
        AttributeUses.Add(type, reading);
        return FirstPart(type, reading.Cancellation) == part ? Read(type, reading) : null;
    }

    /// <summary>The part that stands for a type: of several, the first that may say something; null when none may.</summary>
    public static SyntaxNode? FirstPart(INamedTypeSymbol type, CancellationToken cancel) =>
        type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancel)).FirstOrDefault(MaySay);

    static Declaration? Read(INamedTypeSymbol type, Reading reading)
    {
        // The user has typed the attributes and "class", and not yet the name.
        if (type.Name.Length == 0) return null;
        var facts = new List<Fact>();
        if (ProfileClass.IsProfile(type)) facts.Add(new ProfileFact { IsAbstract = type.IsAbstract, Base = BaseProfile(type) });
        foreach (var attribute in InheritedAttributes.Of(type)) AddFacts(facts, attribute, reading);
        if (facts.Count == 0 || IsTemplate(type, facts)) return null;
        facts.AddRange(Bodies(type, reading));
        return new Declaration(TypeName.Of(type), type.Name, Shape(type), facts.ToEquatableArray());
    }

    // What an abstract class says, its derived classes say.
    static bool IsTemplate(INamedTypeSymbol type, List<Fact> facts) =>
        type is { IsAbstract: true, IsStatic: false } && !facts.Exists(fact => fact is ProfileFact);

    static string? BaseProfile(INamedTypeSymbol type) =>
        type.BaseType is { } parent && ProfileClass.IsProfile(parent) ? TypeName.Of(parent) : null;

    static void AddFacts(List<Fact> facts, InheritedAttribute from, Reading reading)
    {
        if (from.Attribute.AttributeClass is not { } type) return;
        if (ProfileClass.IsProfile(type))
            facts.AddRange(new ProfileClass(reading).Content(from.Attribute).Select(fact => fact with { Site = new Site(from.Position, fact.Site.Profile, from.Base) }));
        else if (TypeName.IsOurs(type))
            facts.AddRange(FactParser.Parse(from.Attribute).Concat(ForeignThings.Of(type, reading.Compilation)).Select(fact => fact with { Site = new Site(from.Position, Base: from.Base) }));
    }

    static IEnumerable<Fact> Bodies(INamedTypeSymbol type, Reading reading)
    {
        foreach (var program in ContentBodies.Of(type, reading))
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
