namespace NixIaC.Model.Options;

/// <summary>Why a text is no option path.</summary>
/// <param name="Position">The zero-based index of the character at fault; the length of the text when it ends too early.</param>
/// <param name="Message">What is wrong there and what to write instead.</param>
public sealed record OptionPathError(int Position, string Message);
