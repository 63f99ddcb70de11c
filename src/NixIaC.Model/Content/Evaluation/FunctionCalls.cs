using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Evaluation.Statements;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>Calls helpers, local functions and lambdas.</summary>
sealed class FunctionCalls(Session session)
{
    /// <summary>What a static helper gives; null when it gives nothing.</summary>
    public ContentValue? Call(CallExpression call, Variables variables)
    {
        if (!session.Functions.TryGetValue(call.Function, out var function))
            throw ContentFault.At(call.Span, $"The helper {call.Function} is not known here. Build the project that declares it anew.");
        var arguments = call.Arguments.Select(argument => session.Expressions.Evaluate(argument, variables)).ToList();
        return Run(function.Parameters, function.Body, session.Globals, arguments, call.Span);
    }

    /// <summary>What a local function or lambda gives; null when it gives nothing.</summary>
    public ContentValue? Invoke(FunctionValue function, IReadOnlyList<ContentValue> arguments, CodeSpan span) =>
        Run(function.Function.Parameters, function.Function.Body, function.Around, arguments, span);

    /// <summary>What a function gives that must give something.</summary>
    public ContentValue Result(FunctionValue function, CodeSpan span, params ContentValue[] arguments) =>
        Invoke(function, arguments, span) is { } value
            ? ExpressionEvaluator.Read(value, span)
            : throw ContentFault.At(span, "This function gives no value on all its ways; let each end in return.");

    ContentValue? Run(
        EquatableArray<string> parameters, BlockStatement body, Variables around, IReadOnlyList<ContentValue> arguments, CodeSpan span)
    {
        if (arguments.Count != parameters.Count)
            throw ContentFault.At(span, $"This function takes {parameters.Count} arguments and is given {arguments.Count}.");
        var variables = new Variables(around);
        for (var i = 0; i < parameters.Count; i++) variables.Declare(parameters[i], arguments[i], session.Conditions.Count);
        session.Budget.EnterCall(span);
        try
        {
            var frame = new Frame(session.Conditions.Count);
            session.Statements.Run(body, variables, frame);
            return frame.Result;
        }
        finally
        {
            session.Budget.LeaveCall();
        }
    }
}
