using Microsoft.CodeAnalysis;
using NixIaC.Model.Declarations;

namespace NixIaC.Parser;

/// <summary>The user's own attribute classes that carry content.</summary>
static class ProfileClass
{
    public static bool IsProfile(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            if (ancestor.Name == "ProfileAttribute" && TypeName.IsOurs(ancestor))
                return true;
        return false;
    }

    /// <summary>All that a profile brings, with that of its base classes and of the profiles it carries.</summary>
    public static IEnumerable<ContentFact> Content(INamedTypeSymbol profile) => Content(profile, []);

    // A profile may carry itself by a cycle of attributes: each one counts once.
    static IEnumerable<ContentFact> Content(INamedTypeSymbol profile, HashSet<string> seen)
    {
        if (!seen.Add(TypeName.Of(profile))) yield break;
        if (profile.BaseType is { } parent && IsProfile(parent))
            foreach (var fact in Content(parent, seen))
                yield return fact;
        var site = new Site(-1, TypeName.Of(profile));
        foreach (var (_, attribute) in AttributeOrder.Of(profile, profile.GetAttributes()))
        {
            if (attribute.AttributeClass is not { } type) continue;
            var facts = TypeName.IsOurs(type) ? FactParser.Parse(attribute).OfType<ContentFact>().Select(fact => fact with { Site = site })
                : IsProfile(type) ? Content(type, seen)
                : [];
            foreach (var fact in facts) yield return fact;
        }
    }
}
