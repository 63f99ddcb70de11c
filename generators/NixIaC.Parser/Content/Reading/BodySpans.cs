using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

/// <summary>Places in a member, counted from the start of its declaration.</summary>
/// <param name="key">The member's key.</param>
/// <param name="declaration">Its declaration.</param>
sealed class BodySpans(string key, SyntaxNode declaration)
{
    readonly int start = declaration.SpanStart;

    readonly TextLineCollection lines = declaration.SyntaxTree.GetText().Lines;

    public CodeSpan Of(TextSpan span) =>
        new(key, span.Start - start, span.Length, lines.GetLinePosition(span.Start).Line - lines.GetLinePosition(start).Line);
}
