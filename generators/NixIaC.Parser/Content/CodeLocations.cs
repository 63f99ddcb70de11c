using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

/// <summary>Finds the code that a program was read from.</summary>
public static class CodeLocations
{
    /// <summary>The place of a span in today's source; null when its member is no longer there, or in another assembly.</summary>
    public static CodeLocation? Find(CodeSpan span, Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.Assembly.GetTypeByMetadataName(span.Body) is { } type) return new CodeLocation(type, First(type.Locations));
        // The name of a constructor begins with a dot itself.
        var dot = span.Body.EndsWith(".ctor", StringComparison.Ordinal) ? span.Body.Length - ".ctor".Length - 1 : span.Body.LastIndexOf('.');
        if (dot < 0 || compilation.Assembly.GetTypeByMetadataName(span.Body.Substring(0, dot)) is not { } owner) return null;
        var name = span.Body.Substring(dot + 1);
        var member = owner.GetMembers(name.Split('#')[0]).FirstOrDefault(one => MemberKey.Of(one) == span.Body);
        if (member is IMethodSymbol { PartialImplementationPart: { } implementation }) member = implementation;
        var syntax = (member?.DeclaringSyntaxReferences.FirstOrDefault() ?? owner.DeclaringSyntaxReferences.FirstOrDefault())?.GetSyntax(cancellation);
        if (member is null || syntax is null) return null;
        var start = syntax.SpanStart + span.Start;
        var length = syntax.SyntaxTree.Length;
        return start <= length
            ? new CodeLocation(owner, Location.Create(syntax.SyntaxTree, new TextSpan(start, Math.Min(span.Length, length - start)))) : null;
    }

    // The parts of a type come in the order in which the compiler was given the files, which differs between machines.
    static Location First(ImmutableArray<Location> parts) =>
        parts.OrderBy(part => part.SourceTree?.FilePath.Replace('\\', '/'), StringComparer.Ordinal).ThenBy(part => part.SourceSpan.Start).First();
}

/// <summary>A place in a body.</summary>
/// <param name="Owner">The type whose member it is in.</param>
/// <param name="Location">The place.</param>
public sealed record CodeLocation(INamedTypeSymbol Owner, Location Location);
