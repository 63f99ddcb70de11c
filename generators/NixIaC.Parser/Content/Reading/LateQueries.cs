using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace NixIaC.Parser.Content;

/// <summary>
/// Finds variables that change while a query that uses them waits. LINQ computes elements when they are asked for, so C#
/// would see the new value; bodies are read in their order, where the query has been computed with the old one.
/// </summary>
static class LateQueries
{
    /// <summary>The assignments after which C# and the language would differ, with their variables.</summary>
    /// <param name="root">The body of a member.</param>
    public static IEnumerable<(IOperation Change, ISymbol Variable)> In(IOperation root)
    {
        var all = root.DescendantsAndSelf().ToList();
        var changes = all.SelectMany(operation => Changed(operation).Select(symbol => (Change: operation, Variable: symbol))).ToList();
        if (changes.Count == 0) return [];
        var waiting = all.OfType<IAnonymousFunctionOperation>()
            .Select(lambda => (Lambda: lambda, Until: Waits(lambda, root))).Where(one => one.Until is not null)
            .Select(one => (one.Lambda, Until: one.Until!.Value, Used: Used(one.Lambda, all))).ToList();
        return changes.Where(change => waiting.Exists(one =>
            one.Used.Contains(change.Variable) && one.Until.Contains(change.Change.Syntax.Span)
            && (change.Change.Syntax.SpanStart > one.Lambda.Syntax.SpanStart || ComesAgain(one.Lambda, change.Change, change.Variable))));
    }

    static IEnumerable<ISymbol> Changed(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation { Target: ITupleOperation parts } => parts.Elements.Select(Variable).OfType<ISymbol>(),
        IAssignmentOperation assignment when Variable(assignment.Target) is { } symbol => [symbol],
        IIncrementOrDecrementOperation step when Variable(step.Target) is { } symbol => [symbol],
        _ => [],
    };

    static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { IsDeclaration: false } local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    // The variables that a lambda uses of its surroundings, itself or by the local functions that it calls.
    static HashSet<ISymbol> Used(IOperation lambda, List<IOperation> all)
    {
        var called = lambda.Descendants().OfType<IInvocationOperation>().Select(call => call.TargetMethod).ToList();
        var functions = all.OfType<ILocalFunctionOperation>().Where(function => called.Contains(function.Symbol, SymbolEqualityComparer.Default));
        return new(
            functions.Prepend(lambda).SelectMany(one => one.Descendants().Select(Variable).OfType<ISymbol>().Where(symbol => !IsWithin(symbol, one))),
            SymbolEqualityComparer.Default);
    }

    /// <summary>Where the lambda's query may still be computed; null when it is computed at once.</summary>
    static TextSpan? Waits(IAnonymousFunctionOperation lambda, IOperation root)
    {
        if (lambda.Parent?.Parent is not IArgumentOperation { Parent: IInvocationOperation call } || !IsLazy(call.TargetMethod)) return null;
        IOperation query = call;
        while (true)
            switch (query.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or IArgumentOperation:
                    query = query.Parent;
                    break;
                case IInvocationOperation outer when IsLazy(outer.TargetMethod):
                    query = outer;
                    break;
                case IInvocationOperation outer when Builtins.Find(outer.TargetMethod) is not null: return null;
                case ISpreadOperation or IObjectCreationOperation: return null;
                case IForEachLoopOperation loop: return loop.Syntax.Span;
                default: return root.Syntax.Span;
            }
    }

    static bool IsLazy(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" } && (method.ReturnType.Name is "IEnumerable" or "IOrderedEnumerable");

    // In the next turn of a loop that the variable outlives.
    static bool ComesAgain(IOperation lambda, IOperation change, ISymbol variable) =>
        Ancestors(lambda).OfType<ILoopOperation>().Any(loop =>
            loop.Syntax.Span.Contains(change.Syntax.Span) && !IsWithin(variable, loop));

    static bool IsWithin(ISymbol variable, IOperation part) =>
        variable.DeclaringSyntaxReferences.Any(declared => part.Syntax.Span.Contains(declared.Span));

    static IEnumerable<IOperation> Ancestors(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent) yield return parent;
    }
}
