using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>
/// Evaluates bodies of <c>Configure</c> for one system. Pure: equal programs and scopes give equal results. Faults of the
/// user are problems in the result, never exceptions; a statement with a fault is left out and the rest goes on.
/// </summary>
public static class ContentEvaluator
{
    /// <summary>What a body says. A program that could not be read gives its problems and nothing else.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static EvaluatedContent Evaluate(ContentProgram program, ContentScope scope, CancellationToken cancellation = default)
    {
        var findings = new Findings();
        Run(program, scope, findings, new Variables(null), cancellation);
        return findings.ToContent();
    }

    /// <summary>What the bodies of a profile say, one after the other.</summary>
    /// <param name="program">The profile.</param>
    /// <param name="instance">Its instance: <see cref="Instantiate"/>.</param>
    /// <param name="scope">What the bodies may ask.</param>
    /// <param name="cancellation">Ends the evaluation.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static EvaluatedContent Evaluate(
        ProfileProgram program, RecordValue instance, ContentScope scope, CancellationToken cancellation = default)
    {
        var findings = new Findings();
        foreach (var body in program.Bodies) Run(body, scope, findings, ProfileInstances.Variables(program, instance), cancellation);
        return findings.ToContent();
    }

    /// <summary>The instance that arguments make of a profile.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ProfileInstance Instantiate(
        ProfileProgram program, ProfileArguments arguments, ContentScope scope, CancellationToken cancellation = default) =>
        ProfileInstances.Make(program, arguments, scope, cancellation);

    static void Run(ContentProgram program, ContentScope scope, Findings findings, Variables globals, CancellationToken cancellation)
    {
        foreach (var problem in program.Problems) findings.Add(problem);
        if (program.Problems.Count > 0) return;
        var variables = new Variables(globals);
        for (var i = 0; i < program.Parameters.Count; i++) variables.Declare(program.Parameters[i], Argument(i, scope), 0);
        try
        {
            new Session(scope, new Budget(cancellation), findings, program.Functions, globals).Statements.RunBody(program.Body, variables);
        }
        catch (ContentLimitFault limit)
        {
            findings.Add(limit.Problem);
        }
    }

    /// <summary>The value of a parameter: <c>nixos</c>, then the inventory row.</summary>
    static ContentValue? Argument(int index, ContentScope scope) => index switch
    {
        0 => OptionValue.Root,
        1 when scope.Row is { } row => new RowValue(row),
        _ => null,
    };
}
