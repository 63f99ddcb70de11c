using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Nix;

namespace NixIaC.Parser.Content;

/// <summary>Reads one member: a body, a helper, the initialiser of a field.</summary>
sealed partial class MemberReader
{
    readonly Reading reading;

    readonly SyntaxNode declaration;

    readonly BodySpans spans;

    readonly TypeArguments? types;

    readonly VariableNames names = new();

    /// <param name="reading">The reading of the body that the member belongs to.</param>
    /// <param name="key">The member's key.</param>
    /// <param name="declaration">Its declaration.</param>
    /// <param name="types">What type parameters stand for.</param>
    public MemberReader(Reading reading, string key, SyntaxNode declaration, TypeArguments? types)
    {
        this.reading = reading;
        this.declaration = declaration;
        this.types = types;
        spans = new BodySpans(key, declaration);
        names.Reserve(This);
        reading.Uses.AddUsings(declaration.SyntaxTree);
    }

    /// <summary>The statements of a method, the value of an initialiser as one <see cref="ReturnStatement"/>.</summary>
    /// <param name="syntax">The part of the declaration that the compiler has an operation for.</param>
    public BlockStatement Read(SyntaxNode syntax)
    {
        var span = spans.Of(syntax.Span);
        if (declaration.ContainsDiagnostics && HasErrors()) reading.AddBroken(span);
        var operation = reading.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, reading.Cancellation);
        if (operation is null)
        {
            reading.AddBroken(span);
            return new BlockStatement(span, default);
        }
        reading.Uses.Add(operation);
        var statements = operation switch
        {
            IMethodBodyOperation { BlockBody: { } block } => Block(block),
            IMethodBodyOperation { ExpressionBody: { } block } => Block(block),
            IBlockOperation block => Block(block),
            ISymbolInitializerOperation initializer => Returning(initializer.Value),
            _ => new BlockStatement(span, default),
        };
        ReportLocalRecursion();
        foreach (var (change, variable) in LateQueries.In(operation))
            Problem(change, $"`{variable.Name}` changes after a query that uses it: C# would compute the query with the new value, once its elements are asked for. End the query with `ToList()`, or take another variable.");
        if (reading.Uses.IsBroken) reading.AddBroken(span);
        return statements;
    }

    /// <summary>The name of a variable, known from the start: a parameter.</summary>
    public string Parameter(ISymbol symbol) => names.Of(symbol);

    /// <summary>Keeps names from being given to variables.</summary>
    public void Reserve(IEnumerable<string> taken)
    {
        foreach (var name in taken) names.Reserve(name);
    }

    BlockStatement Returning(IOperation value)
    {
        var span = SpanOf(value);
        return new BlockStatement(span, EquatableArray.Of<ContentStatement>(new ReturnStatement(span, Expression(value))));
    }

    CodeSpan SpanOf(IOperation operation) => SpanOf(operation.Syntax);

    // What is inherited lies elsewhere: it counts as the whole declaration.
    CodeSpan SpanOf(SyntaxNodeOrToken at) =>
        spans.Of(at.SyntaxTree == declaration.SyntaxTree && declaration.Span.Contains(at.Span) ? at.Span : declaration.Span);

    // Warnings of the parser are no reason.
    bool HasErrors() => declaration.GetDiagnostics().Any(one => one.Severity == DiagnosticSeverity.Error);

    /// <summary>Reports an expression that has no form in the language.</summary>
    LiteralExpression Problem(IOperation operation, string message) => Problem(operation.Syntax, message);

    LiteralExpression Problem(SyntaxNodeOrToken at, string message)
    {
        var span = SpanOf(at);
        reading.Add(new CodeProblem(span, message));
        return Null(span);
    }

    LiteralExpression Broken(IOperation operation)
    {
        var span = SpanOf(operation);
        reading.AddBroken(span);
        return Null(span);
    }

    static LiteralExpression Null(CodeSpan span) => new(span, new NixNull());
}
