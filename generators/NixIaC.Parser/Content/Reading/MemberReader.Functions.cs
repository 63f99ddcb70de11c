using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    // Calls among local functions, to find those that call themselves.
    readonly Dictionary<ISymbol, List<(ISymbol Called, CodeSpan Span)>> localCalls = new(SymbolEqualityComparer.Default);

    readonly Stack<ISymbol> localFunctions = new();

    int lambdas;

    /// <summary>The statements of a member, by what it is.</summary>
    public BlockStatement ReadMember(ISymbol member, SyntaxNode source) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? Construct(constructor) : Read(source);

    DeclareStatement LocalFunction(ILocalFunctionOperation function)
    {
        var symbol = function.Symbol;
        if (symbol.IsAsync) Problem(function, ForbiddenForms.Await);
        foreach (var parameter in symbol.Parameters)
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
                Problem(function, $"`{symbol.Name}` has a parameter with `ref` or `out`; a helper returns its value, several as a tuple.");
        var name = names.Of(symbol);
        localFunctions.Push(symbol);
        var outer = lambdas;
        lambdas = 0;
        var body = function.Body ?? function.IgnoredBody;
        var value = new FunctionExpression(
            SpanOf(function),
            symbol.Parameters.Select(parameter => names.Of(parameter)).ToEquatableArray(),
            body is null ? Block(function, []) : Block(body));
        lambdas = outer;
        localFunctions.Pop();
        return new DeclareStatement(SpanOf(function), name, value);
    }

    FunctionExpression Lambda(IAnonymousFunctionOperation function)
    {
        if (function.Symbol.IsAsync) Problem(function, ForbiddenForms.Await);
        lambdas++;
        var value = new FunctionExpression(
            SpanOf(function), function.Symbol.Parameters.Select(parameter => names.Of(parameter)).ToEquatableArray(), LambdaBody(function.Body));
        lambdas--;
        return value;
    }

    // The value of an expression is a statement that C# adds.
    BlockStatement LambdaBody(IBlockOperation body) =>
        body.Operations is [IReturnOperation { ReturnedValue: { } value, IsImplicit: true }] ? Returning(value) : Block(body);

    /// <summary>What stands where a delegate is asked for.</summary>
    ContentExpression Function(IOperation target) => target switch
    {
        IAnonymousFunctionOperation lambda => Lambda(lambda),
        IMethodReferenceOperation method => MethodValue(method),
        _ => Expression(target),
    };

    /// <summary>A method as a value: a lambda that calls it.</summary>
    ContentExpression MethodValue(IMethodReferenceOperation reference)
    {
        var method = reference.Method;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            NoteLocalCall(method, SpanOf(reference));
            return new VariableExpression(SpanOf(reference), names.Of(method.OriginalDefinition));
        }
        if (!method.IsStatic || !reading.IsHere(method)) return Problem(reference, $"Write a lambda: `value => {method.Name}(value)`.");
        var span = SpanOf(reference);
        var parameters = method.Parameters.Select(parameter => names.New(parameter.Name)).ToList();
        var call = Call(reference, method, [.. parameters.Select(name => new VariableExpression(span, name))]);
        return new FunctionExpression(
            span, parameters.ToEquatableArray(),
            new BlockStatement(span, EquatableArray.Of<ContentStatement>(new ReturnStatement(span, call))));
    }

    InvokeExpression CallLocal(IInvocationOperation call, IMethodSymbol method)
    {
        NoteLocalCall(method, SpanOf(call));
        return new InvokeExpression(
            SpanOf(call), new VariableExpression(SpanOf(call), names.Of(method.OriginalDefinition)), Arguments(call).ToEquatableArray());
    }

    void NoteLocalCall(IMethodSymbol called, CodeSpan span)
    {
        if (localFunctions.Count == 0) return;
        if (!localCalls.TryGetValue(localFunctions.Peek(), out var calls)) localCalls.Add(localFunctions.Peek(), calls = []);
        calls.Add((called.OriginalDefinition, span));
    }

    void ReportLocalRecursion()
    {
        foreach (var (caller, calls) in localCalls.Select(one => (one.Key, one.Value)))
            foreach (var (called, span) in calls)
                if (Reaches(called, caller, new HashSet<ISymbol>(SymbolEqualityComparer.Default)))
                    reading.Add(new CodeProblem(span, $"`{called.Name}` calls itself, which cannot be read; write `foreach`, or a list and LINQ."));
    }

    bool Reaches(ISymbol from, ISymbol to, HashSet<ISymbol> seen) =>
        SymbolEqualityComparer.Default.Equals(from, to)
        || (seen.Add(from) && localCalls.TryGetValue(from, out var calls) && calls.Any(call => Reaches(call.Called, to, seen)));
}
