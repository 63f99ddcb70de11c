namespace NixIaC.OptionTypes.Writing;

/// <summary>A file of C#.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What is in it; lines end in LF.</param>
public sealed record SourceFile(string Name, string Text);
