using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Programs;

/// <summary>A pattern of <c>switch</c> or <c>is</c>.</summary>
public abstract record ContentPattern;

/// <summary><c>_</c> or <c>default</c>.</summary>
public sealed record AnyPattern : ContentPattern;

/// <summary>A constant, null included.</summary>
public sealed record ConstantPattern(NixExpression Value) : ContentPattern;

/// <summary><c>&lt; 5</c> and the like; numbers only.</summary>
public sealed record RelationalPattern(BinaryOperator Operator, NixExpression Value) : ContentPattern;

/// <summary><c>not pattern</c></summary>
public sealed record NotPattern(ContentPattern Pattern) : ContentPattern;

/// <summary><c>left and right</c></summary>
public sealed record AndPattern(ContentPattern Left, ContentPattern Right) : ContentPattern;

/// <summary><c>left or right</c></summary>
public sealed record OrPattern(ContentPattern Left, ContentPattern Right) : ContentPattern;

/// <summary><c>var name</c>, and <c>{ } name</c> within an <see cref="AndPattern"/>: fits all and names it.</summary>
public sealed record VariablePattern(string Name) : ContentPattern;

/// <summary><c>{ Disk: "nvme", Size: > 5 }</c>: not null, and each member fits.</summary>
public sealed record PropertyPattern(EquatableArray<PatternMember> Members) : ContentPattern;

/// <summary>A member of a property pattern.</summary>
public sealed record PatternMember(string Name, ContentPattern Pattern);

/// <summary><c>("a", _)</c>: each position of a tuple or record fits.</summary>
public sealed record PositionalPattern(EquatableArray<ContentPattern> Patterns) : ContentPattern;
