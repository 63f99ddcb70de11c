using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Parser.Content;

/// <summary>Reads profiles: attribute classes with <c>Configure</c>.</summary>
public static class ProfileReader
{
    /// <summary>
    /// The program of a profile. In the compilation's own source it is read, and cached as bodies are; from a referenced assembly
    /// comes what <c>NixIaC.Generated.ProfileProgramAttribute</c> carries, null when it carries nothing for this profile. What is
    /// wrong with the class itself is a problem of a body without statements that has the class as its key.
    /// </summary>
    public static ProfileProgram? Read(INamedTypeSymbol profile, Compilation compilation, CancellationToken cancellation) =>
        Read(profile, new Reading(compilation, cancellation));

    /// <param name="profile">The profile.</param>
    /// <param name="around">What it is read for.</param>
    internal static ProfileProgram? Read(INamedTypeSymbol profile, Reading around)
    {
        var compilation = around.Compilation;
        if (!SymbolEqualityComparer.Default.Equals(profile.ContainingAssembly, compilation.Assembly)) return EmbeddedProfile.Find(profile);
        if (profile.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(around.Cancellation) is not { } syntax) return null;
        var shape = ReadingCache.Of(syntax, TypeArguments.TextOf(profile), compilation, reading => ProfileShape.Read(profile, reading), around.Uses, around.Cancellation);
        return shape with { Bodies = shape.Bodies.Concat(ContentBodies.Of(profile, around)).ToEquatableArray() };
    }

    /// <summary>What a profile is written with.</summary>
    /// <param name="use">The attribute; null when it does not compile or has a value that Nix has no form of.</param>
    public static ProfileArguments? Arguments(AttributeData use)
    {
        if (use.AttributeConstructor is not { } constructor) return null;
        var positional = use.ConstructorArguments.Select(ArgumentValue).ToList();
        var named = use.NamedArguments.Select(argument => (argument.Key, Value: ArgumentValue(argument.Value))).ToList();
        if (positional.Contains(null) || named.Any(argument => argument.Value is null)) return null;
        return new ProfileArguments(
            Signature(constructor),
            positional.OfType<ContentValue>().ToEquatableArray(),
            named.Select(argument => new FieldValue(argument.Key, argument.Value!)).ToEquatableArray());
    }

    /// <summary>The types of a constructor's parameters, as uses name it.</summary>
    internal static string Signature(IMethodSymbol constructor) =>
        string.Join(", ", constructor.Parameters.Select(parameter => parameter.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString()));

    static ContentValue? ArgumentValue(TypedConstant constant) => constant switch
    {
        { IsNull: true } => DataValue.Null,
        { Kind: TypedConstantKind.Array, Values: var values } => values.Select(ArgumentValue).ToList() is var items && !items.Contains(null)
            ? ListValue.Of(items.OfType<ContentValue>())
            : null,
        { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } => DataValue.Of(TypeName.Of(type)),
        { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } => Constant.Of(constant.Value, constant.Type) is { } value ? new DataValue(value) : null,
        _ => null,
    };
}
