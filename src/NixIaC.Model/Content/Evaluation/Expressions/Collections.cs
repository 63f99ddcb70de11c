using NixIaC.Model.Content.Evaluation.Writing;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Makes lists, records, dictionaries and sets.</summary>
sealed class Collections(Session session)
{
    public ContentValue Make(ContentExpression expression, Variables variables) => expression switch
    {
        ListExpression list => List(list, variables),
        RecordExpression record => new RecordValue(
            record.Fields.Select(field => new FieldValue(field.Name, session.Expressions.Value(field.Value, variables))).ToEquatableArray(),
            Math.Min(Math.Max(record.Positions, 0), record.Fields.Count)),
        WithExpression with => With(with, variables),
        DictionaryExpression dictionary => session.Lists.Dictionary(
            dictionary.Entries.Select(entry =>
                (entry.Key.Span, session.Expressions.Value(entry.Key, variables), session.Expressions.Value(entry.Value, variables)))),
        SetExpression set => new SetValue(set.Entries.Select(entry => Entry(entry, variables)).ToEquatableArray()),
        _ => throw new ArgumentException("Not a collection: " + expression.GetType().Name, nameof(expression)),
    };

    /// <summary>A list; lists that only Nix knows are joined to it by Nix.</summary>
    ContentValue List(ListExpression list, Variables variables)
    {
        var parts = new List<NixExpression>();
        var items = new List<ContentValue>();
        foreach (var element in list.Elements)
        {
            var value = session.Expressions.Value(element.Value, variables);
            if (!element.Spread) items.Add(value);
            else if (value is CodeValue code)
            {
                Flush();
                parts.Add(code.Expression);
            }
            else items.AddRange(session.Lists.Items(value, element.Value.Span));
        }
        if (parts.Count == 0) return session.Lists.Make(items, list.Span);
        Flush();
        return session.Code.Make(parts.Aggregate((left, right) => new NixBinary("++", left, right)), list.Span);

        void Flush()
        {
            if (items.Count > 0) parts.Add(session.NixValues.Of(session.Lists.Make(items, list.Span), list.Span));
            items.Clear();
        }
    }

    RecordValue With(WithExpression with, Variables variables)
    {
        var record = session.Expressions.Value(with.Record, variables) switch
        {
            RecordValue value => value,
            RowValue row => session.Lists.Whole(row),
            var other => throw ContentFault.At(with.Record.Span, $"with takes a record, and this is {ValueNames.Of(other)}."),
        };
        foreach (var field in with.Fields) record = record.With(field.Name, session.Expressions.Value(field.Value, variables));
        return record;
    }

    SetEntryValue Entry(SetEntry entry, Variables variables) => new(
        entry.Span,
        entry.Path.Select(segment => NixValues.Key(session.Expressions.Value(segment, variables), segment.Span)).ToEquatableArray(),
        session.Expressions.Value(entry.Value, variables),
        entry.Value,
        entry.Adds);
}
