using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NixIaC.Parser.Content;

/// <summary>Forms of C# that <c>Configure</c> does not have, and what to write instead.</summary>
static class ForbiddenForms
{
    public const string Await = "`await` cannot be read: Configure is read by the compiler and never run, so there is nothing to wait for. Leave it out.";

    public const string Goto = "`goto` cannot be read; write `if`, `switch` or `foreach`.";

    const string Loop = "cannot be read; write `foreach` over a list or over `Enumerable.Range(start, count)`.";

    const string NeverRun = "Configure is read by the compiler and never run";

    public static string Of(IOperation operation) => operation switch
    {
        IForLoopOperation => "`for` " + Loop,
        IWhileLoopOperation { ConditionIsTop: true } => "`while` " + Loop,
        IWhileLoopOperation => "`do` " + Loop,
        IAwaitOperation => Await,
        ITryOperation => $"`try` cannot be read: {NeverRun}, so nothing is thrown. Leave it out.",
        IThrowOperation => $"`throw` cannot be read: {NeverRun}, so nothing is thrown. Give a value, or let a required parameter see to it.",
        ILockOperation => $"`lock` cannot be read: {NeverRun}. Leave it out.",
        IUsingOperation or IUsingDeclarationOperation => $"`using` cannot be read: {NeverRun}, so there is nothing to dispose of. Leave it out.",
        ILabeledOperation => Goto,
        IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } =>
            "`yield` cannot be read; return a list: `[a, b]`, or LINQ's `Select` and `Where`.",
        ISimpleAssignmentOperation or ICompoundAssignmentOperation or ICoalesceAssignmentOperation or IDeconstructionAssignmentOperation =>
            "An assignment is a statement here, not a value; write it on a line of its own.",
        IIncrementOrDecrementOperation => "`++` and `--` are statements here, not values; write them on a line of their own.",
        IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation =>
            "`dynamic` cannot be read; give the variable its type.",
        ITypeOfOperation => "`typeof` cannot be read; facts of a node are `NodeOf<TNode>`.",
        ISizeOfOperation => "`sizeof` cannot be read; write the number.",
        IAddressOfOperation => "Pointers cannot be read; use values.",
        IDeclarationExpressionOperation => "`out` cannot be read; a helper returns its value, several as a tuple.",
        IRangeOperation => "A range cannot be read; write `Skip` and `Take`, or `Substring`.",
        IIsTypeOperation => "A test for a type cannot be read: what a value is must be known. Test for `null` or for a value.",
        IListPatternOperation or ISlicePatternOperation => "A list pattern cannot be read; test `Count` and the elements.",
        IDelegateCreationOperation or IAnonymousFunctionOperation or IMethodReferenceOperation =>
            "A method cannot be a value here; write a lambda.",
        IEventAssignmentOperation or IEventReferenceOperation => $"Events cannot be read: {NeverRun}.",
        ITypeParameterObjectCreationOperation => "What a type parameter creates is not known; write the type.",
        IUtf8StringOperation => "Text in UTF-8 cannot be read; write a string.",
        INameOfOperation => "This name is not known.",
        IInterpolatedStringHandlerCreationOperation => "This interpolated string goes to a method that takes it apart; give it to a string first.",
        _ => BySyntax(operation.Syntax),
    };

    /// <summary>The part of it to report: the keyword of a statement, else the whole.</summary>
    public static SyntaxNodeOrToken Place(IOperation operation) =>
        operation.Syntax is StatementSyntax statement and not (ExpressionStatementSyntax or LocalFunctionStatementSyntax) ? statement.GetFirstToken() : operation.Syntax;

    static string BySyntax(SyntaxNode syntax) => syntax switch
    {
        FixedStatementSyntax or UnsafeStatementSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PointerIndirectionExpression }
            or MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.PointerMemberAccessExpression } =>
            $"`unsafe` code cannot be read: {NeverRun}. Use values.",
        StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax =>
            "`stackalloc` cannot be read; write a list: `[1, 2]`.",
        GotoStatementSyntax or LabeledStatementSyntax => Goto,
        RefExpressionSyntax => "`ref` cannot be read; use values.",
        MakeRefExpressionSyntax or RefTypeExpressionSyntax or RefValueExpressionSyntax => "References cannot be read; use values.",
        _ => $"This cannot be read: {NeverRun}. Write values, options, `if`, `switch`, `foreach`, LINQ, or a static helper.",
    };
}
