namespace NixIaC.Model;

/// <summary>A place in one of the project's files that is not C#.</summary>
/// <param name="File">The file, from the project folder on, with <c>/</c>.</param>
/// <param name="Start">Characters from the beginning of the file.</param>
/// <param name="Length">Characters, all on one line.</param>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The character in the line, from 0.</param>
public sealed record FilePlace(string File, int Start, int Length, int Line, int Column);
