namespace NixIaC.Model;

/// <summary>A text file of the project, in which offsets can be told as lines and columns.</summary>
/// <param name="path">The file, from the project folder on, with <c>/</c>.</param>
/// <param name="text">Its content.</param>
sealed class FileText(string path, string text)
{
    readonly List<int> lines = Lines(text);

    /// <summary>Its content.</summary>
    public string Text => text;

    /// <summary>The place from an offset on; what is beyond the end of its line is cut.</summary>
    public FilePlace Place(int start, int length)
    {
        var line = lines.BinarySearch(start);
        if (line < 0) line = ~line - 1;
        var end = text.IndexOfAny(['\n', '\r'], start, Math.Min(length, text.Length - start));
        return new FilePlace(path, start, end < 0 ? Math.Min(length, text.Length - start) : end - start, line, start - lines[line]);
    }

    static List<int> Lines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        return starts;
    }
}
