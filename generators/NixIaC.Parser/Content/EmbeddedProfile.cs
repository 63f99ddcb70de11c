using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Programs.Text;

namespace NixIaC.Parser.Content;

/// <summary>Profiles of referenced assemblies, whose source is not at hand: they carry their programs as text.</summary>
static class EmbeddedProfile
{
    // An assembly that does not change is one symbol to many compilations.
    static readonly ConditionalWeakTable<IAssemblySymbol, ConcurrentDictionary<string, ProfileProgram?>> known = new();

    /// <summary>
    /// The program of a profile; null when it needs none: it has no <c>Configure</c>. A text that is missing or cannot be read
    /// is a problem of its body.
    /// </summary>
    public static ProfileProgram? Find(INamedTypeSymbol profile) =>
        known.GetValue(profile.ContainingAssembly, _ => new(StringComparer.Ordinal)).GetOrAdd(TypeName.Of(profile), _ => Read(profile));

    /// <summary>The nearest base class of a profile that lies in another assembly; null when all are here.</summary>
    public static INamedTypeSymbol? BaseOf(INamedTypeSymbol profile, Reading reading)
    {
        var type = profile;
        while (type is not null && reading.IsHere(type)) type = type.BaseType;
        return type is not null && NixTypes.IsProfile(type) ? type : null;
    }

    /// <summary>Whether a property of a profile in another assembly has no value that instances carry.</summary>
    public static bool Hides(IPropertySymbol property, Reading reading) =>
        !reading.IsHere(property)
        && NixTypes.IsProfile(property.ContainingType)
        && Find(property.ContainingType) is { } program
        && program.Fields.All(field => field.Name != property.Name);

    static ProfileProgram? Read(INamedTypeSymbol profile)
    {
        var name = TypeName.Of(profile);
        foreach (var attribute in profile.ContainingAssembly.GetAttributes())
            if (IsProgram(attribute.AttributeClass) && attribute.ConstructorArguments is [{ Value: string type }, { Value: string text }] && type == name)
                return ProgramText.Read(text, out ProfileProgram? program) is { } problem ? Unreadable(name, $"cannot be read. {problem}") : program;
        return BodyMethods.Of(profile).Any()
            ? Unreadable(name, $"is not in `{profile.ContainingAssembly.Name}` in a form that can be read here. Reference the package NixIaC in the project that declares it, not only in this one, and build it anew.")
            : null;
    }

    static bool IsProgram(INamedTypeSymbol? type) =>
        type is { Name: "ProfileProgramAttribute", ContainingNamespace: { Name: "Generated", ContainingNamespace: { Name: "NixIaC", ContainingNamespace.IsGlobalNamespace: true } } };

    static ProfileProgram Unreadable(string name, string problem)
    {
        var span = new CodeSpan(name, 0, 0, 0);
        var body = new ContentProgram(
            name, default, new BlockStatement(span, default), default,
            EquatableArray.Of(new CodeProblem(span, $"The profile `{name}` of a referenced assembly {problem}")));
        return new ProfileProgram(name, default, default, EquatableArray.Of(body));
    }
}
