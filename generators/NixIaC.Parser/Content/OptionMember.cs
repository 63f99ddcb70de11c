using Microsoft.CodeAnalysis;
using NixIaC.Model.Options;

namespace NixIaC.Parser.Content;

/// <summary>The members that stand for options.</summary>
public static class OptionMember
{
    /// <summary>The name in Nix of the option, or the group of options, that a member stands for.</summary>
    public static string Segment(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
            if (NixTypes.Is(attribute.AttributeClass, "NixNameAttribute") && attribute.ConstructorArguments is [{ Value: string name }])
                return name;
        return OptionMemberName.Segment(member.Name);
    }

    /// <summary>The member of a type for a name in Nix; null when it has none.</summary>
    public static ISymbol? Find(ITypeSymbol type, string segment)
    {
        for (var place = type; place is not null && NixTypes.IsNix(place); place = place.BaseType!)
            foreach (var member in place.GetMembers())
                if (member is IFieldSymbol { IsStatic: false, CanBeReferencedByName: true } or IPropertySymbol { IsStatic: false, IsIndexer: false }
                    && !IsSystem(TypeOf(member)) && Segment(member) == segment)
                    return member;
        return null;
    }

    /// <summary>What a type has at keys of the user's choice; null when it takes none.</summary>
    public static ITypeSymbol? AtKeys(ITypeSymbol type)
    {
        for (var place = type; place is not null && NixTypes.IsNix(place) && !IsSystem(place); place = place.BaseType!)
            foreach (var member in place.GetMembers())
                if (member is IPropertySymbol { IsIndexer: true, Parameters: [{ Type.SpecialType: SpecialType.System_String }] } indexer)
                    return indexer.Type;
        return null;
    }

    /// <summary>Whether a type is that of the whole configuration.</summary>
    public static bool IsSystem(ITypeSymbol? type) => NixTypes.Is(type, "NixOS");

    /// <summary>The type of a field or property.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
}
