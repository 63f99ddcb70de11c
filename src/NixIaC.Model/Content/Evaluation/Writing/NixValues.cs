using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Writing;

/// <summary>Values as Nix, and back.</summary>
sealed class NixValues(Session session)
{
    readonly AttributeSets sets = new(session);

    /// <summary>A value as Nix.</summary>
    public NixExpression Of(ContentValue value, CodeSpan span)
    {
        session.Budget.Spend(1, span);
        return ExpressionEvaluator.Read(value, span) switch
        {
            DataValue data => Data(data, span),
            CodeValue code => code.Expression,
            SetValue set => sets.Of(set),
            DictionaryValue dictionary => sets.Of(dictionary, span),
            NodeValue => throw ContentFault.At(span, "A node has no form in Nix. Write what is meant of it: its HostName, its Fqdn, its AddressIn<T>()."),
            RecordValue or RowValue => throw ContentFault.At(span, "A record has no form in Nix. Write its members one by one, or new() { ... } for a set of options."),
            FunctionValue => throw ContentFault.At(span, "A function has no form in Nix here. Call it, or write new NixCode(\"...\")."),
            var list => new NixList(session.Lists.Items(list, span).Select(item => Of(item, span)).ToEquatableArray()),
        };
    }

    /// <summary>A name of an attribute.</summary>
    public static string Key(ContentValue value, CodeSpan span)
    {
        if (value is CodeValue)
            throw ContentFault.At(span, "Only Nix knows this name, and names of options must be known here. Write the name, or put the whole into a file with [Imports].");
        if (value is not DataValue { Literal: NixString text })
            throw ContentFault.At(span, $"A name is a text, and this is {ValueNames.Of(value)}.");
        RefuseText(text.Value, span);
        return text.Value;
    }

    /// <summary>What a literal stands for; null for code.</summary>
    public static ContentValue? FromLiteral(NixExpression expression)
    {
        switch (expression)
        {
            case NixString or NixInteger or NixFloat or NixBoolean or NixNull:
                return new DataValue(expression);
            case NixIndentedString text:
                return DataValue.Of(text.Value);
            case NixList list:
                var items = list.Items.Select(FromLiteral).ToList();
                return items.Contains(null) ? null : ListValue.Of(items!);
            case NixAttributeSet { Inherits.Count: 0 } set when set.Bindings.All(binding => binding.Path.Count == 1):
                var values = set.Bindings.Select(binding => (binding.Path[0], Value: FromLiteral(binding.Value))).ToList();
                return values.Exists(entry => entry.Value is null)
                    ? null
                    : new DictionaryValue(values.Select(entry => new EntryValue(DataValue.Of(entry.Item1), entry.Value!)).ToEquatableArray());
            default:
                return null;
        }
    }

    static NixExpression Data(DataValue data, CodeSpan span)
    {
        if (data.Literal is NixString text) RefuseText(text.Value, span);
        return data.Literal;
    }

    static void RefuseText(string text, CodeSpan span)
    {
        if (NixText.Problem(text) is { } problem) throw ContentFault.At(span, problem);
    }
}
