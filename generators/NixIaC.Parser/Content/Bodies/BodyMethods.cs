using Microsoft.CodeAnalysis;

namespace NixIaC.Parser.Content;

/// <summary>
/// Which methods of a type are bodies: on a profile the override of <c>Configure</c>, elsewhere the static methods whose name
/// begins with <c>Configure</c> and that take <c>NixOS</c> first. A lone <c>Configure</c> of another form is one with a problem. Those of base types come first, then those of one type in
/// the order of files and lines.
/// </summary>
static class BodyMethods
{
    /// <summary>The bodies, each with what is wrong with its shape or null.</summary>
    public static IEnumerable<(IMethodSymbol Method, string? Problem)> Of(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (var one = type; one is { SpecialType: not SpecialType.System_Object } && !TypeName.IsOurs(one); one = one.BaseType) chain.Push(one);
        foreach (var one in chain)
            foreach (var method in SourceOrder.Of(one.GetMembers().OfType<IMethodSymbol>()))
                if (IsBody(method))
                    yield return (method, ShapeProblem(method));
    }

    /// <summary>Whether a method would be read, if its shape is right.</summary>
    public static bool IsBody(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Ordinary
        && method.Name.StartsWith("Configure", StringComparison.Ordinal)
        && ((TakesNixOS(method) && (!NixTypes.IsProfile(method.ContainingType) || method is { Name: "Configure", Parameters.Length: 1 }))
            || IsMistaken(method));

    static bool TakesNixOS(IMethodSymbol method) => method.Parameters is [{ Type: var first }, ..] && NixTypes.Is(first, "NixOS");

    // It would be missed if nobody read it; beside one that is read it is a helper. What does not compile is for the compiler to tell.
    static bool IsMistaken(IMethodSymbol method) =>
        method.Name == "Configure"
        && method.Parameters.All(parameter => parameter.Type.TypeKind != TypeKind.Error)
        && !method.ContainingType.GetMembers("Configure").OfType<IMethodSymbol>().Any(NixTypes.IsProfile(method.ContainingType) ? one => one.IsOverride : TakesNixOS);

    static string? ShapeProblem(IMethodSymbol method)
    {
        var name = method.Name;
        if (method.IsAsync) return $"`{name}` is read by the compiler and never run; leave out `async`.";
        if (!method.ReturnsVoid) return $"`{name}` gives nothing back: it sets options. Make it `void`, or give a helper another name.";
        if (method.IsGenericMethod) return $"`{name}` is read once for each system, without type arguments. Give a helper another name.";
        if (method.Parameters.Any(parameter => parameter.RefKind != RefKind.None)) return $"The parameters of `{name}` are plain values; leave out `ref`, `in` and `out`.";
        if (NixTypes.IsProfile(method.ContainingType))
            return method.IsOverride ? null : $"The `{name}` of a profile is `public override void Configure(NixOS nixos)`.";
        if (!method.IsStatic) return $"`{name}` must be static: there is no object of this type. Give a helper another name.";
        return TakesNixOS(method) && (method.Parameters.Length == 1 || (method.Parameters.Length == 2 && IsRow(method.Parameters[1].Type))) ? null
            : $"`{name}` takes `NixOS` and, with an inventory, its row. Give a helper another name.";
    }

    static bool IsRow(ITypeSymbol type) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Error } && !NixTypes.IsNix(type);
}
