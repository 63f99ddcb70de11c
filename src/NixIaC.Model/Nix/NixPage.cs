using System.Text;

namespace NixIaC.Model.Nix;

/// <summary>Lines of text with indentation.</summary>
sealed class NixPage
{
    const int Width = 100;

    readonly StringBuilder text = new();
    int indentation;
    int lineStart;
    int contentStart;

    /// <summary>The number of the line at hand, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Adds text without line ends.</summary>
    public void Add(string part)
    {
        if (text.Length == lineStart)
        {
            text.Append(' ', indentation);
            contentStart = text.Length;
        }
        text.Append(part);
    }

    /// <summary>Adds lines as they are; only the first is indented where it begins a line.</summary>
    public void AddVerbatim(string lines)
    {
        var each = lines.Split('\n');
        Add(each[0]);
        foreach (var line in each.Skip(1))
        {
            NewLine();
            text.Append(line);
        }
    }

    /// <summary>Begins a line. A line without text gets no indentation.</summary>
    public void NewLine()
    {
        text.Append('\n');
        lineStart = contentStart = text.Length;
        Line++;
    }

    /// <summary>Whether text fits into the rest of the line; indentation does not count.</summary>
    public bool Fits(string part) => text.Length - contentStart + part.Length <= Width;

    /// <summary>Begins a line, one level deeper from here on.</summary>
    public void Indent()
    {
        indentation += 2;
        NewLine();
    }

    /// <summary>One level less deep, from the next line on.</summary>
    public void Unindent() => indentation -= 2;

    public override string ToString() => text.ToString();
}
