using Microsoft.CodeAnalysis;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

/// <summary>The types of our API as the compiler sees them.</summary>
static class NixTypes
{
    /// <summary>Whether it stands for a part of a NixOS configuration: an option, a group of them, a value.</summary>
    public static bool IsNix(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            if (Is(type, "NixObject"))
                return true;
        return false;
    }

    /// <summary>Whether it is the type of that name in the namespace <c>NixIaC</c>.</summary>
    public static bool Is(ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol named && named.Name == name && named.ContainingType is null && TypeName.IsOurs(named);

    public static bool IsProfile(ITypeSymbol? type) => type is INamedTypeSymbol named && ProfileClass.IsProfile(named);

    /// <summary>What values of one of our types are computed in; null when the operands decide.</summary>
    public static OperandType? Operands(ITypeSymbol type) => type.Name switch
    {
        "NixInt" => OperandType.Integer64,
        "NixFloat" => OperandType.Floating,
        "NixString" or "NixPath" or "NixPackage" => OperandType.Text,
        "NixBool" or "NixJson" or "NixList" or "NixAttrs" => OperandType.Other,
        _ => null,
    };
}
