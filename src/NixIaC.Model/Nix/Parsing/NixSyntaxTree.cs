namespace NixIaC.Model.Nix.Parsing;

/// <summary>A parsed text.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Root">Its expression.</param>
/// <param name="Comments">All comments, in order.</param>
public sealed record NixSyntaxTree(string Text, NixNode Root, EquatableArray<NixComment> Comments)
{
    /// <summary>The exact source of a node.</summary>
    public string Slice(NixNode node) => Text.Substring(node.Start, node.Length);

    /// <summary>The comments that lie between two offsets.</summary>
    public IEnumerable<NixComment> CommentsBetween(int start, int end) =>
        Comments.Where(comment => comment.Start >= start && comment.End <= end);
}

/// <summary>What came of a text: a tree or an error.</summary>
/// <param name="Tree">The tree, or null.</param>
/// <param name="Error">The first error, or null.</param>
public sealed record NixParseResult(NixSyntaxTree? Tree, NixSyntaxError? Error);

/// <summary>Why a text is no Nix.</summary>
/// <param name="Start">Where the fault is, as an offset into the text.</param>
/// <param name="Length">How much of the text is at fault; zero where something is missing.</param>
/// <param name="Message">What was expected and the likely cause, in sentences.</param>
public sealed record NixSyntaxError(int Start, int Length, string Message);
