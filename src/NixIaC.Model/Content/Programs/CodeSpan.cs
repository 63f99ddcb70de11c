namespace NixIaC.Model.Content.Programs;

/// <summary>
/// A place in a body of C#. Counted from the start of the method, so that a program stays equal when the lines above the
/// method change.
/// </summary>
/// <param name="Body">The body's key: <c>Acme.Pi.Configure</c>, with <c>#2</c> behind it for the second of a name.</param>
/// <param name="Start">Characters from the start of the method's declaration.</param>
/// <param name="Length">Characters.</param>
/// <param name="Line">Lines from the start of the method's declaration.</param>
public sealed record CodeSpan(string Body, int Start, int Length, int Line);
