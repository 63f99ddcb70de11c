using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>Reads and makes lists and dictionaries.</summary>
sealed class ListReader(Session session)
{
    /// <summary>The elements of whatever can be enumerated: a text gives its characters, a dictionary its pairs.</summary>
    public IReadOnlyList<ContentValue> Items(ContentValue value, CodeSpan span) => value switch
    {
        ListValue list => list.Items,
        OrderedValue ordered => ordered.Items,
        GroupingValue group => group.Items,
        DictionaryValue dictionary => dictionary.Entries.Select(Pair).ToEquatableArray(),
        DataValue { Literal: NixString text } => Characters(text.Value, span),
        DataValue { Literal: NixNull } => throw ContentFault.At(span, "This is null, and a list is needed here. Write ?? [] behind it where null is meant to be empty."),
        CodeValue => throw ContentFault.At(span, "Only Nix knows this list, so its elements cannot be gone through here. Keep the list in a constant that both use, or compute with new NixCode(\"...\")."),
        _ => throw ContentFault.At(span, $"This is {ValueNames.Of(value)}, and a list is needed here."),
    };

    /// <summary>A list, which costs a step for each element.</summary>
    public ListValue Make(IEnumerable<ContentValue> items, CodeSpan span)
    {
        var list = new List<ContentValue>();
        foreach (var item in items)
        {
            session.Budget.Spend(1, span);
            list.Add(item);
        }
        return ListValue.Of(list);
    }

    /// <summary>A dictionary; each with the place of the key.</summary>
    public DictionaryValue Dictionary(IEnumerable<(CodeSpan Span, ContentValue Key, ContentValue Value)> entries)
    {
        var keys = new HashSet<ContentValue>();
        var all = new List<EntryValue>();
        foreach (var (span, key, value) in entries)
        {
            if (key is DataValue { Literal: NixNull }) throw ContentFault.At(span, "A key of a dictionary cannot be null.");
            if (!keys.Add(AsKey(key, span))) throw ContentFault.At(span, "This key is in the dictionary already. Give each key once.");
            all.Add(new EntryValue(key, value));
        }
        return new DictionaryValue(all.ToEquatableArray());
    }

    public ContentValue? Find(DictionaryValue dictionary, ContentValue key, CodeSpan span)
    {
        var wanted = AsKey(key, span);
        foreach (var entry in dictionary.Entries)
            if (AsKey(entry.Key, span).Equals(wanted))
                return entry.Value;
        return null;
    }

    /// <summary>A value that is to be compared with many others.</summary>
    public ContentValue AsKey(ContentValue value, CodeSpan span)
    {
        session.Budget.Spend(1, span);
        switch (value)
        {
            case CodeValue or OptionValue:
                throw ContentFault.At(span, "Only Nix knows this value, so it cannot be compared with others here.");
            case RowValue row:
                return AsKey(Whole(row), span);
            case NodeValue { IsSelf: true } self:
                session.Findings.AddSelfFact("HostName");
                return DataValue.Of(self.Node.HostName);
            case NodeValue node:
                return DataValue.Of(node.Node.HostName);
            case RecordValue record:
                // By position: tuples are equal whatever their elements are called.
                return ListValue.Of(record.Fields.Select(field => AsKey(field.Value, span)).ToList());
            case ListValue or OrderedValue or GroupingValue or DictionaryValue:
                return ListValue.Of(Items(value, span).Select(item => AsKey(item, span)).ToList());
            default:
                return value;
        }
    }

    /// <summary>A row of which everything is read.</summary>
    public RecordValue Whole(RowValue row)
    {
        foreach (var field in row.Row.Fields) session.Findings.AddColumn(field.Name);
        return row.Row;
    }

    static ContentValue Pair(EntryValue entry) => RecordValue.Of(("Key", entry.Key), ("Value", entry.Value));

    EquatableArray<ContentValue> Characters(string text, CodeSpan span)
    {
        session.Budget.Spend(text.Length, span);
        return text.Select(c => (ContentValue)DataValue.Of(c.ToString())).ToEquatableArray();
    }
}
