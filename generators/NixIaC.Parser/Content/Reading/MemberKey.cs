using Microsoft.CodeAnalysis;

namespace NixIaC.Parser.Content;

/// <summary>The keys by which programs name members of types: <c>Acme.Pi.Configure</c>, <c>#2</c> behind it for the second of a name.</summary>
static class MemberKey
{
    /// <param name="member">A method, constructor, field or property.</param>
    /// <param name="arguments">The types that it and its type are used with, when they are generic.</param>
    public static string Of(ISymbol member, TypeArguments? arguments = null)
    {
        var definition = member.OriginalDefinition;
        // What C# adds by itself, such as the copy constructor of a record, has no number.
        var same = SourceOrder.Of(definition.ContainingType.GetMembers(definition.Name).Where(one => one.DeclaringSyntaxReferences.Length > 0));
        var number = 1 + same.FindIndex(one => SymbolEqualityComparer.Default.Equals(one, definition));
        return TypeName.Of(definition.ContainingType) + "." + definition.Name + (number > 1 ? "#" + number : "") + arguments?.Text;
    }
}
