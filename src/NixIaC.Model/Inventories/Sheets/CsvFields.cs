using System.Text;

namespace NixIaC.Model.Inventories.Sheets;

/// <summary>Splits CSV (RFC 4180) into records of fields, with any line ends.</summary>
sealed class CsvFields(FileText file)
{
    readonly char delimiter = CsvDelimiter.Of(file.Text);
    int position;

    /// <summary>What cannot be read.</summary>
    public List<SheetProblem> Problems { get; } = [];

    /// <summary>The records, without empty lines. The last one is cut where a quote is never closed.</summary>
    public IEnumerable<List<CsvField>> Records()
    {
        while (position < file.Text.Length)
        {
            var record = Record();
            // A quoted empty field is a record, an empty line is none.
            if (record.Count > 1 || record[0].Value.Length > 0 || record[0].Place.Length > 0) yield return record;
        }
    }

    List<CsvField> Record()
    {
        var record = new List<CsvField>();
        while (true)
        {
            record.Add(At('"') ? Quoted() : Plain());
            if (!At(delimiter)) break;
            position++;
        }
        if (At('\r')) position++;
        if (At('\n')) position++;
        return record;
    }

    CsvField Plain()
    {
        var start = position;
        SkipToEnd();
        var value = file.Text.Substring(start, position - start);
        var quote = value.IndexOf('"');
        if (quote >= 0)
            Problems.Add(new(file.Place(start + quote, 1), "A quote stands inside a field. Put the whole field between quotes and write this quote twice."));
        return new CsvField(value, file.Place(start, position - start));
    }

    CsvField Quoted()
    {
        var start = position++;
        var value = new StringBuilder();
        for (; position < file.Text.Length; position++)
        {
            if (!At('"')) value.Append(file.Text[position]);
            else if (position + 1 < file.Text.Length && file.Text[position + 1] == '"') value.Append(file.Text[position++]);
            else break;
        }
        if (position == file.Text.Length)
            Problems.Add(new(file.Place(start, 1), "The quote that opens here is never closed. Close it, or take it away."));
        else position++;
        var place = file.Place(start, position - start);
        var end = position;
        SkipToEnd();
        if (position > end)
            Problems.Add(new(file.Place(end, position - end), "Text follows the quote that closes a field. Write quotes inside a field twice."));
        return new CsvField(value.ToString(), place);
    }

    void SkipToEnd()
    {
        while (position < file.Text.Length && !At(delimiter) && !At('\r') && !At('\n')) position++;
    }

    bool At(char c) => position < file.Text.Length && file.Text[position] == c;
}

/// <summary>A field with its quotes undone, and where it stands with them.</summary>
sealed record CsvField(string Value, FilePlace Place);
