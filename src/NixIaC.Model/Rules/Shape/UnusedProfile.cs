using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>A profile of a project with a fleet is written on something. A library's profiles are for others.</summary>
static class UnusedProfile
{
    public static readonly Rule Rule = new(
        "NIX0023",
        "Unused profile",
        "Nothing carries the profile {0}. Write [{0}] where it is meant to count, or take it away.",
        RuleSeverity.Advice,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        if (fleet.Fleet is null) return [];
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in fleet.Declarations)
            foreach (var fact in type.Facts)
                if ((fact is ProfileFact profile ? profile.Base : fact.Site.Profile) is { } name)
                    used.Add(name);
        return from type in fleet.Of<ProfileFact>()
               let fact = type.First<ProfileFact>()!
               where !fact.IsAbstract && !used.Contains(type.Type)
               select Violation.At(Rule.Id, type, fact, ProfileName.Of(type.Type));
    }
}
