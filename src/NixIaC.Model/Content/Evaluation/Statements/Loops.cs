using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Model.Content.Evaluation.Statements;

/// <summary>Runs <c>foreach</c>.</summary>
sealed class Loops(Session session, StatementRunner statements)
{
    public Completion Run(ForEachStatement loop, Variables around, Frame frame)
    {
        var outer = frame.LoopConditions;
        frame.LoopConditions = session.Conditions.Count;
        session.Budget.EnterLoop(loop.Span);
        try
        {
            foreach (var item in session.Lists.Items(session.Expressions.Value(loop.List, around), loop.List.Span))
            {
                var variables = new Variables(around);
                if (loop.Deconstructs)
                    foreach (var (name, part) in new Deconstruction(session).Take(item, loop.Names, loop.List.Span))
                        variables.Declare(name, part, session.Conditions.Count);
                else if (loop.Names.Count > 0 && loop.Names[0] is { } name) variables.Declare(name, item, session.Conditions.Count);
                var completion = statements.Run(loop.Body, variables, frame);
                if (completion is Completion.Return) return completion;
                if (completion is Completion.Break) break;
            }
            return Completion.Next;
        }
        finally
        {
            session.Budget.LeaveLoop();
            frame.LoopConditions = outer;
        }
    }
}
