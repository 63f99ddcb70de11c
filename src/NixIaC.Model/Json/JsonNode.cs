namespace NixIaC.Model.Json;

/// <summary>A JSON value as it stands in a text.</summary>
/// <param name="Start">Characters from the beginning of the text.</param>
/// <param name="Length">Characters.</param>
public abstract record JsonNode(int Start, int Length);

/// <summary><c>null</c>, <c>true</c>, <c>false</c> or a number, by its text.</summary>
public sealed record JsonWord(int Start, int Length, string Text) : JsonNode(Start, Length);

/// <summary>A string, by its value.</summary>
public sealed record JsonQuoted(int Start, int Length, string Value) : JsonNode(Start, Length);

/// <summary>An array.</summary>
public sealed record JsonItems(int Start, int Length, EquatableArray<JsonNode> Items) : JsonNode(Start, Length);

/// <summary>An object; names may be there twice.</summary>
public sealed record JsonMembers(int Start, int Length, EquatableArray<JsonNamed> Members) : JsonNode(Start, Length);

/// <summary>A member of an object.</summary>
public sealed record JsonNamed(JsonQuoted Name, JsonNode Value);
