using Microsoft.CodeAnalysis;
using NixIaC.Model.Declarations;

namespace NixIaC.Parser;

/// <summary>Where facts stand in the sources.</summary>
public static class Places
{
    /// <summary>The place of an attribute, or the type's name: also for attributes of base classes, which may be right for others.</summary>
    public static Location Of(INamedTypeSymbol type, Site site)
    {
        var attributes = type.GetAttributes();
        var syntax = site.Base is null && site.Attribute >= 0 && site.Attribute < attributes.Length
            ? attributes[site.Attribute].ApplicationSyntaxReference : null;
        return syntax is null ? type.Locations[0] : syntax.SyntaxTree.GetLocation(syntax.Span);
    }
}
