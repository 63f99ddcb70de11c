namespace NixIaC.Model.Content.Programs;

/// <summary>A statement.</summary>
public abstract record ContentStatement(CodeSpan Span);

/// <summary><c>{ ... }</c>: a scope of variables. Local functions are declared at its start.</summary>
public sealed record BlockStatement(CodeSpan Span, EquatableArray<ContentStatement> Statements) : ContentStatement(Span);

/// <summary><c>option = value;</c> or <c>option += value;</c>.</summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Target">An expression that gives an option.</param>
/// <param name="Value">The value.</param>
/// <param name="Adds">Whether it is <c>+=</c>.</param>
public sealed record SetStatement(CodeSpan Span, ContentExpression Target, ContentExpression Value, bool Adds) : ContentStatement(Span);

/// <summary>
/// <c>var name = value;</c>. The reader gives each variable of a function a name of its own, so that no variable hides
/// another.
/// </summary>
public sealed record DeclareStatement(CodeSpan Span, string Name, ContentExpression? Value) : ContentStatement(Span);

/// <summary><c>name = value;</c> for a variable; <c>name += value</c> and <c>name++</c> come in this form.</summary>
public sealed record AssignStatement(CodeSpan Span, string Name, ContentExpression Value) : ContentStatement(Span);

/// <summary><c>var (a, b) = value;</c>, for records, tuples and key-value pairs, by position; null for a discard.</summary>
public sealed record DeconstructStatement(CodeSpan Span, EquatableArray<string?> Names, ContentExpression Value) : ContentStatement(Span);

/// <summary><c>if</c>. With a condition that only Nix knows, the settings inside become <c>mkIf</c>.</summary>
public sealed record IfStatement(CodeSpan Span, ContentExpression Condition, BlockStatement Then, BlockStatement? Else) : ContentStatement(Span);

/// <summary><c>switch</c> over a value; the first section that fits runs.</summary>
public sealed record SwitchStatement(CodeSpan Span, ContentExpression Value, EquatableArray<SwitchSection> Sections) : ContentStatement(Span);

/// <summary>A section of a switch statement.</summary>
/// <param name="Patterns">Its labels; one of them must fit. <c>default</c> is <see cref="AnyPattern"/> in the last section.</param>
/// <param name="Body">Its statements without the final <c>break</c>.</param>
public sealed record SwitchSection(EquatableArray<GuardedPattern> Patterns, BlockStatement Body);

/// <summary>A pattern with its <c>when</c>.</summary>
public sealed record GuardedPattern(ContentPattern Pattern, ContentExpression? When);

/// <summary><c>foreach</c>.</summary>
/// <param name="Span">The whole statement.</param>
/// <param name="Names">One name; several when the element is deconstructed, null for a discard.</param>
/// <param name="Deconstructs">Whether the element is taken apart by position.</param>
/// <param name="List">The list.</param>
/// <param name="Body">What is done for each element.</param>
public sealed record ForEachStatement(
    CodeSpan Span, EquatableArray<string?> Names, bool Deconstructs, ContentExpression List, BlockStatement Body) : ContentStatement(Span);

/// <summary><c>return</c>, with a value in helpers and lambdas.</summary>
public sealed record ReturnStatement(CodeSpan Span, ContentExpression? Value) : ContentStatement(Span);

/// <summary><c>break</c> out of a loop.</summary>
public sealed record BreakStatement(CodeSpan Span) : ContentStatement(Span);

/// <summary><c>continue</c> of a loop.</summary>
public sealed record ContinueStatement(CodeSpan Span) : ContentStatement(Span);

/// <summary>A call for its effect: of a helper or local function that sets options.</summary>
public sealed record EvaluateStatement(CodeSpan Span, ContentExpression Expression) : ContentStatement(Span);
