using NixIaC.Model.Declarations;

namespace NixIaC.Model.Rules;

/// <summary>How the attributes are called in messages.</summary>
static class AttributeNames
{
    /// <summary>The attribute that a fact stands in, or the profile that brings it.</summary>
    public static string AsWritten(Fact fact) => fact.Site.Profile is { } profile ? ProfileName(profile) : Of(fact);

    public static string Of(Fact fact) => fact switch
    {
        ProfileFact => "profile",
        InFact => "[In<T>]",
        OnFact => "[On<T>]",
        MemberOfFact => "[MemberOf<T>]",
        BuiltOnFact => "[BuiltOn<T>]",
        _ => "[" + fact.GetType().Name.Replace("Fact", "") + "]",
    };

    static string ProfileName(string type)
    {
        const string Suffix = "Attribute";
        var name = type.Substring(type.LastIndexOf('.') + 1);
        return "[" + (name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name) + "]";
    }
}
