using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>The order of values: null first, texts by their characters' numbers, false before true, tuples by their elements.</summary>
static class ValueOrder
{
    public static int Compare(ContentValue left, ContentValue right, CodeSpan span)
    {
        switch (left, right)
        {
            case (DataValue { Literal: NixNull }, DataValue { Literal: NixNull }):
                return 0;
            case (DataValue { Literal: NixNull }, _):
                return -1;
            case (_, DataValue { Literal: NixNull }):
                return 1;
            case (DataValue { Literal: NixString a }, DataValue { Literal: NixString b }):
                return Math.Sign(string.CompareOrdinal(a.Value, b.Value));
            case (DataValue { Literal: NixBoolean a }, DataValue { Literal: NixBoolean b }):
                return a.Value.CompareTo(b.Value);
            case (DataValue { Literal: NixInteger a }, DataValue { Literal: NixInteger b }):
                return a.Value.CompareTo(b.Value);
            case (DataValue { Literal: NixInteger or NixFloat }, DataValue { Literal: NixInteger or NixFloat }):
                return Arithmetic.Double(left, span).CompareTo(Arithmetic.Double(right, span));
            case (RecordValue a, RecordValue b) when a.Positions == b.Positions && a.Positions > 0:
                for (var i = 0; i < a.Positions; i++)
                    if (Compare(a.Fields[i].Value, b.Fields[i].Value, span) is var order and not 0)
                        return order;
                return 0;
            case (CodeValue, _) or (_, CodeValue):
                throw ContentFault.At(span, "Only Nix knows these values, so there is no order of them here.");
            default:
                throw ContentFault.At(span, $"There is no order between {ValueNames.Of(left)} and {ValueNames.Of(right)}. Order by a member that is a text or a number.");
        }
    }
}
