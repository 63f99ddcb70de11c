using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    /// <summary>A call for its effect.</summary>
    void Call(IOperation operation, List<ContentStatement> statements)
    {
        if (operation is IInvocationOperation { TargetMethod: { Name: "Configure" } method, Instance.Syntax: BaseExpressionSyntax }
            && !reading.IsHere(method))
        {
            statements.AddRange(InheritedBodies((IInvocationOperation)operation, method.ContainingType));
            return;
        }
        var problems = reading.ProblemCount;
        var value = Expression(operation);
        if (value is CallExpression or InvokeExpression) statements.Add(new EvaluateStatement(SpanOf(operation), value));
        else if (reading.ProblemCount == problems) Problem(operation, "This call gives a value that nobody takes; assign it, or leave the call out.");
    }

    ContentExpression Called(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction) return CallLocal(call, method);
        if (method.MethodKind == MethodKind.DelegateInvoke && call.Instance is { } function)
            return new InvokeExpression(SpanOf(call), Expression(function), Arguments(call).ToEquatableArray());
        if (Fact(call) is { } fact) return fact;
        if (reading.IsHere(method) && !method.IsImplicitlyDeclared) return Helper(call, method);
        return KnownCall(call);
    }

    ContentExpression Helper(IInvocationOperation call, IMethodSymbol method)
    {
        if (method.IsStatic) return Call(call, method, Arguments(call));
        var isBase = call.Instance?.Syntax is BaseExpressionSyntax;
        if (method.ContainingType.TypeKind == TypeKind.Interface || (!isBase && (method.IsVirtual || method.IsAbstract || method.IsOverride)))
            return Problem(call, $"`{method.Name}` may be another method in a derived class; make it a static helper, or leave out `virtual`.");
        return Call(call, method, [Expression(call.Instance!), .. Arguments(call)]);
    }

    /// <summary>The arguments in the order of the parameters, those that are left out filled in.</summary>
    IReadOnlyList<ContentExpression> Arguments(IOperation call)
    {
        var arguments = call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return [.. arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).Select(Argument)];
    }

    ContentExpression Argument(IArgumentOperation argument)
    {
        if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } parameter)
            return Problem(argument, parameter.RefKind == RefKind.Out
                ? "`out` cannot be read; a helper returns its value, several as a tuple."
                : "`ref` cannot be read; a helper returns its value.");
        return Expression(argument.Value);
    }

    /// <summary>A call of a helper of the project; what it is for is read once for each body.</summary>
    ContentExpression Call(IOperation at, ISymbol member, IReadOnlyList<ContentExpression> arguments)
    {
        var around = TypeArguments.Of(member, types);
        var key = MemberKey.Of(member, around);
        var definition = member.OriginalDefinition;
        if (definition is IMethodSymbol { PartialImplementationPart: { } implementation }) definition = implementation;
        string? problem = null;
        if (!reading.TryCall(key, () => HelperReader.Read(reading, key, definition, around, out problem)))
            return Problem(at, $"`{member.Name}` calls itself, which cannot be read; write `foreach`, or a list and LINQ.");
        if (problem is not null) Problem(at, problem);
        return new CallExpression(SpanOf(at), key, arguments.ToEquatableArray());
    }
}
