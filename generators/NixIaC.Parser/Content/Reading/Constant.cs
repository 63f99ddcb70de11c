using System.Globalization;
using Microsoft.CodeAnalysis;
using NixIaC.Model.Nix;

namespace NixIaC.Parser.Content;

/// <summary>Constants of C# as values. A member of an enumeration is its name, a character a string.</summary>
static class Constant
{
    /// <summary>The value; null for what has no form here.</summary>
    public static NixExpression? Of(object? value, ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration ? NameOf(enumeration, value)
        : value switch
        {
            null => new NixNull(),
            bool flag => new NixBoolean(flag),
            string text => new NixString(text),
            char character => new NixString(character.ToString()),
            float or double => Finite(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            decimal or (ulong and > long.MaxValue) => null,
            _ => new NixInteger(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        };

    static NixString? NameOf(INamedTypeSymbol enumeration, object? value) =>
        enumeration.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.IsConst && Equals(member.ConstantValue, value)) is { } found
            ? new NixString(found.Name)
            : null;

    static NixFloat? Finite(double number) => double.IsNaN(number) || double.IsInfinity(number) ? null : new NixFloat(number);
}
