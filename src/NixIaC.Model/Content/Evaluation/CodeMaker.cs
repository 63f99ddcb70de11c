using NixIaC.Model.Content.Evaluation.Writing;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>Makes code for Nix, and knows what it gives as far as the schema tells.</summary>
sealed class CodeMaker(Session session)
{
    /// <summary>Code as a value.</summary>
    public CodeValue Make(NixExpression code, CodeSpan span)
    {
        var size = 0;
        Measure(code, 0, ref size, span);
        session.Budget.Spend(1 + size / 16, span);
        return new CodeValue(code);
    }

    /// <summary>A condition, unless its code is too large.</summary>
    public Truth Check(Truth truth, CodeSpan span)
    {
        if (truth.Code is { } code) Make(code, span);
        return truth;
    }

    /// <summary>What code gives.</summary>
    public CodeKind KindOf(NixExpression code)
    {
        switch (code)
        {
            case NixString or NixIndentedString or NixInterpolation:
                return CodeKind.Text;
            case NixInteger:
                return CodeKind.Integer;
            case NixFloat:
                return CodeKind.Float;
            case NixBoolean or NixUnary { Operator: "!" } or NixBinary { Operator: "==" or "!=" or "<" or "<=" or ">" or ">=" or "&&" or "||" }:
                return CodeKind.Boolean;
            case NixList or NixBinary { Operator: "++" }:
                return CodeKind.List;
            case NixUnary { Operator: "-" } minus:
                return KindOf(minus.Operand);
            case NixBinary { Operator: "+" or "-" or "*" or "/" } number:
                var (left, right) = (KindOf(number.Left), KindOf(number.Right));
                return left is CodeKind.Float || right is CodeKind.Float ? CodeKind.Float
                    : left is CodeKind.Integer && right is CodeKind.Integer ? CodeKind.Integer
                    : CodeKind.Unknown;
            case NixIf choice:
                var then = KindOf(choice.Then);
                return then == KindOf(choice.Else) ? then : CodeKind.Unknown;
            case NixApplication { Function: NixIdentifier { Name: "toString" } or NixSelection { Target: NixIdentifier { Name: "builtins" }, Path: [ "toJSON" ] or [ "concatStringsSep" ] } }:
                return CodeKind.Text;
            case NixSelection { Target: NixIdentifier { Name: "config" } } option:
                return session.Scope.Schema?.Place(new OptionPath(option.Path))?.Type is { } type ? TypeQuestions.KindOf(type) : CodeKind.Unknown;
            default:
                return CodeKind.Unknown;
        }
    }

    static void Measure(NixExpression code, int depth, ref int size, CodeSpan span)
    {
        size++;
        if (size > ContentLimits.CodeSize || depth > ContentLimits.CodeDepth)
            throw ContentFault.At(span, "What Nix must compute here grows too large. Give parts of it an option of their own, or write it in a file with [Imports].");
        switch (code)
        {
            case NixBinary binary:
                Measure(binary.Left, depth + 1, ref size, span);
                Measure(binary.Right, depth + 1, ref size, span);
                break;
            case NixUnary unary:
                Measure(unary.Operand, depth + 1, ref size, span);
                break;
            case NixIf choice:
                Measure(choice.Condition, depth + 1, ref size, span);
                Measure(choice.Then, depth + 1, ref size, span);
                Measure(choice.Else, depth + 1, ref size, span);
                break;
            case NixInterpolation text:
                foreach (var part in text.Parts) Measure(part, depth + 1, ref size, span);
                break;
            case NixList list:
                foreach (var item in list.Items) Measure(item, depth + 1, ref size, span);
                break;
            case NixAttributeSet set:
                foreach (var binding in set.Bindings) Measure(binding.Value, depth + 1, ref size, span);
                break;
            case NixSelection selection:
                Measure(selection.Target, depth + 1, ref size, span);
                break;
            case NixApplication application:
                Measure(application.Function, depth + 1, ref size, span);
                foreach (var argument in application.Arguments) Measure(argument, depth + 1, ref size, span);
                break;
            default:
                break;
        }
    }
}

/// <summary>What code gives, as far as it is known.</summary>
enum CodeKind
{
    Unknown,
    Text,
    Integer,
    Float,
    Boolean,
    List,
}
