using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>What a value is, for messages.</summary>
static class ValueNames
{
    public static string Of(ContentValue value) => value switch
    {
        DataValue { Literal: NixString } => "a text",
        DataValue { Literal: NixInteger or NixFloat } => "a number",
        DataValue { Literal: NixBoolean } => "true or false",
        DataValue { Literal: NixNull } => "null",
        CodeValue or OptionValue => "something that only Nix knows",
        ListValue or OrderedValue or GroupingValue => "a list",
        DictionaryValue => "a dictionary",
        RecordValue or RowValue => "a record",
        SetValue => "a set of options",
        NodeValue => "a node",
        FunctionValue => "a function",
        _ => "a value of another kind",
    };
}
