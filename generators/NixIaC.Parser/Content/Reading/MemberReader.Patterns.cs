using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Nix;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    SwitchExpression Choice(ISwitchExpressionOperation choice) => new(
        SpanOf(choice),
        Expression(choice.Value),
        choice.Arms.Select(arm => new SwitchArm(
            new GuardedPattern(Pattern(arm.Pattern), arm.Guard is { } guard ? Expression(guard) : null),
            Expression(arm.Value))).ToEquatableArray());

    GuardedPattern Clause(ICaseClauseOperation clause)
    {
        switch (clause)
        {
            case IPatternCaseClauseOperation pattern:
                return new GuardedPattern(Pattern(pattern.Pattern), pattern.Guard is { } guard ? Expression(guard) : null);
            case ISingleValueCaseClauseOperation single: return new GuardedPattern(ConstantPattern(single.Value), null);
            default:
                Problem(clause, ForbiddenForms.Of(clause));
                return new GuardedPattern(new AnyPattern(), null);
        }
    }

    ContentPattern Pattern(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation: return new AnyPattern();
            case IConstantPatternOperation constant: return ConstantPattern(constant.Value);
            case INegatedPatternOperation not: return new NotPattern(Pattern(not.Pattern));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return new AndPattern(Pattern(both.LeftPattern), Pattern(both.RightPattern));
            case IBinaryPatternOperation either: return new OrPattern(Pattern(either.LeftPattern), Pattern(either.RightPattern));
            case IRelationalPatternOperation relational: return Relational(relational);
            case IDeclarationPatternOperation declared: return Declared(declared);
            case ITypePatternOperation type when IsAlways(type.InputType, type.MatchedType): return new PropertyPattern(default);
            case IRecursivePatternOperation recursive: return Recursive(recursive);
            case { Kind: OperationKind.Invalid }:
                Broken(pattern);
                return new AnyPattern();
            default: return NoPattern(pattern, pattern is ITypePatternOperation ? TypeTestMessage : ForbiddenForms.Of(pattern));
        }
    }

    const string TypeTestMessage = "A test for a type cannot be read: what a value is must be known. Test for `null` or for a value.";

    AnyPattern NoPattern(IOperation at, string message)
    {
        if (at.Syntax.ContainsDiagnostics) Broken(at);
        else Problem(at, message);
        return new AnyPattern();
    }

    ContentPattern ConstantPattern(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: var constant } && Constant.Of(constant, value.Type) is { } literal)
            return new ConstantPattern(literal);
        // `case null` may come without a type of its own.
        if (Unconverted(value) is ILiteralOperation { ConstantValue: { HasValue: true, Value: null } }) return new ConstantPattern(new NixNull());
        return NoPattern(value, "This constant has no form here; use text, numbers, booleans, members of enumerations or null.");
    }

    ContentPattern Relational(IRelationalPatternOperation relational)
    {
        if (relational.Value.Type?.SpecialType == SpecialType.System_Char) return NoPattern(relational, "Characters have no order here; name them: `'a' or 'b'`.");
        return KindOf(relational.OperatorKind) is { } kind
            && relational.Value.ConstantValue is { HasValue: true, Value: var constant } && Constant.Of(constant, relational.Value.Type) is { } value
            ? new RelationalPattern(kind, value)
            : NoPattern(relational, ForbiddenForms.Of(relational));
    }

    /// <summary><c>var x</c> takes all, <c>string x</c> all but null.</summary>
    ContentPattern Declared(IDeclarationPatternOperation pattern)
    {
        ContentPattern name = pattern.DeclaredSymbol is { } symbol ? new VariablePattern(names.Of(symbol)) : new AnyPattern();
        if (pattern.MatchesNull) return name;
        return IsAlways(pattern.InputType, pattern.MatchedType) ? new AndPattern(new PropertyPattern(default), name) : NoPattern(pattern, TypeTestMessage);
    }

    ContentPattern Recursive(IRecursivePatternOperation pattern)
    {
        if (!IsAlways(pattern.InputType, pattern.MatchedType)) return NoPattern(pattern, TypeTestMessage);
        if (pattern.DeconstructSymbol is IMethodSymbol method && !IsByPosition(method))
            return NoPattern(pattern, $"`{method.ContainingType.Name}` takes itself apart by a method of its own; name its members: `{{ Name: ... }}`.");
        var positional = pattern.DeconstructionSubpatterns.Length > 0;
        ContentPattern result = positional
            ? new PositionalPattern(pattern.DeconstructionSubpatterns.Select(Pattern).ToEquatableArray())
            : new PropertyPattern(pattern.PropertySubpatterns.Select(Part).OfType<PatternMember>().ToEquatableArray());
        if (positional && pattern.PropertySubpatterns.Length > 0)
            result = new AndPattern(result, new PropertyPattern(pattern.PropertySubpatterns.Select(Part).OfType<PatternMember>().ToEquatableArray()));
        return pattern.DeclaredSymbol is { } symbol ? new AndPattern(result, new VariablePattern(names.Of(symbol))) : result;
    }

    PatternMember? Part(IPropertySubpatternOperation part)
    {
        switch (part.Member)
        {
            case IFieldReferenceOperation { Field: var field }:
                return new PatternMember((field.CorrespondingTupleField ?? field).Name, Pattern(part.Pattern));
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property } when !IsComputed(property) && PatternName(property) is { } name:
                return new PatternMember(name, Pattern(part.Pattern));
            case IInvalidOperation:
                Broken(part);
                return null;
            default:
                NoPattern(part, "This member is computed; test it with `==`.");
                return null;
        }
    }

    string? PatternName(IPropertySymbol property) =>
        TypeName.IsOurs(property.ContainingType) && !NixTypes.IsNix(property.ContainingType) ? property.Name : MemberName(property);

    static bool IsAlways(ITypeSymbol? input, ITypeSymbol? matched)
    {
        input = Underlying(input);
        for (var type = input; type is not null; type = type.BaseType)
            if (SymbolEqualityComparer.Default.Equals(type, matched))
                return true;
        return input is not null && matched is not null && input.AllInterfaces.Contains(matched, SymbolEqualityComparer.Default);
    }

    ContentExpression TypeTest(IIsTypeOperation test)
    {
        if (!IsAlways(test.ValueOperand.Type, test.TypeOperand)) return Problem(test, TypeTestMessage);
        ContentPattern some = new PropertyPattern(default);
        return new IsExpression(SpanOf(test), Expression(test.ValueOperand), test.IsNegated ? new NotPattern(some) : some);
    }
}
