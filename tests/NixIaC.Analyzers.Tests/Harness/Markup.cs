using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace NixIaC.Analyzers.Tests.Harness;

/// <summary>Source text in which the places of expected diagnostics are marked: <c>{|NIX1001,NIX1002:[Node(...)]|}</c>.</summary>
/// <param name="Text">The source without marks.</param>
/// <param name="Expected">Each expected diagnostic as its id and the text it covers.</param>
sealed partial record Markup(string Text, IReadOnlyList<(string Id, TextSpan Span)> Expected)
{
    public static Markup Read(string marked)
    {
        var expected = new List<(string, TextSpan)>();
        var text = marked;
        while (Mark().Match(text) is { Success: true } mark)
        {
            var inner = mark.Groups["text"].Value;
            expected.AddRange(mark.Groups["ids"].Value.Split(',').Select(id => (id, new TextSpan(mark.Index, inner.Length))));
            text = text.Remove(mark.Index, mark.Length).Insert(mark.Index, inner);
        }
        return new Markup(text, expected);
    }

    // The first mark is replaced first, so that earlier spans keep their places.
    [GeneratedRegex(@"\{\|(?<ids>NIX\d{4}(,NIX\d{4})*):(?<text>((?!\{\||\|\}).)*)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
