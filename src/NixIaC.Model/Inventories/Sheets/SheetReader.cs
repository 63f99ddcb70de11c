namespace NixIaC.Model.Inventories.Sheets;

/// <summary>Reads inventory files by the ends of their names.</summary>
public static class SheetReader
{
    /// <summary>Whether a file's name ends like an inventory: <c>.csv</c>, <c>.tsv</c> or <c>.json</c>.</summary>
    public static bool Reads(string path) => IsJson(path) || Ends(path, ".csv") || Ends(path, ".tsv");

    /// <summary>The sheet that a file holds.</summary>
    /// <param name="path">The file, from the project folder on, with <c>/</c>.</param>
    /// <param name="text">Its content.</param>
    public static InventorySheet Read(string path, string text)
    {
        // Some programs begin a file with a byte order mark, which is none of its text.
        var file = new FileText(path, text.StartsWith("\uFEFF", StringComparison.Ordinal) ? text.Substring(1) : text);
        return IsJson(path) ? JsonSheet.Read(path, file) : CsvSheet.Read(path, file);
    }

    static bool IsJson(string path) => Ends(path, ".json");

    static bool Ends(string path, string end) => path.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
