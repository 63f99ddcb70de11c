using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>Files beside the configuration that its values name.</summary>
/// <param name="folder">The folder of the configuration in the project, with a <c>/</c> at its end unless it is empty.</param>
/// <param name="isFile">Whether a path from the configuration's folder on leads to a file.</param>
sealed class ProjectFiles(string folder, Func<string, bool> isFile)
{
    readonly List<string> used = [];

    /// <summary>Those that the C# names, from the project folder on.</summary>
    public IReadOnlyList<string> Used => used;

    /// <summary>The C# for the path of a file, or null when the node is none.</summary>
    public string? Path(NixNode node) => Named(node) is { } file ? $"Local.File({CSharpString.Literal(file)})" : null;

    /// <summary>The C# for the content of a file, or null when the node does not ask for one.</summary>
    public string? Text(NixNode node) =>
        PathRead(node) is { } path && Named(path) is { } file ? $"Local.Text({CSharpString.Literal(file)})" : null;

    static NixNode? PathRead(NixNode node) => node switch
    {
        NixApplicationNode { Function: NixSelectNode { Target: NixVariableNode { Name: "builtins" }, Path: [{ Name: "readFile" }] }, Arguments: [var path] } => path,
        NixApplicationNode { Function: NixSelectNode { Target: NixVariableNode { Name: "lib" }, Path: [{ Name: "readFile" }] }, Arguments: [var path] } => path,
        _ => null,
    };

    string? Named(NixNode node)
    {
        if (node is NixParenthesesNode parentheses) return Named(parentheses.Inner);
        if (node is not NixPathNode { Value: { } path } || !path.StartsWith("./", StringComparison.Ordinal) || path.Contains("..", StringComparison.Ordinal)) return null;
        if (!isFile(path[2..])) return null;
        var file = folder + path[2..];
        if (!used.Contains(file)) used.Add(file);
        return file;
    }
}
