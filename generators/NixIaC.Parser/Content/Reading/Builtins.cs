using Microsoft.CodeAnalysis;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

/// <summary>The methods of .NET that <c>Configure</c> may call.</summary>
static partial class Builtins
{
    const string NeverRunText = "Configure is read by the compiler and never run";

    static readonly string[] collections = ["System.Collections.Generic", "System.Collections.Immutable", "System.Collections.ObjectModel", "System.Collections.Frozen"];

    /// <summary>Whether it is a list, set or dictionary of .NET.</summary>
    public static bool IsCollection(ITypeSymbol? type) =>
        type?.ContainingNamespace?.ToDisplayString() is { } space && collections.Contains(space, StringComparer.Ordinal) && type.Name != "KeyValuePair";

    /// <summary>Whether values of it are lists.</summary>
    public static bool IsList(ITypeSymbol type) => type is IArrayTypeSymbol || IsCollection(type);

    /// <summary>The method with its type: <c>System.Linq.Enumerable.Select</c>.</summary>
    public static string NameOf(IMethodSymbol method) =>
        method.ContainingType.ContainingNamespace.ToDisplayString() + "." + method.ContainingType.Name + "." + method.Name;

    /// <summary>What a method is in the language; null when it is none of it.</summary>
    public static Builtin? Find(IMethodSymbol method) =>
        methods.TryGetValue(NameOf(method), out var builtin) ? builtin
        : method.Name == "ToString" && IsText(method.ContainingType) ? Builtin.ToText
        : !method.IsStatic && IsCollection(method.ContainingType) && ofCollections.TryGetValue(method.Name, out builtin) ? builtin
        : null;

    // Object.ToString of a record or list would write its type.
    static bool IsText(INamedTypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean or SpecialType.System_Enum
            or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double
            or SpecialType.System_Int16 or SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_SByte
        || type.TypeKind == TypeKind.Enum;

    /// <summary>Why this form of a known method cannot be called; null when it can.</summary>
    public static string? WrongOverload(IMethodSymbol method)
    {
        var count = method.Parameters.Count(parameter => !IsComparison(parameter)) + (method.IsStatic ? 0 : 1);
        var builtin = Find(method)!.Value;
        var (least, most) = counts.TryGetValue(builtin, out var known) ? known : (1, 1);
        if (count >= least && count <= most && method.Parameters.All(parameter => Fits(builtin, parameter))) return null;
        return $"This form of `{method.Name}` cannot be read; use the one with {Words(least, most, method.IsExtensionMethod || !method.IsStatic ? 1 : 0)}.";
    }

    static bool IsComparison(IParameterSymbol parameter) =>
        parameter.Type.Name is "StringComparison" or "IComparer" or "IEqualityComparer" or "IFormatProvider" or "CultureInfo" or "StringSplitOptions";

    static bool Fits(Builtin builtin, IParameterSymbol parameter) => builtin switch
    {
        // Take(1..2), ElementAt(^1)
        _ when parameter.Type.Name is "Range" or "Index" && parameter.Type.ContainingNamespace.Name == "System" => false,
        // The second parameter of these may be a value instead of a test.
        Builtin.FirstOrDefault or Builtin.LastOrDefault or Builtin.SingleOrDefault when parameter.Ordinal == 1 =>
            parameter.Type.TypeKind == TypeKind.Delegate,
        _ => true,
    };

    static string Words(int least, int most, int receiver)
    {
        var (fewest, greatest) = (Math.Max(0, least - receiver), most - receiver);
        var range = fewest == greatest ? $"{fewest}" : $"{fewest} to {greatest}";
        return range == "0" ? "no argument" : range == "1" ? "one argument" : $"{range} arguments";
    }

    /// <summary>What to say of a member that is none of the language.</summary>
    public static string Unknown(ISymbol member)
    {
        var type = member.ContainingType;
        var name = member.Name.StartsWith("get_", StringComparison.Ordinal) ? member.Name.Substring(4) : member.Name;
        if (NixTypes.IsNix(type)) return $"`{name}` says nothing about an option. Set options with `=` and `+=`; for text write `$\"{{option}}\"`.";
        if (NeverRunTypes.TryGetValue(type.ToDisplayString(), out var reason)) return $"`{Word(type)}.{name}`: {NeverRunText}{reason}";
        if (member is IMethodSymbol && IsList(type) && changing.Contains(name))
            return $"`{name}` changes a list, and values do not change here. Make a new one: `list = [.. list, value]`, or LINQ's `Select` and `Where`.";
        return $"`{Word(type)}.{name}` cannot be called: {NeverRunText}. Write LINQ, string methods, `Math`, or a static helper of this project; or give the value as a constant.";
    }

    // As C# writes it: int for Int32.
    static string Word(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>What to say of an object that cannot be made.</summary>
    public static string NeverRun(ITypeSymbol type) =>
        NeverRunTypes.TryGetValue(type.ToDisplayString(), out var reason) ? $"`new {type.Name}`: {NeverRunText}{reason}"
        : $"`new {type.Name}` cannot be read: {NeverRunText}. Values are records of this project, tuples, lists and dictionaries.";
}
