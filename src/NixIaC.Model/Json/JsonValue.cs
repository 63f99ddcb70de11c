namespace NixIaC.Model.Json;

/// <summary>A JSON value: two are equal when they would be written alike.</summary>
public abstract record JsonValue
{
    /// <summary>A string.</summary>
    public static implicit operator JsonValue(string value) => new JsonString(value);

    /// <summary>An integer.</summary>
    public static implicit operator JsonValue(long value) => new JsonInteger(value);

    /// <summary>A boolean.</summary>
    public static implicit operator JsonValue(bool value) => new JsonBoolean(value);
}

/// <summary>A string; any text without lone surrogates (<see cref="JsonText.Problem"/>).</summary>
public sealed record JsonString(string Value) : JsonValue;

/// <summary>A 64-bit integer. Readers that know floats only lose digits beyond 2^53.</summary>
public sealed record JsonInteger(long Value) : JsonValue;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record JsonBoolean(bool Value) : JsonValue;

/// <summary><c>null</c>.</summary>
public sealed record JsonNull : JsonValue;

/// <summary>An array.</summary>
public sealed record JsonArray(EquatableArray<JsonValue> Items) : JsonValue
{
    /// <summary>An array of the items given.</summary>
    public static JsonArray Of(params JsonValue[] items) => new(items.ToEquatableArray());
}

/// <summary>An object; members keep the order they are given in, and no name may be given twice.</summary>
public sealed record JsonObject(EquatableArray<JsonMember> Members) : JsonValue
{
    /// <summary>An object of the members given.</summary>
    public static JsonObject Of(params (string Name, JsonValue Value)[] members) =>
        new(members.Select(member => new JsonMember(member.Name, member.Value)).ToEquatableArray());
}

/// <summary>A member of an object.</summary>
public sealed record JsonMember(string Name, JsonValue Value);
