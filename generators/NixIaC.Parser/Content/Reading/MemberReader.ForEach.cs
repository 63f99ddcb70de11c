using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    ForEachStatement ForEach(IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous) Problem(ForbiddenForms.Place(loop), ForbiddenForms.Await);
        CheckElementConversion(loop);
        var list = Expression(loop.Collection);
        if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
            return new ForEachStatement(
                SpanOf(loop), EquatableArray.Of<string?>(names.Of(variable.Symbol)), Deconstructs: false, list, AsBlock(loop.Body));

        CheckDeconstruction(loop.LoopControlVariable, loop.Syntax);
        var inner = new List<ContentStatement>();
        var parts = Parts(loop.LoopControlVariable, inner);
        var body = AsBlock(loop.Body);
        return new ForEachStatement(
            SpanOf(loop), parts, Deconstructs: true, list,
            inner.Count == 0 ? body : body with { Statements = inner.Concat(body.Statements).ToEquatableArray() });
    }

    /// <summary>The variables of a deconstruction by position; what is taken apart further becomes statements.</summary>
    EquatableArray<string?> Parts(IOperation target, List<ContentStatement> inner) =>
        Elements(target).Select(element => Part(element, inner)).ToEquatableArray();

    string? Part(IOperation element, List<ContentStatement> inner)
    {
        switch (element is IDeclarationExpressionOperation declaration ? declaration.Expression : element)
        {
            case IDiscardOperation: return null;
            case ILocalReferenceOperation { IsDeclaration: true } local: return names.Of(local.Local);
            case ITupleOperation tuple:
                var whole = names.New("part");
                inner.Add(new DeconstructStatement(SpanOf(tuple), Parts(tuple, inner), new VariableExpression(SpanOf(tuple), whole)));
                return whole;
            default:
                var value = names.New("part");
                Assign(element, new VariableExpression(SpanOf(element), value), element, inner);
                return value;
        }
    }

    static IEnumerable<IOperation> Elements(IOperation target) => target switch
    {
        IDeclarationExpressionOperation declaration => Elements(declaration.Expression),
        ITupleOperation tuple => tuple.Elements,
        _ => [target],
    };

    void CheckElementConversion(IForEachLoopOperation loop)
    {
        if (loop.Syntax is CommonForEachStatementSyntax syntax
            && loop.SemanticModel.GetForEachStatementInfo(syntax) is { ElementConversion: { IsNumeric: true, IsIdentity: false } } info
            && loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol.Type: var type }
            && (Changes(info.ElementType, type) || Changes(type, info.ElementType)))
            Problem(loop.LoopControlVariable, "The elements are numbers of another type; write `var`.");
    }

    // What a type's own Deconstruct computes is not known.
    void CheckDeconstruction(IOperation at, SyntaxNode syntax)
    {
        var info = syntax switch
        {
            ForEachVariableStatementSyntax loop => at.SemanticModel.GetDeconstructionInfo(loop),
            AssignmentExpressionSyntax assignment => at.SemanticModel.GetDeconstructionInfo(assignment),
            _ => default,
        };
        CheckDeconstruction(at, info);
    }

    void CheckDeconstruction(IOperation at, DeconstructionInfo info)
    {
        if (info.Method is { } method && !IsByPosition(method))
            Problem(at, $"`{method.ContainingType.Name}` takes itself apart by a method of its own; use a record or a tuple, or name its members.");
        foreach (var nested in info.Nested) CheckDeconstruction(at, nested);
    }

    static bool IsByPosition(IMethodSymbol deconstruct) =>
        deconstruct.IsImplicitlyDeclared || deconstruct.ContainingType is { IsRecord: true } or { Name: "KeyValuePair" };
}
