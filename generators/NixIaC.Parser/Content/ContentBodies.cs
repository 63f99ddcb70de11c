using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

/// <summary>The bodies of a type: of a node, cluster, community, constellation or fleet, or of a profile.</summary>
public static class ContentBodies
{
    /// <summary>
    /// The programs in the order in which they count: those of base types first. They are cached; a program is the same
    /// instance as long as nothing changes that it was read from.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that it belongs to.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static EquatableArray<ContentProgram> Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        Of(type, new Reading(compilation, cancellation));

    /// <param name="type">The type.</param>
    /// <param name="around">What they are read for.</param>
    internal static EquatableArray<ContentProgram> Of(INamedTypeSymbol type, Reading around)
    {
        if (type.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(around.Cancellation) is not { } syntax
            || !around.Compilation.ContainsSyntaxTree(syntax.SyntaxTree))
            return default;
        // Kept for the whole type too: to look for its methods takes longer than to see that nothing changed.
        return ReadingCache.Of(syntax, TypeArguments.TextOf(type), around.Compilation, reading => Read(type, reading), around.Uses, around.Cancellation);
    }

    static EquatableArray<ContentProgram> Read(INamedTypeSymbol type, Reading reading)
    {
        for (var one = type; one is not null; one = one.BaseType) reading.Uses.AddBodies(one);
        var programs = new List<ContentProgram>();
        if (EmbeddedProfile.BaseOf(type, reading) is { } elsewhere && EmbeddedProfile.Find(elsewhere) is { } inherited) programs.AddRange(inherited.Bodies);
        foreach (var (method, problem) in BodyMethods.Of(type))
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            if (NixTypes.IsProfile(type) && !reading.IsHere(method)) continue;
            if (NixTypes.IsProfile(type) && CallsBase(method, reading.Cancellation)) programs.Clear();
            programs.Add(problem is null ? Read(method, type, reading) : Unread(method, problem, reading.Cancellation));
        }
        return programs.ToEquatableArray();
    }

    static ContentProgram Read(IMethodSymbol method, INamedTypeSymbol type, Reading around)
    {
        var cancellation = around.Cancellation;
        if (!around.IsHere(method))
            return Empty(MemberKey.Of(method), new CodeProblem(new CodeSpan(TypeName.Of(type), 0, 0, 0),
                $"The `{method.Name}` of `{method.ContainingType.Name}` lies in another assembly, where it cannot be read. Make it a profile, or declare the base class in this project."));
        if (ContentReader.Syntax(method, cancellation) is not MethodDeclarationSyntax { } syntax) return Unread(method, "", cancellation);
        var types = method.ContainingType.IsGenericType ? TypeArguments.Of(method, null) : null;
        return ReadingCache.Of(
            syntax, types?.Text ?? "", around.Compilation, reading => ContentReader.Read(method, types, reading), around.Uses, cancellation);
    }

    // Its own call says where the base class counts.
    static bool CallsBase(IMethodSymbol method, CancellationToken cancellation) =>
        ContentReader.Syntax(method, cancellation)?.DescendantNodes().Any(node =>
            node is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax, Name.Identifier.ValueText: "Configure" }) == true;

    static ContentProgram Unread(IMethodSymbol method, string problem, CancellationToken cancellation)
    {
        var key = MemberKey.Of(method);
        var span = ContentReader.Syntax(method, cancellation) is MethodDeclarationSyntax syntax
            ? new BodySpans(key, syntax).Of(syntax.Identifier.Span)
            : new CodeSpan(key, 0, 0, 0);
        return Empty(key, new CodeProblem(span, problem));
    }

    static ContentProgram Empty(string key, CodeProblem problem) =>
        new(key, default, new BlockStatement(problem.Span, default), default, EquatableArray.Of(problem));
}
