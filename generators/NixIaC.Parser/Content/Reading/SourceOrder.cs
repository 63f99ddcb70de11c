using Microsoft.CodeAnalysis;

namespace NixIaC.Parser.Content;

/// <summary>
/// An order of members that is the same on every machine: the compiler may be given the files of a partial type in another
/// order elsewhere, here they come by name.
/// </summary>
static class SourceOrder
{
    public static List<TSymbol> Of<TSymbol>(IEnumerable<TSymbol> members)
        where TSymbol : ISymbol =>
    [
        .. members.OrderBy(member => Syntax(member)?.SyntaxTree.FilePath.Replace('\\', '/'), StringComparer.Ordinal)
            .ThenBy(member => Syntax(member)?.Span.Start),
    ];

    static SyntaxReference? Syntax(ISymbol member) => member.DeclaringSyntaxReferences.FirstOrDefault();
}
