using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Reads elements by position or key.</summary>
static class Indexing
{
    public static ContentValue Read(Session session, IndexExpression expression, ContentValue target, ContentValue index)
    {
        if (target is DictionaryValue dictionary)
            return session.Lists.Find(dictionary, index, expression.Index.Span)
                ?? throw ContentFault.At(expression.Index.Span, $"The dictionary has no key {Shown(index)}. Add it, or use GetValueOrDefault.");
        if (index is not DataValue { Literal: NixInteger number })
            throw ContentFault.At(expression.Index.Span, $"A position is an integer, and this is {ValueNames.Of(index)}.");
        var items = session.Lists.Items(target, expression.Target.Span);
        var position = expression.FromEnd ? items.Count - number.Value : number.Value;
        return position >= 0 && position < items.Count
            ? items[(int)position]
            : throw ContentFault.At(expression.Span,
                $"Position {(expression.FromEnd ? "^" : "")}{number.Value} lies outside: there are {items.Count} elements, counted from 0.");
    }

    static string Shown(ContentValue key) => key switch
    {
        DataValue { Literal: NixString text } => Quotation.Of(text.Value),
        DataValue { Literal: NixInteger number } => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => "like this",
    };
}
