using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NixIaC.Parser;

/// <summary>
/// The order in which attributes count. Those of a partial type come in the order in which the compiler was given the
/// files, which may differ between machines: here they come by the files' names.
/// </summary>
static class AttributeOrder
{
    /// <summary>The attributes of a type, each with its position among those given.</summary>
    public static IEnumerable<(int Position, AttributeData Attribute)> Of(INamedTypeSymbol type, ImmutableArray<AttributeData> attributes)
    {
        var all = attributes.Select((attribute, position) => (position, attribute));
        return type.DeclaringSyntaxReferences.Length < 2 ? all
            : all.OrderBy(one => one.attribute.ApplicationSyntaxReference?.SyntaxTree.FilePath.Replace('\\', '/'), StringComparer.Ordinal)
                .ThenBy(one => one.attribute.ApplicationSyntaxReference?.Span.Start);
    }
}
