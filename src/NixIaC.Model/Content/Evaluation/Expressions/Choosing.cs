using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Evaluates what chooses between expressions; what only Nix can decide becomes its <c>if</c>.</summary>
sealed class Choosing(Session session)
{
    public ContentValue Choose(ContentExpression expression, Variables variables) => expression switch
    {
        ConditionalExpression choice => Conditional(choice, variables),
        CoalesceExpression choice => Coalesce(choice, variables),
        SwitchExpression choice => Switch(choice, variables),
        _ => throw new ArgumentException("No choice: " + expression.GetType().Name, nameof(expression)),
    };

    /// <summary>And, or: the right operand is evaluated only when it counts.</summary>
    public Truth Both(BinaryExpression both, Variables variables)
    {
        var left = session.Expressions.Truth(both.Left, variables);
        var and = both.Operator is BinaryOperator.And;
        if (left.Known == !and) return left;
        if (left.Known is not null) return session.Expressions.Truth(both.Right, variables);
        var right = session.Conditions.Under([(and ? left : !left).Code!], () => session.Expressions.Truth(both.Right, variables));
        return session.Code.Check(and ? left & right : left | right, both.Span);
    }

    ContentValue Conditional(ConditionalExpression choice, Variables variables)
    {
        var truth = session.Expressions.Truth(choice.Condition, variables);
        if (truth.Known is { } known) return session.Expressions.Evaluate(known ? choice.Then : choice.Else, variables);
        var then = Under(truth, choice.Then, variables);
        var otherwise = Under(!truth, choice.Else, variables);
        return session.Code.Make(new NixIf(truth.Code!, then, otherwise), choice.Span);
    }

    ContentValue Coalesce(CoalesceExpression choice, Variables variables)
    {
        var value = session.Expressions.Value(choice.Value, variables);
        if (value is DataValue { Literal: NixNull }) return session.Expressions.Evaluate(choice.Else, variables);
        if (value is not CodeValue code) return value;
        var isNull = Truth.Of(new NixBinary("==", code.Expression, new NixNull()));
        return session.Code.Make(new NixIf((!isNull).Code!, code.Expression, Under(isNull, choice.Else, variables)), choice.Span);
    }

    ContentValue Switch(SwitchExpression choice, Variables around)
    {
        var value = session.Expressions.Value(choice.Value, around);
        var arms = new List<(NixExpression Condition, NixExpression Value)>();
        var earlier = Truth.True;
        foreach (var arm in choice.Arms)
        {
            var variables = new Variables(around);
            var fits = session.Expressions.Patterns.Fits(arm.Pattern, value, choice.Value.Span, variables);
            if (fits.Known == false) continue;
            if (fits.Known == true && arms.Count == 0) return session.Expressions.Evaluate(arm.Value, variables);
            var result = Under(earlier & fits, arm.Value, variables);
            if (fits.Known == true) return Nest(result);
            arms.Add((fits.Code!, result));
            earlier &= !fits;
        }
        if (arms.Count == 0)
            throw ContentFault.At(choice.Span, "No arm of this switch fits the value. Add one for it, or _ => for all others.");
        return Nest(NixSyntax.Call(new NixIdentifier("throw"), new NixString("No arm of a switch in Configure fits the value.")));

        ContentValue Nest(NixExpression last)
        {
            for (var i = arms.Count - 1; i >= 0; i--) last = new NixIf(arms[i].Condition, arms[i].Value, last);
            return session.Code.Make(last, choice.Span);
        }
    }

    /// <summary>A branch as Nix. What it calls may set options: under the condition.</summary>
    NixExpression Under(Truth truth, ContentExpression branch, Variables variables)
    {
        var value = session.Conditions.Under([truth.Code!], () => session.Expressions.Value(branch, variables));
        return session.NixValues.Of(value, branch.Span);
    }
}
