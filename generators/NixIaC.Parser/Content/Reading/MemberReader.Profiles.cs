using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
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
            AssignBase(constructor, BaseCall(constructor), assignments);
            return;
        }
        var operation = reading.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, reading.Cancellation) as IConstructorBodyOperation;
        if (operation is null)
        {
            reading.AddBroken(spans.Of(syntax.Span));
            return;
        }
        reading.Uses.Add(operation);
        if (operation.Initializer is IExpressionStatementOperation { Operation: IInvocationOperation call })
        {
            if (syntax.Initializer?.ThisOrBaseKeyword.ValueText == "this")
                Problem(call, "A constructor that calls another one of the profile cannot be read; give parameters their defaults instead.");
            else
                AssignBase(constructor, (syntax, call.TargetMethod, Arguments(call)), assignments);
        }
        else
        {
            AssignBase(constructor, BaseCall(constructor), assignments);
        }
        foreach (var statement in (operation.BlockBody ?? operation.ExpressionBody)?.Operations ?? [])
            if (statement is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation } target } set })
                assignments.Add(new ProfileField(target.Member.Name, Expression(set.Value)));
            else if (statement is not IReturnOperation { IsImplicit: true })
                Problem(statement, "The constructor of a profile assigns its members, no more; write the rest in `Configure`.");
    }

    void AssignBase(IMethodSymbol constructor, (SyntaxNode At, IMethodSymbol? Constructor, IReadOnlyList<ContentExpression> Arguments)? call, List<ProfileField> assignments)
    {
        if (call is { Constructor: { } called, Arguments: var given })
            AssignBase(new HashSet<string>(constructor.Parameters.Select(parameter => parameter.Name), StringComparer.Ordinal), called, given, assignments);
    }

    /// <summary>The parameters of a base class are members too.</summary>
    /// <param name="taken">The names of parameters further down.</param>
    /// <param name="constructor">The constructor of the base class.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="assignments">Gets what it sets.</param>
    void AssignBase(HashSet<string> taken, IMethodSymbol constructor, IReadOnlyList<ContentExpression> arguments, List<ProfileField> assignments)
    {
        for (var i = 0; i < constructor.Parameters.Length; i++)
        {
            var name = constructor.Parameters[i].Name;
            // Passed on under its own name, it may have been set further down.
            var isPassedOn = IsNamed(arguments[i], name);
            if (isPassedOn && assignments.Any(assigned => assigned.Name == name)) continue;
            if (!taken.Add(name) && !isPassedOn)
                reading.Add(new CodeProblem(arguments[i].Span,
                    $"The base class has a parameter `{name}` too, with another value here; give one of them another name."));
            assignments.Add(new ProfileField(name, arguments[i]));
        }
        if (!reading.IsHere(constructor.ContainingType))
            AssignElsewhere(taken, constructor, assignments);
        else if (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(reading.Cancellation) is ConstructorDeclarationSyntax)
            Problem(declaration, $"`{constructor.ContainingType.Name}` is made by a constructor with a body, which cannot be read from here; give the class its parameters: `class {constructor.ContainingType.Name}(...)`.");
        else if (BaseCall(constructor) is { Constructor: { } next, Arguments: var given })
            AssignBase(taken, next, given, assignments);
    }

    /// <summary>What a constructor of another assembly sets: it follows from the parameters, which are members by now.</summary>
    void AssignElsewhere(HashSet<string> taken, IMethodSymbol constructor, List<ProfileField> assignments)
    {
        if (!NixTypes.IsProfile(constructor.ContainingType) || EmbeddedProfile.Find(constructor.ContainingType) is not { } program) return;
        var signature = ProfileReader.Signature(constructor);
        foreach (var assigned in program.Constructors.FirstOrDefault(one => one.Signature == signature)?.Assignments ?? default)
        {
            if (IsNamed(assigned.Value, assigned.Name)) continue;
            if (taken.Contains(assigned.Name)) Problem(declaration, ProfileShape.TwoValues(assigned.Name));
            assignments.Add(assigned);
        }
    }

    static bool IsNamed(ContentExpression value, string name) => value is VariableExpression { Name: var same } && same == name;

    /// <summary><c>base.Configure(nixos)</c> where the base class is none of this project: its bodies become helpers.</summary>
    IEnumerable<ContentStatement> InheritedBodies(IInvocationOperation call, INamedTypeSymbol profile)
    {
        if (!NixTypes.IsProfile(profile) || EmbeddedProfile.Find(profile) is not { } program) yield break;
        foreach (var body in program.Bodies)
        {
            foreach (var problem in body.Problems) Problem(call, problem.Message);
            reading.TryCall(body.Key, () => new ContentFunction(body.Key, body.Parameters, body.Body));
            foreach (var helper in body.Functions) reading.TryCall(helper.Key, () => helper);
            yield return new EvaluateStatement(SpanOf(call), new CallExpression(SpanOf(call), body.Key, Arguments(call).ToEquatableArray()));
        }
    }
}
