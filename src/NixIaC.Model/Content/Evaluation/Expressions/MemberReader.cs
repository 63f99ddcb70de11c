using System.Globalization;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Reads members of records, nodes, texts and lists.</summary>
sealed class MemberReader(Session session)
{
    readonly NodeMembers nodes = new(session);

    public ContentValue Read(MemberExpression member, ContentValue target)
    {
        if (target is not DataValue { Literal: NixNull }) return Read(target, member.Name, member.Span);
        if (member.OrNull) return DataValue.Null;
        throw ContentFault.At(member.Target.Span, $"This is null, so it has no {member.Name}. Write ?.{member.Name} where null is meant, or check it before.");
    }

    public ContentValue Read(ContentValue target, string name, CodeSpan span)
    {
        switch (target)
        {
            case RecordValue record when Field(record, name) is { } value:
                return value;
            case RowValue row when Field(row.Row, name) is { } value:
                session.Findings.AddColumn(row.Row.Find(name) is null ? row.Row.Fields[Position(name)].Name : name);
                return value;
            case NodeValue node:
                return nodes.Read(node, name, span);
            case DataValue { Literal: NixString text } when name is "Length":
                return DataValue.Of(text.Value.Length);
            case GroupingValue group when name is "Key":
                return group.Key;
            case DictionaryValue dictionary when name is "Keys":
                return ListValue.Of(dictionary.Entries.Select(entry => entry.Key));
            case DictionaryValue dictionary when name is "Values":
                return ListValue.Of(dictionary.Entries.Select(entry => entry.Value));
            case ListValue or OrderedValue or GroupingValue or DictionaryValue when name is "Count" or "Length":
                return DataValue.Of(session.Lists.Items(target, span).Count);
            case CodeValue:
                throw ContentFault.At(span, $"Only Nix knows this value, so its {name} cannot be read here. Write the whole with new NixCode(\"...\").");
            default:
                throw ContentFault.At(span, $"This is {ValueNames.Of(target)} and has no {name}.");
        }
    }

    /// <summary>A field by its name, or that of a tuple by <c>Item1</c>.</summary>
    static ContentValue? Field(RecordValue record, string name) =>
        record.Find(name) ?? (Position(name) is var position && position >= 0 && position < record.Positions ? record.Fields[position].Value : null);

    static int Position(string name) =>
        name.StartsWith("Item", StringComparison.Ordinal)
        && int.TryParse(name.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1;
}
