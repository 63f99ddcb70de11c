using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>Comments of the Nix text, each written once.</summary>
sealed class CommentText(NixSource source)
{
    readonly HashSet<int> taken = [];

    /// <summary>Whether comments between two offsets are still to be written.</summary>
    public bool Any(int start, int end) => source.Tree.CommentsBetween(start, end).Any(comment => !taken.Contains(comment.Start));

    /// <summary>The comments between two offsets that nobody took, as lines of C#; those of pieces that stayed Nix are there already.</summary>
    public IReadOnlyList<string> Take(int start, int end) => Take(source.Tree.CommentsBetween(start, end));

    /// <summary>The comments between a node and an offset that stand on the line of the node's end.</summary>
    public IReadOnlyList<string> TakeBehind(NixNode node, int end) =>
        Take(source.Tree.CommentsBetween(node.End, end).Where(comment => !source.Tree.Text[node.End..comment.Start].Contains('\n', StringComparison.Ordinal)));

    public IReadOnlyList<string> Take(IEnumerable<NixComment> comments) =>
        [.. comments.Where(comment => !source.Holds(comment) && taken.Add(comment.Start)).SelectMany(comment => comment.Text.Split('\n')).Select(line => $"// {line}".TrimEnd())];

    /// <summary>The lines, to stand before something.</summary>
    public static string Above(IReadOnlyList<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
