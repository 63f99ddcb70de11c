using NixIaC.Model.Content.Programs;

namespace NixIaC.Model.Content.Values;

/// <summary>A set of options or attributes that is not given to an option yet.</summary>
public sealed record SetValue(EquatableArray<SetEntryValue> Entries) : ContentValue
{
    internal override int Depth { get; } = DepthAround(Entries.Select(entry => entry.Value));
}

/// <summary>One member of a set.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Path">One or more segments.</param>
/// <param name="Value">Its value.</param>
/// <param name="Written">The expression that gave the value.</param>
/// <param name="Adds">Whether the value is added.</param>
public sealed record SetEntryValue(CodeSpan Span, EquatableArray<string> Path, ContentValue Value, ContentExpression Written, bool Adds);
