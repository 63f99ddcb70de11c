using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

/// <summary>
/// Reads a body of <c>Configure</c>: C# as the compiler understands it becomes a <see cref="ContentProgram"/>. What has no form
/// there is a problem of the program. For code that does not compile the program has one problem without a message: the
/// compiler reports it, we do not.
/// </summary>
public static class ContentReader
{
    /// <summary>The program of a method, read anew.</summary>
    /// <param name="method">The method; it must be declared in the compilation's own source.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ContentProgram Read(IMethodSymbol method, Compilation compilation, CancellationToken cancellation) =>
        Read(method, null, new Reading(compilation, cancellation));

    /// <param name="method">The method.</param>
    /// <param name="types">What the type parameters of its class stand for.</param>
    /// <param name="reading">Gathers what it uses.</param>
    internal static ContentProgram Read(IMethodSymbol method, TypeArguments? types, Reading reading)
    {
        var definition = Definition(method);
        var key = MemberKey.Of(method, types);
        var declaration = Syntax(method, reading.Cancellation)!;
        reading.Uses.Add(definition.ContainingType);
        var reader = new MemberReader(reading, MemberKey.Of(method), declaration, types) { IsProfileBody = !method.IsStatic };
        reader.Reserve(ProfileMembers(definition));
        var parameters = definition.Parameters.Select(reader.Parameter).ToEquatableArray();
        var body = reader.Read(declaration);
        return new ContentProgram(key, parameters, body, reading.Functions, reading.Problems);
    }

    /// <summary>The declaration with the body.</summary>
    internal static SyntaxNode? Syntax(IMethodSymbol method, CancellationToken cancellation) =>
        Definition(method).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);

    static IMethodSymbol Definition(IMethodSymbol method) => method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;

    // They are variables of the body; its own must have other names.
    static IEnumerable<string> ProfileMembers(IMethodSymbol method)
    {
        if (method.IsStatic) yield break;
        for (var type = method.ContainingType; type is not null; type = type.BaseType)
            foreach (var member in type.GetMembers())
                if (member is IFieldSymbol or IPropertySymbol) yield return member.Name;
                else if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
                    foreach (var parameter in constructor.Parameters)
                        yield return parameter.Name;
    }
}
