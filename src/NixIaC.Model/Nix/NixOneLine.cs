namespace NixIaC.Model.Nix;

/// <summary>
/// The form of an expression on a single line, or null when RFC 166 or the expression wants several: lists and sets with
/// more than one item, sets in sets, let, text of several lines.
/// </summary>
static class NixOneLine
{
    public static string? Of(NixExpression expression) => expression switch
    {
        NixString text => NixText.Quote(text.Value),
        NixIndentedString text => NixIndentedText.Lines(text.Value) is null ? NixText.Quote(text.Value) : null,
        NixInteger number => NixNumber.Integer(number.Value),
        NixFloat number => NixNumber.Float(number.Value),
        NixBoolean boolean => boolean.Value ? "true" : "false",
        NixNull => "null",
        NixPath path => NixPathLiteral.Of(path.Value),
        NixIdentifier identifier => NixName.Identifier(identifier.Name),
        NixSelection selection => OfTarget(selection.Target) is { } target ? target + "." + NixName.Path(selection.Path) : null,
        NixList list => OfList(list),
        NixAttributeSet set => OfSet(set),
        NixApplication { Arguments.Count: 0 } => throw new UnwritableException("An application needs one argument at least."),
        NixApplication application => OfAll([application.Function, .. application.Arguments]),
        NixFunction function => OfFunction(function),
        NixBinary binary => OfOperand(binary.Left, NixPrecedence.Left(binary)) is { } left
            && OfOperand(binary.Right, NixPrecedence.Right(binary)) is { } right ? $"{left} {binary.Operator} {right}" : null,
        NixUnary unary => OfOperand(unary.Operand, NixPrecedence.Operand(unary)) is { } operand ? unary.Operator + operand : null,
        NixIf choice => Of(choice.Condition) is { } condition && Of(choice.Then) is { } then && Of(choice.Else) is { } other
            ? $"if {condition} then {then} else {other}" : null,
        NixInterpolation template => NixTemplate.IsIndented(template) ? null : NixTemplate.Quoted(template),
        NixCode code => NixCodeText.Of(code.Text) is var text && !text.Contains('\n') && !NixCodeText.NeedsLineEnd(text) ? text : null,
        NixWith with => Of(with.Scope) is { } scope && Of(with.Body) is { } body ? $"with {scope}; {body}" : null,
        _ => null,
    };

    /// <summary>The expression as an argument or a list item, in parentheses where these are needed.</summary>
    public static string? OfAtom(NixExpression expression) => OfOperand(expression, NixPrecedence.Simple);

    /// <summary>The expression where it must bind as tightly as given, in parentheses where it does not.</summary>
    public static string? OfOperand(NixExpression expression, int needed) =>
        Of(expression) is { } text ? NixPrecedence.Of(expression) >= needed ? text : $"({text})" : null;

    /// <summary>Several arguments or items, separated by spaces.</summary>
    public static string? OfAll(IEnumerable<NixExpression> expressions)
    {
        var texts = new List<string>();
        foreach (var expression in expressions)
            if (OfAtom(expression) is { } text) texts.Add(text);
            else return null;
        return string.Join(" ", texts);
    }

    /// <summary>What a path is selected from: <c>./x.nix.a</c> or <c>1.a</c> would be read otherwise.</summary>
    public static string? OfTarget(NixExpression target) =>
        target is NixIdentifier or NixSelection ? Of(target) : Of(target) is { } text ? $"({text})" : null;

    /// <summary>The pattern of a function with the colon; null when it has too many names.</summary>
    public static string? OfParameter(NixParameter parameter) => parameter switch
    {
        NixNamedParameter named => NixName.Identifier(named.Name) + ":",
        NixSetParameter set when PatternOf(set) is var names && names.Count <= (set.Open ? 3 : 2) =>
            (names.Count == 0 ? "{ }" : $"{{ {string.Join(", ", names)} }}") + AfterBrace(set),
        _ => null,
    };

    /// <summary>What the pattern of a function lists, <c>...</c> included.</summary>
    public static List<string> PatternOf(NixSetParameter set)
    {
        NixDuplicates.Refuse(set);
        var names = set.Names.Select(NixName.Identifier).ToList();
        if (set.Open) names.Add("...");
        return names;
    }

    /// <summary>What follows the closing brace of a pattern.</summary>
    public static string AfterBrace(NixSetParameter set) => set.Whole is null ? ":" : $"@{NixName.Identifier(set.Whole)}:";

    /// <summary>An inherit with at most three names.</summary>
    public static string? OfInherit(NixInherit inherit)
    {
        var names = string.Join(" ", inherit.Names.Select(NixName.Attribute));
        var line = inherit.Source is null ? $"inherit {names};"
            : Of(inherit.Source) is { } source ? $"inherit ({source}) {names};"
            : null;
        return inherit.Names.Count <= 3 ? line : null;
    }

    /// <summary>Whether the expression needs no parentheses as an argument or a list item.</summary>
    public static bool IsAtom(NixExpression expression) => NixPrecedence.Of(expression) == NixPrecedence.Simple;

    static string? OfList(NixList list) => list.Items.Count switch
    {
        0 => "[ ]",
        1 => OfAtom(list.Items[0]) is { } item ? $"[ {item} ]" : null,
        _ => null,
    };

    static string? OfSet(NixAttributeSet set)
    {
        if (set.IsEmpty) return "{ }";
        if (set.Bindings.Count + set.Inherits.Count > 1) return null;
        NixDuplicates.Refuse(set);
        var item = set.Inherits.Count == 1 ? OfInherit(set.Inherits[0]) : OfBinding(set.Bindings[0]);
        return item is null ? null : $"{{ {item} }}";
    }

    static string? OfBinding(NixBinding binding) =>
        binding is { Comment: null, Value: not NixAttributeSet { IsEmpty: false } } && Of(binding.Value) is { } value
            ? $"{NixName.Path(binding.Path)} = {value};"
            : null;

    static string? OfFunction(NixFunction function) =>
        function is { Parameter: NixSetParameter, Body: NixAttributeSet { IsEmpty: false } or NixList { Items.Count: > 0 } }
            ? null
            : OfParameter(function.Parameter) is { } parameter && Of(function.Body) is { } body ? $"{parameter} {body}" : null;
}
