namespace NixIaC.Model.Nix;

/// <summary>
/// Finds which names an expression may take from the scope around it. In code of users every word counts, also one in a
/// text or comment: a name too many does no harm.
/// </summary>
static class NixFreeNames
{
    /// <summary>Those of the names given that occur, in the order given.</summary>
    public static IEnumerable<string> Of(NixExpression expression, IReadOnlyCollection<string> names)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Find(expression, found);
        return names.Where(found.Contains);
    }

    static void Find(NixExpression expression, HashSet<string> found)
    {
        if (expression is NixIdentifier identifier) found.Add(identifier.Name);
        else if (expression is NixCode code) found.UnionWith(Words(code.Text));
        else foreach (var part in Parts(expression)) Find(part, found);
    }

    static IEnumerable<NixExpression> Parts(NixExpression expression) => expression switch
    {
        NixSelection selection => [selection.Target],
        NixApplication application => application.Arguments.Prepend(application.Function),
        NixFunction function => [function.Body],
        NixLet let => Parts(let.Set).Append(let.Body),
        NixWith with => [with.Scope, with.Body],
        NixBinary binary => [binary.Left, binary.Right],
        NixUnary unary => [unary.Operand],
        NixIf choice => [choice.Condition, choice.Then, choice.Else],
        NixInterpolation template => template.Parts,
        NixList list => list.Items,
        NixAttributeSet set => set.Bindings.Select(binding => binding.Value).Concat(set.Inherits.SelectMany(Taken)),
        _ => [],
    };

    static IEnumerable<NixExpression> Taken(NixInherit inherit) =>
        inherit.Source is { } source ? [source] : inherit.Names.Select(name => new NixIdentifier(name));

    static IEnumerable<string> Words(string code)
    {
        for (var start = 0; start < code.Length;)
        {
            var end = start;
            while (end < code.Length && NixName.IsPart(code[end])) end++;
            if (end > start) yield return code.Substring(start, end - start);
            start = end + 1;
        }
    }
}
