using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace NixIaC.Analyzers.Tests.Harness;

/// <summary>Compares what the analyzer reports with what a test marks.</summary>
static class Expect
{
    /// <summary>Added to the prelude, the marked text gives exactly the marked diagnostics.</summary>
    public static Task Marked(string text) => Marked(UserProject.WithPrelude(text));

    /// <summary>The text declares its own fleet and gives exactly the marked diagnostics.</summary>
    public static Task MarkedAlone(string text) => Marked(UserProject.Bare(text));

    /// <summary>All files together give exactly the marked diagnostics.</summary>
    public static async Task<IReadOnlyList<string>> Marked(UserProject marked)
    {
        var sources = marked.Sources.Select(source => (source.Path, Markup: Markup.Read(source.Text))).ToList();
        var others = marked.Files.Select(file => (file.Path, Markup: Markup.Read(file.Text))).ToList();
        var files = sources.Concat(others).ToList();
        var project = marked with
        {
            Sources = [.. sources.Select(file => (file.Path, file.Markup.Text))],
            Files = [.. others.Select(file => (file.Path, file.Markup.Text))],
        };
        Assert.Empty(project.CompilerErrors());
        var found = await project.Diagnostics();
        Assert.Equal(
            files.SelectMany(file => file.Markup.Expected.Select(one => Line(one.Id, file.Path, file.Markup.Text, one.Span.Start, one.Span.Length)))
                .Order(StringComparer.Ordinal),
            found.Select(one => Line(one, project)).Order(StringComparer.Ordinal));
        return [.. found.Select(one => one.Text())];
    }

    /// <summary>Added to the prelude, the marked text gives the marked diagnostics, whose messages are these, in the order of lines.</summary>
    public static async Task Messages(string text, params string[] messages) =>
        Assert.Equal(messages, await Marked(UserProject.WithPrelude(text)));

    /// <summary>The same for a text with a fleet of its own.</summary>
    public static async Task MessagesAlone(string text, params string[] messages) =>
        Assert.Equal(messages, await Marked(UserProject.Bare(text)));

    static string Line(Diagnostic found, UserProject project)
    {
        var span = found.Location.SourceSpan;
        var path = found.Location.GetLineSpan().Path[UserProject.Folder.Length..];
        var text = project.Sources.Concat(project.Files).Single(file => file.Path == path).Text;
        Assert.Equal(SourceText.From(text).Lines.GetLinePositionSpan(span), found.Location.GetLineSpan().Span);
        return Line(found.Id, path, text, span.Start, span.Length);
    }

    static string Line(string id, string path, string text, int start, int length) =>
        $"{id} {path} {start}: {text.Substring(start, length)}";
}
