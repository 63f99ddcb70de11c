using System.Globalization;
using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Nix;

namespace NixIaC.Parser;

/// <summary>Values of options as Nix has them.</summary>
static class OptionValue
{
    /// <summary>The value; null for what Nix has no form of: types, enumerations, infinite numbers.</summary>
    public static NixExpression? Of(TypedConstant constant) => constant switch
    {
        { IsNull: true } => new NixNull(),
        { Kind: TypedConstantKind.Array } => ListOf(constant),
        { Kind: TypedConstantKind.Primitive } => Of(constant.Value!),
        _ => null,
    };

    static NixList? ListOf(TypedConstant array)
    {
        var items = array.Values.Select(Of).ToList();
        return items.Contains(null) ? null : new NixList(items.OfType<NixExpression>().ToEquatableArray());
    }

    static NixExpression? Of(object value) => value switch
    {
        bool flag => new NixBoolean(flag),
        string text => new NixString(text),
        char character => new NixString(character.ToString()),
        float or double => FloatOf(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        ulong and > long.MaxValue => null,
        _ => new NixInteger(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
    };

    static NixFloat? FloatOf(double number) => double.IsNaN(number) || double.IsInfinity(number) ? null : new NixFloat(number);
}
