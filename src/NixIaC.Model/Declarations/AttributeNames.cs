using NixIaC.Model.Names;

namespace NixIaC.Model.Declarations;

/// <summary>How the attributes are called in messages.</summary>
static class AttributeNames
{
    /// <summary>The attribute that a fact stands in, or the profile that brings it.</summary>
    public static string AsWritten(Fact fact) => fact.Site.Profile is { } profile ? $"[{ProfileName.Of(profile)}]" : Of(fact);

    public static string Of(Fact fact) => fact switch
    {
        ProfileFact => "profile",
        InFact => "[In<T>]",
        OnFact => "[On<T>]",
        MemberOfFact => "[MemberOf<T>]",
        BuiltOnFact => "[BuiltOn<T>]",
        GuestOfFact => "[GuestOf<T>]",
        BinaryCacheFact { Secret: not null } => "[BinaryCache<T>]",
        K3sFact => "[K3s<TSecret>]",
        ReachedThroughFact => "[ReachedThrough<T>]",
        RoutesFact => "[Routes<TFrom, TTo>]",
        ForwardFact => "[Forward<T>]",
        DhcpFact => "[Dhcp<T>]",
        InputImportsFact => "[Imports<T>]",
        InputOverlayFact => "[Overlay<T>]",
        WorkloadFact { Input: not null } => "[Workload<T>]",
        RunsFact => "[Runs<T>]",
        CredentialFact => "[Credential<T>]",
        InventoryFact => "[Inventory<T>]",
        _ => "[" + fact.GetType().Name.Replace("Fact", "") + "]",
    };
}
