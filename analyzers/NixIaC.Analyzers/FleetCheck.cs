using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Rules;
using NixIaC.Model.Topology;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>Applies the rules to the types of a project.</summary>
static class FleetCheck
{
    public static IEnumerable<Violation> Run(DeclaredTypes types, EquatableArray<string>? files, CancellationToken cancel)
    {
        if (types.Declarations.Count == 0) return [];
        var all = RuleRegistry.Check(new FleetModel(types.Declarations, files), cancel).ToList();
        var known = new HashSet<(string Type, string Rule, EquatableArray<string> Arguments)>(all.Select(one => (one.Type, one.Rule, one.Arguments)));
        return all.Where(violation => violation.Site.Profile is null || !Profiles(violation, types)
            .Any(profile => known.Contains((TypeName.Of(profile), violation.Rule, violation.Arguments))));
    }

    // A profile of this project is checked as a type of its own. What is wrong with its content is reported there, not
    // once more wherever the profile is written. The profile may have its content from a base class.
    static IEnumerable<INamedTypeSymbol> Profiles(Violation violation, DeclaredTypes types)
    {
        var attributes = types.SymbolOf(violation.Type).GetAttributes();
        for (var type = attributes[violation.Site.Attribute].AttributeClass; type is not null; type = type.BaseType)
            yield return type;
    }
}
