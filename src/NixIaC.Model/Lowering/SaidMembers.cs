using NixIaC.Model.Json;

namespace NixIaC.Model.Lowering;

/// <summary>Members that are left out of an object when there is nothing to say.</summary>
static class SaidMembers
{
    /// <summary>The object with a member; as it is for null.</summary>
    public static JsonObject With(this JsonObject json, string name, JsonValue? value) =>
        value is null ? json : new JsonObject(json.Members.Append(new JsonMember(name, value)).ToEquatableArray());

    /// <summary>The object with a number; as it is for null.</summary>
    public static JsonObject With(this JsonObject json, string name, int? value) =>
        value is { } number ? json.With(name, (JsonValue)number) : json;

    /// <summary>The object with a text; as it is for null.</summary>
    public static JsonObject With(this JsonObject json, string name, string? value) =>
        value is { } text ? json.With(name, (JsonValue)text) : json;

    /// <summary>The object with a list; as it is for an empty one.</summary>
    public static JsonObject With(this JsonObject json, string name, EquatableArray<string> value) =>
        value.Count > 0 ? json.With(name, JsonTexts.Of(value)) : json;
}
