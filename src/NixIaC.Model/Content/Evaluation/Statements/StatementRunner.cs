using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Statements;

/// <summary>Runs statements.</summary>
sealed class StatementRunner
{
    readonly Session session;
    readonly Choices choices;
    readonly Loops loops;

    public StatementRunner(Session session)
    {
        this.session = session;
        choices = new(session, this);
        loops = new(session, this);
    }

    /// <summary>Runs a whole body; what it returns is of no use.</summary>
    public void RunBody(BlockStatement body, Variables variables)
    {
        try
        {
            Run(body, variables, new Frame(0));
        }
        catch (ContentFault)
        {
            // A return that could not be evaluated; reported where it stands.
        }
    }

    /// <summary>Runs a block with variables of its own. A statement with a fault is reported, and the next one runs.</summary>
    public Completion Run(BlockStatement block, Variables around, Frame frame)
    {
        var variables = new Variables(around);
        session.Budget.Enter(block.Span);
        try
        {
            foreach (var statement in block.Statements)
                if (Try(statement, variables, frame) is var completion and not Completion.Next)
                    return completion;
            return Completion.Next;
        }
        finally
        {
            session.Budget.Leave();
        }
    }

    Completion Try(ContentStatement statement, Variables variables, Frame frame)
    {
        try
        {
            session.Budget.Spend(1, statement.Span);
            return RunOne(statement, variables, frame);
        }
        catch (ContentFault fault)
        {
            if (fault.Problem is { } problem) session.Findings.Add(problem);
            // Without the value there is no going on in this function.
            if (statement is ReturnStatement) throw ContentFault.Reported();
            SpoilVariables(statement, variables);
            return Completion.Next;
        }
    }

    Completion RunOne(ContentStatement statement, Variables variables, Frame frame)
    {
        switch (statement)
        {
            case BlockStatement block:
                return Run(block, variables, frame);
            case SetStatement set:
                session.Settings.Set(set, variables);
                return Completion.Next;
            case DeclareStatement declare:
                var initial = declare.Value is { } value ? session.Expressions.Evaluate(value, variables) : null;
                variables.Declare(declare.Name, initial, session.Conditions.Count);
                return Completion.Next;
            case AssignStatement assign:
                Assign(assign, variables);
                return Completion.Next;
            case DeconstructStatement deconstruct:
                var parts = new Deconstruction(session).Take(session.Expressions.Value(deconstruct.Value, variables), deconstruct.Names, deconstruct.Span);
                foreach (var (name, part) in parts) variables.Declare(name, part, session.Conditions.Count);
                return Completion.Next;
            case IfStatement choice:
                return choices.Run(choice, variables, frame);
            case SwitchStatement choice:
                return choices.Run(choice, variables, frame);
            case ForEachStatement loop:
                return loops.Run(loop, variables, frame);
            case EvaluateStatement call:
                session.Expressions.Evaluate(call.Expression, variables);
                return Completion.Next;
            case ReturnStatement end:
                RefuseUnderCondition(end, frame.Conditions, "return", "Write the value as condition ? a : b, or turn the condition round and put the rest inside the if.");
                frame.Result = end.Value is { } result ? session.Expressions.Evaluate(result, variables) : null;
                return Completion.Return;
            case BreakStatement end:
                RefuseUnderCondition(end, frame.LoopConditions, "break", "A loop ends the same for Nix whatever an option says; put the settings inside the if.");
                return Completion.Break;
            case ContinueStatement end:
                RefuseUnderCondition(end, frame.LoopConditions, "continue", "Turn the condition round and put the settings inside the if.");
                return Completion.Continue;
            default:
                throw ContentFault.At(statement.Span, $"{statement.GetType().Name} is not known to this version of NixIaC.");
        }
    }

    void Assign(AssignStatement assign, Variables variables)
    {
        var variable = variables.Find(assign.Name) ?? throw ExpressionEvaluator.NoVariable(assign.Span, assign.Name);
        var value = session.Expressions.Evaluate(assign.Value, variables);
        if (session.Conditions.Count > variable.Conditions)
            throw ContentFault.At(assign.Span,
                $"Only Nix knows whether this line counts, so {assign.Name} has no certain value after it. Write {assign.Name} = condition ? a : b instead of the if.");
        variable.Value = value;
    }

    void RefuseUnderCondition(ContentStatement statement, int allowed, string what, string wayOut)
    {
        if (session.Conditions.Count > allowed)
            throw ContentFault.At(statement.Span, $"Only Nix knows whether this {what} is reached. {wayOut}");
    }

    /// <summary>What a faulty statement would have given is not known; to read it is no new fault.</summary>
    void SpoilVariables(ContentStatement statement, Variables variables)
    {
        switch (statement)
        {
            case DeclareStatement declare:
                variables.Declare(declare.Name, FaultyValue.Instance, session.Conditions.Count);
                break;
            case AssignStatement assign when variables.Find(assign.Name) is { } variable:
                variable.Value = FaultyValue.Instance;
                break;
            case DeconstructStatement deconstruct:
                foreach (var name in deconstruct.Names.OfType<string>())
                    variables.Declare(name, FaultyValue.Instance, session.Conditions.Count);
                break;
            default:
                break;
        }
    }
}
