using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    /// <summary>What a field or property of a profile is at first.</summary>
    public ContentExpression InitialValue(ISymbol member, PropertySource source) =>
        source.Value is { } syntax && Initializer(syntax) is { } value
            ? Expression(value)
            : Initial(source.Declaration!, member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type);

    /// <summary>What a constructor of a profile sets: what it gives the base class, and what its body assigns.</summary>
    public void Assign(IMethodSymbol constructor, List<ProfileField> assignments)
    {
        if (declaration is not ConstructorDeclarationSyntax syntax)
        {
            if (BaseCall(constructor) is { Constructor: { } called, Arguments: var given }) AssignBase(constructor, called, given, assignments);
            return;
        }
        var operation = reading.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, reading.Cancellation) as IConstructorBodyOperation;
        if (operation is null)
        {
            reading.AddBroken(spans.Of(syntax.Span));
            return;
        }
        reading.Uses.Add(operation);
        if (operation.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation call } && reading.IsHere(call.TargetMethod))
        {
            if (syntax.Initializer?.ThisOrBaseKeyword.ValueText == "this")
                Problem(call, "A constructor that calls another one of the profile cannot be read; give parameters their defaults instead.");
            else
                AssignBase(constructor, call.TargetMethod, Arguments(call), assignments);
        }
        foreach (var statement in (operation.BlockBody ?? operation.ExpressionBody)?.Operations ?? [])
            if (statement is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation } target } set })
                assignments.Add(new ProfileField(target.Member.Name, Expression(set.Value)));
            else if (statement is not IReturnOperation { IsImplicit: true })
                Problem(statement, "The constructor of a profile assigns its members, no more; write the rest in `Configure`.");
    }

    /// <summary>The parameters of a base class are members too.</summary>
    void AssignBase(IMethodSymbol derived, IMethodSymbol constructor, IReadOnlyList<ContentExpression> arguments, List<ProfileField> assignments)
    {
        for (var i = 0; i < constructor.Parameters.Length; i++)
        {
            var name = constructor.Parameters[i].Name;
            if (arguments[i] is VariableExpression { Name: var same } && same == name) continue;
            if (derived.Parameters.Any(parameter => parameter.Name == name))
                reading.Add(new CodeProblem(arguments[i].Span,
                    $"The base class has a parameter `{name}` too, with another value here; give one of them another name."));
            assignments.Add(new ProfileField(name, arguments[i]));
        }
        if (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(reading.Cancellation) is ConstructorDeclarationSyntax)
            Problem(declaration, $"`{constructor.ContainingType.Name}` is made by a constructor with a body, which cannot be read from here; give the class its parameters: `class {constructor.ContainingType.Name}(...)`.");
        else if (BaseCall(constructor) is { Constructor: { } next, Arguments: var given })
            AssignBase(constructor, next, given, assignments);
    }
}
