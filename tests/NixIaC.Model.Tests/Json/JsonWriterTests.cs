using System.Text.Json;
using CsCheck;
using NixIaC.Model.Json;
using Xunit;

namespace NixIaC.Model.Tests.Json;

public sealed class JsonWriterTests
{
    [Fact]
    public void What_lies_deeper_than_the_levels_given_takes_one_line() =>
        Assert.Equal(
            "{\n  \"a\": [\n    {\"b\": [1, 2], \"c\": {}},\n    []\n  ]\n}\n",
            JsonWriter.Write(
                JsonObject.Of(("a", JsonArray.Of(JsonObject.Of(("b", JsonArray.Of(1, 2)), ("c", JsonObject.Of())), JsonArray.Of()))), 2));

    static readonly Gen<string> Text =
        Gen.OneOf(Gen.String[Gen.Char['\0', '\u007f']], Gen.OneOfConst("", "\"", "\\", "é", "😀", "\r\n", "\u2028", "</script>", "\0", "\uffff"))
            .Array[0, 4].Select(string.Concat);

    static readonly Gen<JsonValue> Values = Gen.Recursive<JsonValue>((depth, value) => depth > 3
        ? Scalars
        : Gen.Frequency(
            (3, Scalars),
            (1, value.Array[0, 4].Select(JsonValue (items) => new JsonArray(items.ToEquatableArray()))),
            (1, Gen.Select(Text, value).Array[0, 4].Select(JsonValue (members) => new JsonObject(
                members.DistinctBy(member => member.Item1).Select(member => new JsonMember(member.Item1, member.Item2)).ToEquatableArray())))));

    static Gen<JsonValue> Scalars =>
        Gen.OneOf<JsonValue>(
            Text.Select(JsonValue (text) => text),
            Gen.Long.Select(JsonValue (number) => number),
            Gen.Bool.Select(JsonValue (boolean) => boolean),
            Gen.Const<JsonValue>(new JsonNull()));

    [Fact]
    public void What_is_written_reads_back_as_what_was_given() =>
        Values.Sample(value =>
        {
            using var read = JsonDocument.Parse(JsonWriter.Write(value));
            return From(read.RootElement) == value;
        });

    [Fact]
    public void Members_keep_their_order_and_take_a_line_each() =>
        Assert.Equal(
            """
            {
              "nodes": [
                {
                  "name": "pi",
                  "cores": 4
                },
                []
              ],
              "empty": {},
              "a": null
            }

            """,
            JsonWriter.Write(JsonObject.Of(
                ("nodes", JsonArray.Of(JsonObject.Of(("name", "pi"), ("cores", 4)), JsonArray.Of())),
                ("empty", JsonObject.Of()),
                ("a", new JsonNull()))));

    [Fact]
    public void A_lone_surrogate_is_refused_and_found_beforehand()
    {
        Assert.Null(JsonText.Problem("😀\0"));
        Assert.Contains("index 1", JsonText.Problem("a\ud83d"), StringComparison.Ordinal);
        var error = Assert.Throws<UnwritableException>(() => JsonWriter.Write(JsonObject.Of(("a\ude00b", 1))));
        Assert.Contains("U+DE00", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_given_twice_is_refused() =>
        Assert.Contains(
            "\"a\" is given twice",
            Assert.Throws<UnwritableException>(() => JsonWriter.Write(JsonObject.Of(("a", 1), ("a", 2)))).Message,
            StringComparison.Ordinal);

    static JsonValue From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number => element.GetInt64(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => new JsonNull(),
        JsonValueKind.Array => new JsonArray(element.EnumerateArray().Select(From).ToEquatableArray()),
        _ => new JsonObject(element.EnumerateObject().Select(member => new JsonMember(member.Name, From(member.Value))).ToEquatableArray()),
    };
}
