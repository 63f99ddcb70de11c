using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Compares values as <c>==</c> does: texts by their characters, numbers by value, records by their fields.</summary>
sealed class Equality(Session session)
{
    /// <summary>What <c>==</c> gives. Lists it compares by identity in C#, which values do not have.</summary>
    public Truth Operator(ContentValue left, ContentValue right, CodeSpan span) =>
        IsList(left) && IsList(right)
            ? throw ContentFault.At(span, "== does not compare the elements of lists or dictionaries. Compare what is in them, with All or string.Join.")
            : Of(left, right, span);

    public Truth Of(ContentValue left, ContentValue right, CodeSpan span)
    {
        session.Budget.Spend(1, span);
        if (left is CodeValue || right is CodeValue)
            return session.Code.Check(
                Truth.Of(new NixBinary("==", session.NixValues.Of(left, span), session.NixValues.Of(right, span))), span);
        switch (left, right)
        {
            case (DataValue a, DataValue b):
                return Truth.Of(AreEqual(a.Literal, b.Literal));
            case (NodeValue a, NodeValue b):
                if (a.IsSelf != b.IsSelf) session.Findings.AddSelfFact("HostName");
                return Truth.Of(string.Equals(a.Node.HostName, b.Node.HostName, StringComparison.Ordinal));
            case (RowValue row, _):
                return Of(session.Lists.Whole(row), right, span);
            case (_, RowValue row):
                return Of(left, session.Lists.Whole(row), span);
            case (RecordValue a, RecordValue b):
                return Records(a, b, span);
            default:
                if (IsList(left) && IsList(right)) return Lists(session.Lists.Items(left, span), session.Lists.Items(right, span), span);
                return Truth.Of(left is FunctionValue && left.Equals(right));
        }
    }

    Truth Records(RecordValue left, RecordValue right, CodeSpan span)
    {
        if (left.Fields.Count != right.Fields.Count) return Truth.False;
        var all = Truth.True;
        // By position: tuples are equal whatever their elements are called.
        for (var i = 0; i < left.Fields.Count && all.Known != false; i++)
            all &= Of(left.Fields[i].Value, right.Fields[i].Value, span);
        return all;
    }

    Truth Lists(IReadOnlyList<ContentValue> left, IReadOnlyList<ContentValue> right, CodeSpan span)
    {
        if (left.Count != right.Count) return Truth.False;
        var all = Truth.True;
        for (var i = 0; i < left.Count && all.Known != false; i++) all &= Of(left[i], right[i], span);
        return all;
    }

    static bool AreEqual(NixExpression left, NixExpression right) => (left, right) switch
    {
        (NixInteger a, NixFloat b) => a.Value == b.Value,
        (NixFloat a, NixInteger b) => a.Value == b.Value,
        (NixFloat a, NixFloat b) => a.Value == b.Value,
        _ => left.Equals(right),
    };

    static bool IsList(ContentValue value) => value is ListValue or OrderedValue or GroupingValue or DictionaryValue;
}
