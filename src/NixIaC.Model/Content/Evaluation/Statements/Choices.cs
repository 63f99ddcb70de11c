using NixIaC.Model.Content.Programs;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Statements;

/// <summary>Runs <c>if</c> and <c>switch</c>; what only Nix can decide runs on all its ways, under conditions.</summary>
sealed class Choices(Session session, StatementRunner statements)
{
    public Completion Run(IfStatement choice, Variables variables, Frame frame)
    {
        var truth = session.Expressions.Truth(choice.Condition, variables);
        if (truth.Known is { } known)
            return known ? statements.Run(choice.Then, variables, frame)
                : choice.Else is { } otherwise ? statements.Run(otherwise, variables, frame)
                : Completion.Next;
        Under([truth.Code!], choice.Then, variables, frame);
        if (choice.Else is not null) Under([(!truth).Code!], choice.Else, variables, frame);
        return Completion.Next;
    }

    public Completion Run(SwitchStatement choice, Variables around, Frame frame)
    {
        var value = session.Expressions.Value(choice.Value, around);
        var earlier = new List<NixExpression>();
        var constantsOnly = true;
        foreach (var section in choice.Sections)
        {
            var variables = new Variables(around);
            var fits = Truth.False;
            foreach (var pattern in section.Patterns)
            {
                fits |= session.Expressions.Patterns.Fits(pattern, value, choice.Value.Span, variables);
                if (fits.Known == true) break;
            }
            if (fits.Known == false) continue;
            // No two constants are alike, so that sections of constants exclude each other as they are.
            var constants = section.Patterns.All(pattern => pattern.When is null && IsConstant(pattern.Pattern));
            var conditions = constants && constantsOnly ? [] : earlier.ToList();
            if (fits.Known == true)
            {
                if (conditions.Count == 0) return statements.Run(section.Body, variables, frame);
                Under(conditions, section.Body, variables, frame);
                return Completion.Next;
            }
            Under([.. conditions, fits.Code!], section.Body, variables, frame);
            earlier.Add((!fits).Code!);
            constantsOnly &= constants;
        }
        return Completion.Next;
    }

    static bool IsConstant(ContentPattern pattern) =>
        pattern is ConstantPattern || (pattern is OrPattern or && IsConstant(or.Left) && IsConstant(or.Right));

    void Under(IReadOnlyList<NixExpression> conditions, BlockStatement body, Variables variables, Frame frame) =>
        session.Conditions.Under(conditions, () => statements.Run(body, variables, frame));
}
