using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    /// <summary>Variables that stand for an option: to assign to them would not set it.</summary>
    readonly HashSet<ISymbol> aliases = new(SymbolEqualityComparer.Default);

    /// <summary>An expression for its effect.</summary>
    void Effect(IOperation operation, List<ContentStatement> statements)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                Assign(assignment.Target, Expression(assignment.Value), assignment, statements);
                break;
            case ICompoundAssignmentOperation compound: Compound(compound, statements); break;
            case ICoalesceAssignmentOperation coalesce: Coalesce(coalesce, statements); break;
            case IIncrementOrDecrementOperation step: Step(step, statements); break;
            case IDeconstructionAssignmentOperation parts: Deconstruct(parts, statements); break;
            case IInvocationOperation or IConditionalAccessOperation: Call(operation, statements); break;
            case IInvalidOperation: Broken(operation); break;
            default: Problem(operation, ForbiddenForms.Of(operation)); break;
        }
    }

    void Assign(IOperation target, ContentExpression value, IOperation statement, List<ContentStatement> statements)
    {
        var span = SpanOf(statement);
        switch (target)
        {
            case IDiscardOperation: break;
            case ILocalReferenceOperation or IParameterReferenceOperation: AssignVariable(target, value, statement, statements); break;
            case IInvalidOperation: Broken(target); break;
            case IMemberReferenceOperation when IsOption(target): SetOption(target, value, adds: false, span, statements); break;
            default: Problem(target, NoTarget(target)); break;
        }
    }

    void AssignVariable(IOperation target, ContentExpression value, IOperation statement, List<ContentStatement> statements)
    {
        var symbol = target is ILocalReferenceOperation local ? local.Local : (ISymbol)((IParameterReferenceOperation)target).Parameter;
        if (aliases.Contains(symbol) || (symbol is IParameterSymbol && NixTypes.IsNix(target.Type)))
            Problem(statement, $"This changes the variable `{symbol.Name}`, not the option. Assign to the option itself, or to a member of the variable.");
        else if (symbol is IParameterSymbol parameter && IsCaptured(parameter))
            Problem(statement, $"The parameter `{symbol.Name}` belongs to the type and does not change; use a variable.");
        else
            statements.Add(new AssignStatement(SpanOf(statement), names.Of(symbol), value));
    }

    void SetOption(IOperation target, ContentExpression value, bool adds, CodeSpan span, List<ContentStatement> statements)
    {
        if (lambdas > 0) Problem(target, "A lambda gives a value and sets no options; write `foreach`, or a local function.");
        else statements.Add(new SetStatement(span, Expression(target), value, adds));
    }

    void Compound(ICompoundAssignmentOperation compound, List<ContentStatement> statements)
    {
        var target = compound.Target;
        if (target is IMemberReferenceOperation && IsOption(target))
        {
            if (compound.OperatorKind != BinaryOperatorKind.Add)
                Problem(compound, "An option cannot be computed from itself. Compute the value and assign it with `=`.");
            else if (target.Type is { } type && NixTypes.Operands(type) is OperandType.Integer64 or OperandType.Floating)
                Problem(compound, "`+=` adds to lists and text; give a number with `=`.");
            else
                SetOption(target, Expression(compound.Value), adds: true, SpanOf(compound), statements);
            return;
        }
        if (target is not (ILocalReferenceOperation or IParameterReferenceOperation))
        {
            if (target is IInvalidOperation) Broken(target);
            else Problem(target, NoTarget(target));
            return;
        }
        var value = Operator(compound, compound.OperatorKind, compound.OperatorMethod, target, compound.Value, compound.Type, compound.IsLifted);
        AssignVariable(target, value, compound, statements);
    }

    void Coalesce(ICoalesceAssignmentOperation coalesce, List<ContentStatement> statements)
    {
        if (IsOption(coalesce.Target))
            Problem(coalesce, "An option cannot be computed from itself; write `nixos.Default` for a value that gives way to others.");
        else
            Assign(
                coalesce.Target,
                new CoalesceExpression(SpanOf(coalesce), Expression(coalesce.Target), Expression(coalesce.Value)),
                coalesce, statements);
    }

    void Step(IIncrementOrDecrementOperation step, List<ContentStatement> statements)
    {
        if (step.Target is not (ILocalReferenceOperation or IParameterReferenceOperation))
        {
            Problem(step, NoTarget(step.Target));
            return;
        }
        var span = SpanOf(step);
        var kind = step.Kind == OperationKind.Increment ? BinaryOperator.Add : BinaryOperator.Subtract;
        if (Numbers(step.Type, step) is not { } type) return;
        var one = new LiteralExpression(span, type == OperandType.Floating ? new Model.Nix.NixFloat(1) : new Model.Nix.NixInteger(1));
        AssignVariable(step.Target, new BinaryExpression(span, kind, Expression(step.Target), one, type), step, statements);
    }

    void Deconstruct(IDeconstructionAssignmentOperation parts, List<ContentStatement> statements)
    {
        CheckDeconstruction(parts, parts.Syntax);
        var value = Expression(parts.Value);
        var inner = new List<ContentStatement>();
        statements.Add(new DeconstructStatement(SpanOf(parts), Parts(parts.Target, inner), value));
        statements.AddRange(inner);
    }

    static string NoTarget(IOperation target) =>
        IsOption(target)
            ? "An option cannot be computed from itself. Compute the value and assign it with `=`."
            : target is IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation ? ForbiddenForms.Of(target)
            : "Only options and variables are assigned here; values do not change. Make a new value: `[.. list, value]`, `record with { ... }`, `new() { ... }`.";
}
