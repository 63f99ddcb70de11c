using System.Globalization;
using System.Runtime.CompilerServices;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>Keeps an evaluation within <see cref="ContentLimits"/>.</summary>
sealed class Budget(CancellationToken cancellation)
{
    readonly Stack<CodeSpan> loops = new();
    int steps;
    int nesting;
    int calls;

    /// <summary>Counts steps.</summary>
    public void Spend(int count, CodeSpan span)
    {
        cancellation.ThrowIfCancellationRequested();
        if (count <= ContentLimits.Steps - steps)
        {
            steps += count;
            return;
        }
        var limit = ContentLimits.Steps.ToString("N0", CultureInfo.InvariantCulture);
        throw loops.Count > 0
            ? new ContentLimitFault(loops.Peek(),
                $"This loop runs too long: one Configure may take {limit} steps. Loop over fewer elements, or compute before the loop what stays the same in it.")
            : new ContentLimitFault(span,
                $"This takes too long: one Configure may take {limit} steps. Make the lists shorter or compute less.");
    }

    public void Enter(CodeSpan span)
    {
        Spend(1, span);
        if (++nesting > ContentLimits.Nesting) throw TooDeep(span);
        try
        {
            // The compiler's threads have stacks of different sizes, and their code has used some of it.
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            throw TooDeep(span);
        }
    }

    public void Leave() => nesting--;

    public void EnterCall(CodeSpan span)
    {
        if (++calls > ContentLimits.Calls)
            throw new ContentLimitFault(span,
                $"More than {ContentLimits.Calls} calls are within each other here. A helper cannot call itself; write a foreach or LINQ.");
    }

    public void LeaveCall() => calls--;

    public void EnterLoop(CodeSpan span) => loops.Push(span);

    public void LeaveLoop() => loops.Pop();

    static ContentLimitFault TooDeep(CodeSpan span) =>
        new(span, "Expressions are too deep within each other here. Give parts of it names with var, or use a list.");
}
