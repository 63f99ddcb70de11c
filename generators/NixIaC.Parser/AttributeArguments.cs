using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Nix;

namespace NixIaC.Parser;

/// <summary>The arguments of one attribute; those that are missing or do not compile read as empty.</summary>
readonly struct AttributeArguments(AttributeData attribute)
{
    public string Text(int position) => TextOf(At(position)) ?? "";

    public EquatableArray<string> Texts(int position) => TextsOf(At(position));

    /// <summary>The name of an enumeration's member, empty for a number without one.</summary>
    public string Member(int position) => MemberOf(At(position)) ?? "";

    /// <summary>The same of each of several.</summary>
    public EquatableArray<string> Members(int position) =>
        At(position) is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(item => MemberOf(item) ?? "").ToEquatableArray()
            : default;

    public int Number(int position) => At(position) is { Kind: TypedConstantKind.Primitive, Value: int number } ? number : 0;

    public NixExpression? Value(int position) => At(position) is { } constant ? OptionValue.Of(constant) : null;

    public string? Named(string name) => TextOf(At(name));

    public EquatableArray<string> NamedTexts(string name) => TextsOf(At(name));

    public int? NamedNumber(string name) => At(name) is { Kind: TypedConstantKind.Primitive, Value: int number } ? number : null;

    /// <summary>The numbers of a list; 0 for what does not compile.</summary>
    public EquatableArray<int> NamedNumbers(string name) => At(name) is { Kind: TypedConstantKind.Array, IsNull: false } array
        ? array.Values.Select(item => item is { Kind: TypedConstantKind.Primitive, Value: int number } ? number : 0).ToEquatableArray()
        : default;

    public bool NamedFlag(string name) => At(name) is { Kind: TypedConstantKind.Primitive, Value: true };

    public string? NamedMember(string name) => At(name) is { } member ? MemberOf(member) ?? "" : null;

    /// <summary>The names of the members of flags, in the order of the enumeration; one is empty for bits without a name.</summary>
    public EquatableArray<string> NamedMembers(string name) => At(name) is { } flags ? FlagsOf(flags).ToEquatableArray() : default;

    TypedConstant? At(int position) =>
        position < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[position] : null;

    TypedConstant? At(string name)
    {
        foreach (var argument in attribute.NamedArguments)
            if (argument.Key == name)
                return argument.Value;
        return null;
    }

    static string? TextOf(TypedConstant? constant) =>
        constant is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    static EquatableArray<string> TextsOf(TypedConstant? constant) =>
        constant is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(item => TextOf(item) ?? "").ToEquatableArray()
            : default;

    static IEnumerable<string> FlagsOf(TypedConstant constant)
    {
        if (constant is not { Kind: TypedConstantKind.Enum, Type: { } type, Value: int rest }) yield break;
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
            if (field.ConstantValue is int bit and not 0 && (rest & bit) == bit)
            {
                rest &= ~bit;
                yield return field.Name;
            }
        if (rest != 0) yield return "";
    }

    static string? MemberOf(TypedConstant? constant) =>
        constant is { Kind: TypedConstantKind.Enum, Type: { } type } member
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, member.Value))?.Name
            : null;
}
