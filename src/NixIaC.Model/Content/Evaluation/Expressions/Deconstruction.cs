using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Takes records apart by position.</summary>
sealed class Deconstruction(Session session)
{
    /// <summary>The parts that have a name.</summary>
    public IEnumerable<(string Name, ContentValue Value)> Take(ContentValue value, EquatableArray<string?> names, CodeSpan span)
    {
        var record = Record(value, names.Count, span);
        var parts = new List<(string, ContentValue)>();
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is not { } name) continue;
            if (value is RowValue) session.Findings.AddColumn(record.Fields[i].Name);
            parts.Add((name, record.Fields[i].Value));
        }
        return parts;
    }

    /// <summary>A record with a number of positions.</summary>
    public static RecordValue Record(ContentValue value, int count, CodeSpan span)
    {
        var record = value switch
        {
            RecordValue plain => plain,
            RowValue row => row.Row,
            CodeValue => throw ContentFault.At(span, "Only Nix knows this value, so it cannot be taken apart here."),
            _ => throw ContentFault.At(span, $"Only records and tuples can be taken apart, and this is {ValueNames.Of(value)}."),
        };
        return record.Positions == count
            ? record
            : throw ContentFault.At(span, $"This has {record.Positions} parts by position, and {count} are asked for.");
    }
}
