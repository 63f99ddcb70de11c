using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

/// <summary>Reads what bodies call: methods, computed properties, constructors of records, and the values of static members.</summary>
static class HelperReader
{
    /// <param name="reading">The reading of the body.</param>
    /// <param name="key">The helper's key.</param>
    /// <param name="member">The helper.</param>
    /// <param name="types">What its type parameters stand for.</param>
    /// <param name="problem">Why it cannot be called; null when it can.</param>
    public static ContentFunction Read(Reading reading, string key, ISymbol member, TypeArguments types, out string? problem)
    {
        reading.Uses.AddBodies(member);
        problem = member is IMethodSymbol method ? Shape(method) : null;
        var (declaration, source) = Source(member, reading.Cancellation);
        if (problem is null && source is null)
            problem = member is IMethodSymbol
                ? $"`{member.Name}` has no body to read."
                : $"`{member.Name}` is given no value where it is declared; write `= value` there.";
        if (declaration is null || source is null || problem is not null)
            return new ContentFunction(key, default, new BlockStatement(new CodeSpan(key, 0, 0, 0), default));

        var reader = new MemberReader(reading, MemberKey.Of(member), declaration, types);
        var parameters = new List<string>();
        if (!member.IsStatic && member is not IMethodSymbol { MethodKind: MethodKind.Constructor }) parameters.Add(MemberReader.This);
        if (member is IMethodSymbol called) parameters.AddRange(called.Parameters.Select(reader.Parameter));
        return new ContentFunction(key, parameters.ToEquatableArray(), reader.ReadMember(member, source));
    }

    static string? Shape(IMethodSymbol method) =>
        method.IsAsync ? ForbiddenForms.Await
        : method.Parameters.Any(one => one.RefKind is RefKind.Ref or RefKind.Out)
            ? $"`{method.Name}` has a parameter with `ref` or `out`; a helper returns its value, several as a tuple."
        : method.ReturnsByRef || method.ReturnsByRefReadonly ? $"`{method.Name}` returns a reference; return a value."
        : null;

    static (SyntaxNode? Declaration, SyntaxNode? Source) Source(ISymbol member, CancellationToken cancellation)
    {
        if (member is not IMethodSymbol method)
        {
            var source = PropertySource.Of(member, cancellation);
            return (source.Declaration, source.Value);
        }
        return (method.DeclaringSyntaxReferences.FirstOrDefault() ?? method.ContainingType.DeclaringSyntaxReferences.FirstOrDefault())?.GetSyntax(cancellation) switch
        {
            BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } bare => (bare, null),
            BaseMethodDeclarationSyntax declared => (declared, declared),
            // The constructor that a type's declaration stands for.
            TypeDeclarationSyntax type => (type, type),
            var other => (other, null),
        };
    }
}
