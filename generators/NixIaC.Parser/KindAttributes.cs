using Microsoft.CodeAnalysis;

namespace NixIaC.Parser;

/// <summary>The attributes that make a type a thing of the fleet, by their full names.</summary>
public static class KindAttributes
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Fleet,
        Node,
        "NixIaC.CommunityAttribute",
        "NixIaC.NetworkAttribute",
        "NixIaC.ConstellationAttribute",
        "NixIaC.DeviceAttribute",
        "NixIaC.ClusterAttribute",
        "NixIaC.FlakeInputAttribute",
        "NixIaC.SecretAttribute",
    ];

    /// <summary>The attribute of the fleet; a compilation that lacks the class has nothing to do with NixIaC.</summary>
    public const string Fleet = "NixIaC.FleetAttribute";

    /// <summary>The attribute of nodes.</summary>
    public const string Node = "NixIaC.NodeAttribute";

    /// <summary>Whether a type has one of them itself or by a base class.</summary>
    public static bool HasOrInheritsOne(INamedTypeSymbol type)
    {
        for (var ancestor = type; ancestor is { SpecialType: SpecialType.None }; ancestor = ancestor.BaseType)
            if (HasOne(ancestor)) return true;
        return false;
    }

    static bool HasOne(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { } kind && TypeName.IsOurs(kind) && All.Contains(TypeName.Of(kind)));
}
