using Microsoft.CodeAnalysis;
using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Declarations;
using NixIaC.Parser.Content;

namespace NixIaC.Parser;

/// <summary>The user's own attribute classes that carry content.</summary>
public sealed class ProfileClass
{
    readonly Reading reading;

    internal ProfileClass(Reading reading) => this.reading = reading;

    /// <summary>Whether a class derives from <c>ProfileAttribute</c>.</summary>
    public static bool IsProfile(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            if (ancestor.Name == "ProfileAttribute" && TypeName.IsOurs(ancestor))
                return true;
        return false;
    }

    /// <summary>All that a profile brings where it is written, content and tags, with that of its base classes and of the profiles it carries.</summary>
    public IEnumerable<Fact> Content(AttributeData use) => Content(use, []);

    // A profile may carry itself by a cycle of attributes: each one counts once.
    IEnumerable<Fact> Content(AttributeData use, HashSet<string> seen)
    {
        var profile = use.AttributeClass!;
        if (!seen.Add(TypeName.Of(profile))) yield break;
        foreach (var inherited in InheritedAttributes.Of(profile))
        {
            if (inherited.Attribute.AttributeClass is not { } type) continue;
            var site = new Site(-1, inherited.Base ?? TypeName.Of(profile));
            var facts = TypeName.IsOurs(type)
                ? FactParser.Parse(inherited.Attribute).Where(fact => fact is ContentFact or TagsFact).Select(fact => fact with { Site = site })
                : IsProfile(type) ? Content(inherited.Attribute, seen)
                : [];
            foreach (var fact in facts) yield return fact;
        }
        if (Use(use, profile) is { } said) yield return said;
    }

    ProfileUseFact? Use(AttributeData use, INamedTypeSymbol profile)
    {
        if (ProfileReader.Read(profile, reading) is not { } program || ProfileReader.Arguments(use) is not { } arguments) return null;
        var instance = ContentEvaluator.Instantiate(program, arguments, new ContentScope(), reading.Cancellation);
        var name = TypeName.Of(profile);
        return new ProfileUseFact(name, program, instance.Instance, instance.Problems) { Site = new Site(-1, name) };
    }
}
