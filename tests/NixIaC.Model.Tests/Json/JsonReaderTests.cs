using System.Text.Json;
using CsCheck;
using NixIaC.Model.Json;
using Xunit;
using JsonReader = NixIaC.Model.Json.JsonReader;

namespace NixIaC.Model.Tests.Json;

public sealed class JsonReaderTests
{
    static readonly Gen<string> Text = Gen.String[Gen.OneOfConst('a', '"', '\\', '\n', '\u0001', 'ü', '\u2028', '{', ','), 0, 6];

    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    static readonly Gen<object?> Values = Gen.Recursive<object?>((depth, inner) => depth > 3
        ? Text.Select(text => (object?)text)
        : Gen.OneOf(
            Text.Select(text => (object?)text), Gen.Long.Select(number => (object?)number), Gen.Bool.Select(flag => (object?)flag),
            Gen.Const((object?)null), inner.List[0, 3].Select(list => (object?)list),
            Gen.Dictionary(Text, inner)[0, 3].Select(members => (object?)members)));

    [Fact]
    public void It_reads_what_others_write() => Values.Sample(value =>
    {
        foreach (var options in new[] { JsonSerializerOptions.Default, Indented })
        {
            var text = JsonSerializer.Serialize(value, options);
            var reading = JsonReader.Read(text);
            Assert.Null(reading.Problem);
            Assert.Equal(JsonSerializer.Serialize(value), Plain(reading.Value!));
        }
    });

    [Fact]
    public void It_takes_and_refuses_what_others_do() =>
        Gen.String[Gen.OneOfConst('{', '}', '[', ']', ',', ':', '"', '1', '0', '-', '.', 'e', 't', ' ', '\\', 'n'), 0, 9].Sample(text =>
        {
            var reading = JsonReader.Read(text);
            Assert.Equal(IsJson(text), reading.Problem is null);
            Assert.InRange(reading.Position, 0, text.Length);
        }, iter: 20_000);

    [Fact]
    public void Places_are_those_of_the_text()
    {
        const string text = " [ {\"a\": \"x\\ny\"}, 12 ]";
        var items = (JsonItems)JsonReader.Read(text).Value!;
        Assert.Equal(["{\"a\": \"x\\ny\"}", "12"], items.Items.Select(item => text.Substring(item.Start, item.Length)));
        var member = Assert.Single(((JsonMembers)items.Items[0]).Members);
        Assert.Equal("\"x\\ny\"", text.Substring(member.Value.Start, member.Value.Length));
    }

    [Theory]
    [InlineData("", 0, "The text ends where a JSON value should be.")]
    [InlineData("{\"a\" 1}", 5, "Write ':' between a name and its value.")]
    [InlineData("{a: 1}", 1, "Write the member's name here, in double quotes.")]
    [InlineData("[1 2]", 3, "Write ',' or ']' here.")]
    [InlineData("'x'", 0, "This is no JSON value; text stands in double quotes.")]
    [InlineData("[1] x", 4, "The JSON value ends before this; take away what follows it.")]
    [InlineData("[\"x]", 1, "The quotes that open here are never closed.")]
    [InlineData("\"\\x\"", 2, "JSON knows no such escape; write \\\\ for a backslash.")]
    public void Mistakes_are_named_with_their_place(string text, int position, string problem) =>
        Assert.Equal(new JsonReading(null, problem, position), JsonReader.Read(text));

    [Fact]
    public void Deep_nesting_is_refused_and_crashes_nothing() =>
        Assert.Equal("The values are nested too deeply.", JsonReader.Read(new string('[', 100_000)).Problem);

    static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    static string Plain(JsonNode node) => node switch
    {
        JsonWord word => word.Text,
        JsonQuoted text => JsonSerializer.Serialize(text.Value),
        JsonItems array => $"[{string.Join(',', array.Items.Select(Plain))}]",
        JsonMembers members => $"{{{string.Join(',', members.Members.Select(member => Plain(member.Name) + ":" + Plain(member.Value)))}}}",
        _ => throw new InvalidOperationException(node.ToString()),
    };
}
