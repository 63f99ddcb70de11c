namespace NixIaC.Model.Nix;

/// <summary>Looks into expressions.</summary>
static class NixInside
{
    /// <summary>An expression and all that it is made of, in order. Code of users is one piece.</summary>
    public static IEnumerable<NixExpression> SelfAndInside(this NixExpression value) =>
        Parts(value).SelectMany(part => part.SelfAndInside()).Prepend(value);

    /// <summary>All texts in an expression, code of users among them.</summary>
    public static IEnumerable<string> Texts(this NixExpression value) => value.SelfAndInside().Select(Text).OfType<string>();

    static string? Text(NixExpression value) => value switch
    {
        NixString text => text.Value,
        NixIndentedString text => text.Value,
        NixCode code => code.Text,
        _ => null,
    };

    static IEnumerable<NixExpression> Parts(NixExpression value) => value switch
    {
        NixList list => list.Items,
        NixAttributeSet set => set.Bindings.Select(binding => binding.Value),
        NixInterpolation text => text.Parts,
        NixBinary operation => [operation.Left, operation.Right],
        NixUnary operation => [operation.Operand],
        NixIf choice => [choice.Condition, choice.Then, choice.Else],
        NixApplication call => call.Arguments.Prepend(call.Function),
        NixSelection selection => [selection.Target],
        _ => [],
    };
}
