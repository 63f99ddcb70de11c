namespace NixIaC.Model.Content.Programs;

/// <summary>
/// What one body of <c>Configure</c> says, as data: the C# is read once into this small language, which knows nothing of
/// Roslyn and is evaluated for each system. Constants of the project are folded in; what differs from system to system
/// (the profile's arguments, <c>Self</c>, inventory rows, facts of other nodes) is left open.
/// </summary>
/// <param name="Key">The body's key: <c>Acme.Pi.Configure</c>.</param>
/// <param name="Parameters">
/// The names of the open variables in order: that of the <c>NixOS</c> parameter first, then that of the inventory row when
/// there is one.
/// </param>
/// <param name="Body">The statements.</param>
/// <param name="Functions">The static helpers that it calls, in order of first call.</param>
/// <param name="Problems">What the reader could not read. A program with problems is not evaluated.</param>
public sealed record ContentProgram(
    string Key,
    EquatableArray<string> Parameters,
    BlockStatement Body,
    EquatableArray<ContentFunction> Functions,
    EquatableArray<CodeProblem> Problems);

/// <summary>A static helper.</summary>
/// <param name="Key">Its key, by which calls name it.</param>
/// <param name="Parameters">The names of its parameters.</param>
/// <param name="Body">Its statements; an expression body is one <see cref="ReturnStatement"/>.</param>
public sealed record ContentFunction(string Key, EquatableArray<string> Parameters, BlockStatement Body);

/// <summary>Something in a body that cannot be read or evaluated.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">
/// What it is and what may be written instead; one or more sentences. Empty for code that does not compile: the compiler reports
/// it, rules do not.
/// </param>
public sealed record CodeProblem(CodeSpan Span, string Message);
