using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    BlockStatement Block(IBlockOperation block) => Block(block, block.Operations);

    /// <summary>Statements as a block; local functions come first, since they may be called before they stand.</summary>
    BlockStatement Block(IOperation at, IEnumerable<IOperation> operations)
    {
        var statements = new List<ContentStatement>();
        var rest = new List<IOperation>();
        foreach (var operation in operations)
            if (operation is ILocalFunctionOperation function) statements.Add(LocalFunction(function));
            else rest.Add(operation);
        foreach (var operation in rest) Statement(operation, statements);
        return new BlockStatement(SpanOf(at), statements.ToEquatableArray());
    }

    BlockStatement AsBlock(IOperation operation) => operation is IBlockOperation block ? Block(block) : Block(operation, [operation]);

    void Statement(IOperation operation, List<ContentStatement> statements)
    {
        reading.Cancellation.ThrowIfCancellationRequested();
        switch (operation)
        {
            case IEmptyOperation: break;
            case IBlockOperation block: statements.Add(Block(block)); break;
            case IExpressionStatementOperation expression: Effect(expression.Operation, statements); break;
            case IVariableDeclarationGroupOperation group: Declare(group, statements); break;
            case IConditionalOperation condition: statements.Add(If(condition)); break;
            case ISwitchOperation choice: statements.Add(Switch(choice)); break;
            case IForEachLoopOperation loop: statements.Add(ForEach(loop)); break;
            // Where a body ends, C# adds one.
            case IReturnOperation { IsImplicit: true, ReturnedValue: null }: break;
            case IReturnOperation { Kind: OperationKind.Return } result:
                statements.Add(new ReturnStatement(SpanOf(result), result.ReturnedValue is { } value ? Expression(value) : null));
                break;
            case IBranchOperation branch: Branch(branch, statements); break;
            case IInvalidOperation: Broken(operation); break;
            default: Problem(ForbiddenForms.Place(operation), ForbiddenForms.Of(operation)); break;
        }
    }

    void Declare(IVariableDeclarationGroupOperation group, List<ContentStatement> statements)
    {
        foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            if (declarator.Symbol.RefKind != RefKind.None)
            {
                Problem(declarator, "A reference to a variable cannot be read; write `var` without `ref`.");
                continue;
            }
            var value = (declarator.Initializer ?? ((IVariableDeclarationOperation)declarator.Parent!).Initializer)?.Value;
            // Constants are folded in wherever they are used.
            if (declarator.Symbol.IsConst) continue;
            if (value is not null && IsOptionReference(value)) aliases.Add(declarator.Symbol);
            statements.Add(new DeclareStatement(SpanOf(declarator), names.Of(declarator.Symbol), value is null ? null : Expression(value)));
        }
    }

    IfStatement If(IConditionalOperation condition) => new(
        SpanOf(condition),
        Expression(condition.Condition),
        AsBlock(condition.WhenTrue),
        condition.WhenFalse is { } other ? AsBlock(other) : null);

    SwitchStatement Switch(ISwitchOperation choice)
    {
        var ordered = choice.Cases.Where(one => !IsDefault(one)).Concat(choice.Cases.Where(IsDefault));
        return new SwitchStatement(SpanOf(choice), Expression(choice.Value), ordered.Select(Section).ToEquatableArray());
    }

    static bool IsDefault(ISwitchCaseOperation section) => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default);

    SwitchSection Section(ISwitchCaseOperation section)
    {
        // `case 1: default:` is `default:` alone.
        var patterns = IsDefault(section) ? [new GuardedPattern(new AnyPattern(), null)] : section.Clauses.Select(Clause);
        var body = section.Body;
        // A section may be one block with the break inside it.
        var statements = body is [IBlockOperation block] ? block.Operations : body;
        var ends = statements.LastOrDefault() is IBranchOperation { BranchKind: BranchKind.Break };
        if (!ends && body.LastOrDefault() is IBranchOperation { BranchKind: BranchKind.Break }) (statements, ends) = (body, true);
        return new SwitchSection(patterns.ToEquatableArray(), Block(section, ends ? statements.Take(statements.Length - 1) : statements));
    }

    void Branch(IBranchOperation branch, List<ContentStatement> statements)
    {
        switch (branch.BranchKind)
        {
            case BranchKind.Break when LeavesSwitch(branch):
                Problem(branch, "`break` may only end a section of `switch` here; write the rest of the section inside `else`.");
                break;
            case BranchKind.Break: statements.Add(new BreakStatement(SpanOf(branch))); break;
            case BranchKind.Continue: statements.Add(new ContinueStatement(SpanOf(branch))); break;
            default: Problem(branch, ForbiddenForms.Goto); break;
        }
    }

    static bool LeavesSwitch(IBranchOperation branch)
    {
        for (var around = branch.Parent; around is not null; around = around.Parent)
            if (around is ISwitchOperation) return true;
            else if (around is ILoopOperation) return false;
        return false;
    }
}
