using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Matches values with patterns.</summary>
sealed class Patterns(Session session)
{
    public Truth Fits(GuardedPattern guarded, ContentValue value, CodeSpan span, Variables variables)
    {
        var fits = Fits(guarded.Pattern, value, span, variables);
        if (guarded.When is not { } when || fits.Known == false) return fits;
        return fits & session.Expressions.Truth(when, variables);
    }

    /// <summary>Whether a value fits; variables that the pattern names are declared.</summary>
    public Truth Fits(ContentPattern pattern, ContentValue value, CodeSpan span, Variables variables)
    {
        session.Budget.Enter(span);
        try
        {
            return Match(pattern, value, span, variables);
        }
        finally
        {
            session.Budget.Leave();
        }
    }

    Truth Match(ContentPattern pattern, ContentValue value, CodeSpan span, Variables variables)
    {
        switch (pattern)
        {
            case AnyPattern:
                return Truth.True;
            case VariablePattern variable:
                variables.Declare(variable.Name, value, session.Conditions.Count);
                return Truth.True;
            case ConstantPattern constant:
                return session.Expressions.Equality.Of(value, new DataValue(constant.Value), span);
            case RelationalPattern relation:
                return value is CodeValue or DataValue { Literal: NixInteger or NixFloat }
                    ? session.Expressions.Arithmetic.Compare(relation.Operator, value, new DataValue(relation.Value), span)
                    : Truth.False;
            case NotPattern not:
                return !Fits(not.Pattern, value, span, variables);
            case AndPattern and:
                return Fits(and.Left, value, span, variables) is { Known: not false } left
                    ? left & Fits(and.Right, value, span, variables)
                    : Truth.False;
            case OrPattern or:
                return Fits(or.Left, value, span, variables) is { Known: not true } first
                    ? first | Fits(or.Right, value, span, variables)
                    : Truth.True;
            case PropertyPattern property:
                return Properties(property, value, span, variables);
            case PositionalPattern positional:
                return Positions(positional, value, span, variables);
            default:
                throw ContentFault.At(span, $"{pattern.GetType().Name} is not known to this version of NixIaC.");
        }
    }

    Truth Properties(PropertyPattern pattern, ContentValue value, CodeSpan span, Variables variables)
    {
        if (value is DataValue { Literal: NixNull }) return Truth.False;
        if (pattern.Members.Count == 0 && value is CodeValue code) return Truth.Of(new NixBinary("!=", code.Expression, new NixNull()));
        var all = Truth.True;
        foreach (var member in pattern.Members)
        {
            all &= Fits(member.Pattern, session.Expressions.Members.Read(value, member.Name, span), span, variables);
            if (all.Known == false) break;
        }
        return all;
    }

    Truth Positions(PositionalPattern pattern, ContentValue value, CodeSpan span, Variables variables)
    {
        if (value is DataValue { Literal: NixNull }) return Truth.False;
        var record = Deconstruction.Record(value, pattern.Patterns.Count, span);
        var all = Truth.True;
        for (var i = 0; i < pattern.Patterns.Count && all.Known != false; i++)
        {
            if (value is RowValue && pattern.Patterns[i] is not AnyPattern) session.Findings.AddColumn(record.Fields[i].Name);
            all &= Fits(pattern.Patterns[i], record.Fields[i].Value, span, variables);
        }
        return all;
    }
}
