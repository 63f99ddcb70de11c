namespace NixIaC.Model.Content.Programs.Text;

/// <summary>The letters that stand for kinds of expression. They stand in assemblies: add, never change.</summary>
static class ExpressionTags
{
    public static char Of(ContentExpression expression) => expression switch
    {
        LiteralExpression => 'l',
        VariableExpression => 'v',
        ListExpression => 'a',
        RecordExpression => 'r',
        WithExpression => 'w',
        DictionaryExpression => 'd',
        MemberExpression => 'm',
        IndexExpression => 'i',
        PriorityExpression => 'p',
        OptionExpression => 'o',
        OptionKeyExpression => 'k',
        OptionPathExpression => 'n',
        SetExpression => 's',
        UnaryExpression => 'u',
        BinaryExpression => 'b',
        ConvertExpression => 'c',
        ConditionalExpression => 'q',
        CoalesceExpression => 'e',
        SwitchExpression => 'h',
        IsExpression => 't',
        InterpolationExpression => 'x',
        FunctionExpression => 'f',
        InvokeExpression => 'j',
        CallExpression => 'g',
        BuiltinExpression => 'z',
        CodeExpression => 'y',
        SelfExpression => 'S',
        NodeExpression => 'N',
        MembersExpression => 'M',
        NodesWithExpression => 'W',
        AddressExpression => 'A',
        OptionOfExpression => 'O',
        SecretExpression => 'K',
        LocalExpression => 'L',
        PackageExpression => 'P',
        _ => throw new ArgumentException("No tag for " + expression.GetType().Name, nameof(expression)),
    };
}
