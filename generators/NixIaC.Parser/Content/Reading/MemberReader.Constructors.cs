using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    /// <summary>A constructor as a helper: it gives a record of all members, those of the parameters first.</summary>
    BlockStatement Construct(IMethodSymbol constructor)
    {
        var span = spans.Of(declaration.Span);
        var statements = new List<ContentStatement>();
        var fields = new Dictionary<string, ContentExpression>(StringComparer.Ordinal);
        var order = constructor.ContainingType.IsRecord ? constructor.Parameters.Select(parameter => parameter.Name).ToList() : [];
        var positions = order.Count;
        Fill(constructor, statements, (name, value) =>
        {
            if (!order.Contains(name)) order.Add(name);
            fields[name] = value;
        });
        // A record may declare a property of a parameter's name itself, or leave it to a base class.
        var all = order.Where(fields.ContainsKey).Select(name => new RecordField(name, fields[name])).ToEquatableArray();
        statements.Add(new ReturnStatement(span, new RecordExpression(span, all, Math.Min(positions, all.Count))));
        return new BlockStatement(span, statements.ToEquatableArray());
    }

    void Fill(IMethodSymbol constructor, List<ContentStatement> statements, Action<string, ContentExpression> set)
    {
        var type = constructor.ContainingType;
        if (BaseCall(constructor) is { } call)
        {
            if (RecordConstructor.Problem(type.BaseType!, call.Constructor, reading.Cancellation) is { } problem) Problem(call.At, problem);
            else Inherit(call.Constructor!, call.Arguments, statements, set);
        }
        if (type.IsRecord)
            foreach (var parameter in constructor.Parameters)
                set(parameter.Name, new VariableExpression(spans.Of(declaration.Span), names.Of(parameter)));
        foreach (var (name, value) in Initialized(type)) set(name, value);
    }

    void Inherit(IMethodSymbol constructor, IReadOnlyList<ContentExpression> arguments, List<ContentStatement> statements, Action<string, ContentExpression> set)
    {
        for (var i = 0; i < constructor.Parameters.Length; i++)
            statements.Add(new DeclareStatement(arguments[i].Span, names.Of(constructor.Parameters[i]), arguments[i]));
        Fill(constructor, statements, set);
    }

    /// <summary>The fields and properties of a type with their initial values; computed ones are helpers of their own.</summary>
    IEnumerable<(string Name, ContentExpression Value)> Initialized(INamedTypeSymbol type)
    {
        foreach (var member in SourceOrder.Of(type.GetMembers().Where(member => !member.IsStatic && !member.IsImplicitlyDeclared)))
        {
            if (member is not (IFieldSymbol or IPropertySymbol { IsIndexer: false }) || PropertySource.Of(member, reading.Cancellation) is not { IsComputed: false } source)
                continue;
            var memberType = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
            if (source.Value is { } syntax && Initializer(syntax) is { } value)
                yield return (member.Name, Expression(value));
            else if (source.Declaration is VariableDeclaratorSyntax or PropertyDeclarationSyntax)
                yield return (member.Name, Initial(source.Declaration, memberType));
        }
    }

    IOperation? Initializer(SyntaxNode syntax)
    {
        var operation = reading.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, reading.Cancellation);
        if (operation is not null) reading.Uses.Add(operation);
        return (operation as ISymbolInitializerOperation)?.Value;
    }

    // What is never given a value has none that could be wrong: the default, or null where that is none of ours.
    LiteralExpression Initial(SyntaxNode at, ITypeSymbol type) =>
        type.SpecialType switch
        {
            SpecialType.System_Boolean => new LiteralExpression(spans.Of(at.Span), false),
            SpecialType.System_Double => new LiteralExpression(spans.Of(at.Span), new Model.Nix.NixFloat(0)),
            >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => new LiteralExpression(spans.Of(at.Span), 0),
            _ => Null(spans.Of(at.Span)),
        };

    (SyntaxNode At, IMethodSymbol? Constructor, IReadOnlyList<ContentExpression> Arguments)? BaseCall(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        if (type.BaseType is not { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) } parent || !(reading.IsHere(parent) || NixTypes.IsProfile(parent))) return null;
        var syntax = type.DeclaringSyntaxReferences.Select(one => one.GetSyntax(reading.Cancellation)).OfType<TypeDeclarationSyntax>()
            .SelectMany(one => one.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? []).FirstOrDefault();
        if (syntax is null)
        {
            var called = parent.InstanceConstructors.FirstOrDefault(one => one.Parameters.Length == 0)
                ?? parent.InstanceConstructors.FirstOrDefault(one => one.Parameters.All(parameter => parameter.HasExplicitDefaultValue || parameter.IsParams));
            return (declaration, called, [.. called?.Parameters.Select(Default) ?? []]);
        }
        var operation = reading.Compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, reading.Cancellation);
        if (operation is not null) reading.Uses.Add(operation);
        if (operation is not IInvocationOperation call)
        {
            reading.AddBroken(spans.Of(declaration.Span));
            return null;
        }
        return (syntax, call.TargetMethod, Arguments(call));
    }

    // What a parameter is that no argument is written for.
    ContentExpression Default(IParameterSymbol parameter)
    {
        var span = spans.Of(declaration.Span);
        if (parameter.IsParams) return new ListExpression(span, default);
        return Constant.Of(parameter.ExplicitDefaultValue, parameter.Type) is { } value
            ? new LiteralExpression(span, value)
            : Problem(declaration, $"The default of `{parameter.Name}` has no form in Nix; call the constructor of the base class with a value.");
    }
}
