using NixIaC.Model.Declarations;

namespace NixIaC.Model.Rules;

/// <summary>How the attributes are called in messages.</summary>
static class AttributeNames
{
    public static string Of(Fact fact) => fact switch
    {
        InFact => "[In<T>]",
        OnFact => "[On<T>]",
        MemberOfFact => "[MemberOf<T>]",
        BuiltOnFact => "[BuiltOn<T>]",
        _ => "[" + fact.GetType().Name.Replace("Fact", "") + "]",
    };
}
