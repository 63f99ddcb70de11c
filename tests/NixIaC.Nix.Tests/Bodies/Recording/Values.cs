using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;

namespace NixIaC.Nix.Tests.Bodies.Recording;

/// <summary>A boolean. It converts to no <c>bool</c>, as the real one.</summary>
public sealed class NixBool(bool value) : NixObject
{
    internal override JsonNode Json => value;

    public static implicit operator NixBool(bool value) => new(value);

    public static bool operator true(NixBool value) => value.Json.GetValue<bool>();

    public static bool operator false(NixBool value) => !value.Json.GetValue<bool>();

    public static NixBool operator !(NixBool value) => value ? false : true;

    public static NixBool operator &(NixBool left, NixBool right) => left ? right : false;

    public static NixBool operator |(NixBool left, NixBool right) => left ? true : right;
}

/// <summary>An integer.</summary>
[SuppressMessage("Usage", "CA2225", Justification = "Stands for the real one.")]
public sealed class NixInt(long value) : NixObject
{
    internal override JsonNode Json => value;

    long Value => value;

    public static implicit operator NixInt(long value) => new(value);

    public static NixInt operator +(NixInt left, NixInt right) => left.Value + right.Value;

    public static NixInt operator -(NixInt left, NixInt right) => left.Value - right.Value;

    public static NixInt operator *(NixInt left, NixInt right) => left.Value * right.Value;

    public static NixInt operator /(NixInt left, NixInt right) => left.Value / right.Value;

    public static NixBool operator <(NixInt left, NixInt right) => left.Value < right.Value;

    public static NixBool operator >(NixInt left, NixInt right) => left.Value > right.Value;

    public static NixBool operator <=(NixInt left, NixInt right) => left.Value <= right.Value;

    public static NixBool operator >=(NixInt left, NixInt right) => left.Value >= right.Value;

    public override string ToString() => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A text.</summary>
public sealed class NixString(string? value) : NixObject
{
    internal override JsonNode? Json => value;

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator NixString?(string? value) => value is null ? null : new(value);

    public static NixString operator +(NixString left, NixString right) => new(left.ToString() + right.ToString()) { Sum = SumOf(left, right) };

    public static NixBool operator ==(NixString? left, NixString? right) => left?.ToString() == right?.ToString();

    public static NixBool operator !=(NixString? left, NixString? right) => left?.ToString() != right?.ToString();

    public override bool Equals(object? obj) => obj is NixString other && other.ToString() == ToString();

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() => value ?? "";
}

/// <summary>A list.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Stands for the real one.")]
public sealed class NixList<T> : NixObject, IEnumerable<T>
    where T : NixObject
{
    readonly List<T> items = [];

    internal override JsonNode Json => new JsonArray([.. items.Select(item => item.Json?.DeepClone())]);

    public void Add(T element) => items.Add(element);

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static NixList<T> operator +(NixList<T> left, NixList<T> right)
    {
        var sum = new NixList<T> { Sum = SumOf(left, right) };
        sum.items.AddRange([.. left, .. right]);
        return sum;
    }
}

/// <summary>A value of any form: of settings, and of options that are named by their path.</summary>
public sealed class NixJson : NixObject
{
    readonly Place place;
    readonly JsonNode? value;

    public NixJson() => place = Place.Nowhere();

    internal NixJson(Place place) => this.place = place;

    NixJson(JsonNode value) : this() => this.value = value;

    internal override JsonNode? Json => value;

    internal override Place? Inside => value is null ? place : null;

    public NixJson this[string key]
    {
        get => new(place.Below(key));
        set => place.Set(key, value);
    }

    public static implicit operator NixJson(string value) => new(JsonValue.Create(value));

    public static implicit operator NixJson(long value) => new(JsonValue.Create(value));

    public static implicit operator NixJson(bool value) => new(JsonValue.Create(value));

    public static implicit operator NixJson(NixString value) => new(value.Json!);

    public static implicit operator NixJson(NixInt value) => new(value.Json);
}
