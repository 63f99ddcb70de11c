using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Model;
using NixIaC.Model.Inventories;
using NixIaC.Model.Nix;
using NixIaC.Parser.Content;

namespace NixIaC.Parser;

/// <summary>The columns that the C# type of an inventory's rows has.</summary>
static class RowColumns
{
    /// <summary>The parameters of the primary constructor, then the public properties that can be set.</summary>
    public static EquatableArray<InventoryColumn> Of(INamedTypeSymbol row)
    {
        var parameters = Parameters(row).Select(parameter => Column(parameter.Name, parameter.Type, Default(parameter))).ToList();
        var known = new HashSet<string>(parameters.Select(column => column.Name), StringComparer.Ordinal);
        var properties = row.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, SetMethod: not null }
                && !known.Contains(property.Name))
            .Select(property => Column(property.Name, property.Type, Empty(property.Type)));
        return parameters.Concat(properties).ToEquatableArray();
    }

    // A record of another assembly has no syntax: its primary constructor is the one that its properties mirror.
    static ImmutableArray<IParameterSymbol> Parameters(INamedTypeSymbol row) =>
        row.InstanceConstructors.FirstOrDefault(constructor =>
            constructor.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is TypeDeclarationSyntax)
            || (constructor.DeclaringSyntaxReferences.Length == 0 && constructor.Parameters.Length > 0
                && constructor.Parameters.All(parameter => row.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any())))?.Parameters ?? [];

    static InventoryColumn Column(string name, ITypeSymbol type, NixExpression? value)
    {
        var plain = Plain(type);
        return new InventoryColumn(name, TypeOf(plain), plain.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.RemoveMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)), value)
        {
            Members = plain.TypeKind == TypeKind.Enum ? Members(plain) : default,
        };
    }

    static NixExpression? Default(IParameterSymbol parameter) =>
        !parameter.HasExplicitDefaultValue ? Empty(parameter.Type)
        : parameter.ExplicitDefaultValue is { } value ? Constant.Of(value, Plain(parameter.Type))
        : new NixNull();

    static NixNull? Empty(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? new NixNull() : null;

    static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    static ColumnType TypeOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => ColumnType.Text,
        { SpecialType: SpecialType.System_Int32 } => ColumnType.WholeNumber,
        { SpecialType: SpecialType.System_Int64 } => ColumnType.LongNumber,
        { SpecialType: SpecialType.System_Double } => ColumnType.Fraction,
        { SpecialType: SpecialType.System_Boolean } => ColumnType.Boolean,
        { TypeKind: TypeKind.Enum } => ColumnType.Enumeration,
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_String } => ColumnType.TextList,
        _ => ColumnType.Unsupported,
    };

    static EquatableArray<string> Members(ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst).Select(field => field.Name).ToEquatableArray();
}
