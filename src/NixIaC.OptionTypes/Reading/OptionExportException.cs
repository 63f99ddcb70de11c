namespace NixIaC.OptionTypes.Reading;

/// <summary>A file of options cannot be read.</summary>
/// <param name="message">What is wrong, in a sentence.</param>
/// <param name="line">The line, from 1; 0 when it is not known.</param>
/// <param name="column">The column, from 1; 0 when it is not known.</param>
public sealed class OptionExportException(string message, int line, int column) : Exception(message)
{
    /// <summary>The line, from 1; 0 when it is not known.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 1; 0 when it is not known.</summary>
    public int Column { get; } = column;
}
