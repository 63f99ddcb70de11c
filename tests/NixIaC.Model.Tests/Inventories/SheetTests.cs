using CsCheck;
using NixIaC.Model.Inventories.Sheets;
using Xunit;

namespace NixIaC.Model.Tests.Inventories;

public sealed class SheetTests
{
    static readonly Gen<string> Field = Gen.String[Gen.OneOfConst('a', '"', ',', ';', '\t', '\n', '\r', ' ', 'ü'), 0, 5];

    static readonly Gen<(char Delimiter, string NewLine, List<string[]> Rows)> Files = Gen.Select(
        Gen.OneOfConst(',', ';', '\t'), Gen.OneOfConst("\n", "\r\n", "\r"), Gen.Int[2, 4].SelectMany(width => Field.Array[width].List[0, 5]),
        (delimiter, newLine, rows) => (delimiter, newLine, rows));

    [Fact]
    public void Fields_of_any_text_are_read_and_placed() => Files.Sample(file =>
    {
        var header = Enumerable.Range(0, file.Rows.Count == 0 ? 2 : file.Rows[0].Length).Select(number => "c" + number).ToArray();
        var text = string.Concat(file.Rows.Prepend(header).Select(row => string.Join(file.Delimiter, row.Select(Quoted)) + file.NewLine));
        var sheet = SheetReader.Read("x.csv", text);
        Assert.Empty(sheet.Problems);
        Assert.Equal(header, sheet.Header.Select(column => column.Name));
        Assert.Equal(file.Rows.Select(row => string.Join('|', row)), sheet.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))));
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        foreach (var place in sheet.Rows.SelectMany(row => row.Cells).Select(cell => cell.Place))
            Assert.Equal(text[place.Start..(place.Start + place.Length)], lines[place.Line][place.Column..(place.Column + place.Length)]);
    });

    [Fact]
    public void No_text_crashes_a_reader() =>
        Gen.String[Gen.OneOfConst('a', '"', ',', ';', '\n', '\r', '{', '[', ']', '}', ':', '\0', '\uD800'), 0, 30].Sample(text =>
        {
            foreach (var name in new[] { "x.csv", "x.json" })
                Assert.All(SheetReader.Read(name, text).Problems, problem => Assert.InRange(problem.Place.Start + problem.Place.Length, 0, text.Length + 1));
        });

    [Fact]
    public void Empty_lines_are_no_rows() =>
        Assert.Equal(["b", ""], SheetReader.Read("x.csv", "\n\na\n\nb\r\n\r\n\"\"\n").Rows.Select(row => row.Cells[0].Text));

    [Fact]
    public void Text_behind_a_quoted_field_is_an_error() => Assert.Equal(
        ["Text follows the quote that closes a field. Write quotes inside a field twice.",
            "A quote stands inside a field. Put the whole field between quotes and write this quote twice."],
        SheetReader.Read("x.csv", "a,b\n\"x\"y,2\"\n").Problems.Select(problem => problem.Message));

    static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
