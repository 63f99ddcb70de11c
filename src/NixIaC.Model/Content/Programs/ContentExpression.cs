using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Programs;

/// <summary>An expression.</summary>
public abstract record ContentExpression(CodeSpan Span);

/// <summary>A constant: a string, number, boolean or null. A C# <c>char</c> is a string of one character.</summary>
public sealed record LiteralExpression(CodeSpan Span, NixExpression Value) : ContentExpression(Span);

/// <summary>A variable: a parameter, a local, a field of the profile at hand, the whole profile as <c>this</c>.</summary>
public sealed record VariableExpression(CodeSpan Span, string Name) : ContentExpression(Span);

/// <summary>A list: an array, a collection expression, a list with an initialiser.</summary>
public sealed record ListExpression(CodeSpan Span, EquatableArray<ListElement> Elements) : ContentExpression(Span);

/// <summary>An element of a list, or a list whose elements are spread into it.</summary>
public sealed record ListElement(ContentExpression Value, bool Spread);

/// <summary>
/// A record, tuple, anonymous type or key-value pair. The first <paramref name="Positions"/> fields are what a
/// deconstruction gives, in order.
/// </summary>
public sealed record RecordExpression(CodeSpan Span, EquatableArray<RecordField> Fields, int Positions) : ContentExpression(Span);

/// <summary>A field of a record.</summary>
public sealed record RecordField(string Name, ContentExpression Value);

/// <summary><c>record with { ... }</c></summary>
public sealed record WithExpression(CodeSpan Span, ContentExpression Record, EquatableArray<RecordField> Fields) : ContentExpression(Span);

/// <summary>A dictionary with an initialiser.</summary>
public sealed record DictionaryExpression(CodeSpan Span, EquatableArray<DictionaryEntry> Entries) : ContentExpression(Span);

/// <summary>An entry of a dictionary.</summary>
public sealed record DictionaryEntry(ContentExpression Key, ContentExpression Value);

/// <summary>
/// A member of a record (tuple elements by the names <c>Item1</c>...), of a node's facts (<c>Name</c>, <c>Fqdn</c>...), or
/// <c>Length</c> and <c>Count</c> of a string, list or dictionary. With <paramref name="OrNull"/> it is <c>?.</c>.
/// </summary>
public sealed record MemberExpression(CodeSpan Span, ContentExpression Target, string Name, bool OrNull = false) : ContentExpression(Span);

/// <summary>An element of a list or string by position, of a dictionary by key. <paramref name="FromEnd"/> is <c>[^n]</c>.</summary>
public sealed record IndexExpression(CodeSpan Span, ContentExpression Target, ContentExpression Index, bool FromEnd = false) : ContentExpression(Span);

/// <summary><c>nixos.Default</c> and the other views: the same options at another priority.</summary>
public sealed record PriorityExpression(CodeSpan Span, ContentExpression Target, OptionPriority Priority) : ContentExpression(Span);

/// <summary>An option or group inside another one, by the segment that Nix has: <c>nixos.Services</c> is <c>services</c>.</summary>
public sealed record OptionExpression(CodeSpan Span, ContentExpression Target, string Segment) : ContentExpression(Span);

/// <summary>An entry of an attribute set of options by its key: <c>VirtualHosts["example.org"]</c>.</summary>
public sealed record OptionKeyExpression(CodeSpan Span, ContentExpression Target, ContentExpression Key) : ContentExpression(Span);

/// <summary><c>nixos["a.b.c"]</c>: an option by its path as in Nix.</summary>
public sealed record OptionPathExpression(CodeSpan Span, ContentExpression Target, ContentExpression Path) : ContentExpression(Span);

/// <summary>
/// A set of options or attributes, <c>new() { A = 1, ["b"] = 2 }</c>: the settings below the option it is given to, or an
/// attribute set as an element of a list.
/// </summary>
public sealed record SetExpression(CodeSpan Span, EquatableArray<SetEntry> Entries) : ContentExpression(Span);

/// <summary>One member of a set: its segments (literals for members, any expression for keys) and its value.</summary>
/// <param name="Span">The whole entry.</param>
/// <param name="Path">One or more expressions that give segments.</param>
/// <param name="Value">The value; <c>A = { B = 1 }</c> has a <see cref="SetExpression"/>, <c>A = { 1, 2 }</c> a list that is added.</param>
/// <param name="Adds">Whether the value is added.</param>
public sealed record SetEntry(CodeSpan Span, EquatableArray<ContentExpression> Path, ContentExpression Value, bool Adds = false);

/// <summary>An operator with one operand.</summary>
public sealed record UnaryExpression(CodeSpan Span, UnaryOperator Operator, ContentExpression Operand) : ContentExpression(Span);

/// <summary>An operator with two operands; <c>&amp;&amp;</c> and <c>||</c> evaluate the right one only when needed.</summary>
/// <param name="Span">Where.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
/// <param name="Type">What C# computes in.</param>
public sealed record BinaryExpression(
    CodeSpan Span, BinaryOperator Operator, ContentExpression Left, ContentExpression Right, OperandType Type) : ContentExpression(Span);

/// <summary>A conversion that changes the value: integer to floating-point, floating-point to integer.</summary>
public sealed record ConvertExpression(CodeSpan Span, ContentExpression Operand, OperandType Type) : ContentExpression(Span);

/// <summary><c>condition ? a : b</c></summary>
public sealed record ConditionalExpression(
    CodeSpan Span, ContentExpression Condition, ContentExpression Then, ContentExpression Else) : ContentExpression(Span);

/// <summary><c>a ?? b</c></summary>
public sealed record CoalesceExpression(CodeSpan Span, ContentExpression Value, ContentExpression Else) : ContentExpression(Span);

/// <summary><c>value switch { ... }</c>; no fitting arm is an error.</summary>
public sealed record SwitchExpression(CodeSpan Span, ContentExpression Value, EquatableArray<SwitchArm> Arms) : ContentExpression(Span);

/// <summary>An arm of a switch expression.</summary>
public sealed record SwitchArm(GuardedPattern Pattern, ContentExpression Value);

/// <summary><c>value is pattern</c></summary>
public sealed record IsExpression(CodeSpan Span, ContentExpression Value, ContentPattern Pattern) : ContentExpression(Span);

/// <summary>An interpolated string.</summary>
public sealed record InterpolationExpression(CodeSpan Span, EquatableArray<InterpolationPart> Parts) : ContentExpression(Span);

/// <summary>Text, or a hole with its format (<c>00</c>) and alignment.</summary>
public sealed record InterpolationPart(string? Text, ContentExpression? Hole, string? Format = null, int Alignment = 0);

/// <summary>A lambda or local function; it sees the variables around it.</summary>
public sealed record FunctionExpression(CodeSpan Span, EquatableArray<string> Parameters, BlockStatement Body) : ContentExpression(Span);

/// <summary>A call of a function held by a variable.</summary>
public sealed record InvokeExpression(CodeSpan Span, ContentExpression Function, EquatableArray<ContentExpression> Arguments) : ContentExpression(Span);

/// <summary>A call of a static helper by its key; all arguments in order of the parameters.</summary>
public sealed record CallExpression(CodeSpan Span, string Function, EquatableArray<ContentExpression> Arguments) : ContentExpression(Span);

/// <summary>A call of a method of .NET that the language knows; the object it is called on is the first argument.</summary>
public sealed record BuiltinExpression(CodeSpan Span, Builtin Builtin, EquatableArray<ContentExpression> Arguments) : ContentExpression(Span);

/// <summary><c>new NixCode(text)</c></summary>
public sealed record CodeExpression(CodeSpan Span, ContentExpression Text) : ContentExpression(Span);
