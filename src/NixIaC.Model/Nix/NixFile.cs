namespace NixIaC.Model.Nix;

/// <summary>A whole file.</summary>
/// <param name="Content">Its one expression.</param>
/// <param name="Header">Lines of text written as <c>#</c> comments at its top, or null.</param>
public sealed record NixFile(NixExpression Content, string? Header = null);

/// <summary>A file as written.</summary>
/// <param name="Text">The text, lines ended by LF, the last one too.</param>
/// <param name="Origins">The bindings that have origins and a line of their own, in order of their lines.</param>
public sealed record NixSource(string Text, EquatableArray<NixOriginLine> Origins);

/// <summary>Where a binding was written and where it comes from.</summary>
/// <param name="Line">The line of its path, from 1.</param>
/// <param name="Origins">The origins given with it.</param>
public sealed record NixOriginLine(int Line, EquatableArray<NixOrigin> Origins);

/// <summary>Where a binding comes from; what that is, is the caller's own matter.</summary>
public abstract record NixOrigin;
