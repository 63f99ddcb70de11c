using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Programs.Text;

namespace NixIaC.Parser.Content;

/// <summary>Profiles of referenced assemblies, whose source is not at hand: they carry their programs as text.</summary>
static class EmbeddedProfile
{
    /// <summary>The program of a profile; null when its assembly carries none. A text that cannot be read is a problem of its body.</summary>
    public static ProfileProgram? Find(INamedTypeSymbol profile)
    {
        var name = TypeName.Of(profile);
        foreach (var attribute in profile.ContainingAssembly.GetAttributes())
            if (IsProgram(attribute.AttributeClass) && attribute.ConstructorArguments is [{ Value: string type }, { Value: string text }] && type == name)
                return ProgramText.Read(text, out ProfileProgram? program) is { } problem ? Unreadable(name, problem) : program;
        return null;
    }

    static bool IsProgram(INamedTypeSymbol? type) =>
        type is { Name: "ProfileProgramAttribute", ContainingNamespace: { Name: "Generated", ContainingNamespace: { Name: "NixIaC", ContainingNamespace.IsGlobalNamespace: true } } };

    static ProfileProgram Unreadable(string name, string problem)
    {
        var span = new CodeSpan(name, 0, 0, 0);
        var body = new ContentProgram(
            name, default, new BlockStatement(span, default), default,
            EquatableArray.Of(new CodeProblem(span, $"The profile `{name}` of a referenced assembly cannot be read. {problem}")));
        return new ProfileProgram(name, default, default, EquatableArray.Of(body));
    }
}
