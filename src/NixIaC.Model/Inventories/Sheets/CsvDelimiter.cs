namespace NixIaC.Model.Inventories.Sheets;

/// <summary>What separates the fields of a CSV file: spreadsheets write what the country is used to.</summary>
static class CsvDelimiter
{
    static readonly char[] Known = [',', ';', '\t'];

    /// <summary>The one that the header has most of, a comma when it has none.</summary>
    public static char Of(string text)
    {
        var counts = new int[Known.Length];
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c is '\n' or '\r')
            {
                if (counts.Any(count => count > 0)) break;
            }
            else if (Array.IndexOf(Known, c) is >= 0 and var i) counts[i]++;
        }
        return Known[Array.IndexOf(counts, counts.Max())];
    }
}
