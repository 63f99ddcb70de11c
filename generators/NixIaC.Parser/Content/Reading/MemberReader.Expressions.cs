using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    // What `?.` was applied to, innermost last.
    readonly Stack<ContentExpression> receivers = new();

    ContentExpression Expression(IOperation operation)
    {
        reading.Cancellation.ThrowIfCancellationRequested();
        if (operation.ConstantValue is { HasValue: true, Value: var constant }) return Literal(operation, constant);
        return operation switch
        {
            IInvalidOperation => Broken(operation),
            IParenthesizedOperation parenthesized => Expression(parenthesized.Operand),
            ILocalReferenceOperation { IsDeclaration: false } local => new VariableExpression(SpanOf(local), names.Of(local.Local)),
            IParameterReferenceOperation parameter => ParameterValue(parameter),
            IInstanceReferenceOperation instance => Instance(instance),
            IFieldReferenceOperation field => Field(field),
            IPropertyReferenceOperation property => Property(property),
            IArrayElementReferenceOperation { Indices: [var index] } element => Index(element, element.ArrayReference, index),
            IImplicitIndexerReferenceOperation element => Index(element, element.Instance, element.Argument),
            IConversionOperation conversion => Converted(conversion),
            ICollectionExpressionOperation collection => Elements(collection),
            IArrayCreationOperation array => Array(array),
            IObjectCreationOperation creation => Created(creation),
            IAnonymousObjectCreationOperation anonymous => Anonymous(anonymous),
            ITupleOperation tuple => Tuple(tuple),
            IWithOperation with => With(with),
            IDelegateCreationOperation function => Function(function.Target),
            IAnonymousFunctionOperation function => Lambda(function),
            IInvocationOperation call => Called(call),
            ITranslatedQueryOperation query => Expression(query.Operation),
            IUnaryOperation unary => Unary(unary),
            IBinaryOperation binary => Binary(binary),
            ITupleBinaryOperation tuples => TupleComparison(tuples),
            IConditionalOperation { WhenFalse: { } otherwise } choice => new ConditionalExpression(
                SpanOf(choice), Expression(choice.Condition), Expression(choice.WhenTrue), Expression(otherwise)),
            ICoalesceOperation coalesce => new CoalesceExpression(SpanOf(coalesce), Expression(coalesce.Value), Expression(coalesce.WhenNull)),
            IConditionalAccessOperation access => ConditionalAccess(access),
            IConditionalAccessInstanceOperation when receivers.Count > 0 => receivers.Peek(),
            ISwitchExpressionOperation choice => Choice(choice),
            IIsPatternOperation test => new IsExpression(SpanOf(test), Expression(test.Value), Pattern(test.Pattern)),
            IIsTypeOperation test => TypeTest(test),
            IInterpolatedStringOperation text => Interpolation(text),
            IDefaultValueOperation value => Default(value),
            IDeclarationExpressionOperation declaration => Problem(declaration, ForbiddenForms.Of(declaration)),
            _ => Problem(operation, ForbiddenForms.Of(operation)),
        };
    }

    LiteralExpression Literal(IOperation operation, object? constant) =>
        Constant.Of(constant, operation.Type) is { } value ? new LiteralExpression(SpanOf(operation), value)
        : Problem(operation, operation.Type is { TypeKind: TypeKind.Enum } enumeration
            ? $"This value of `{enumeration.Name}` has no name; use one of its members alone."
            : "Nix has no such number; it has integers of 64 bits and finite floating-point numbers.");

    LiteralExpression Default(IDefaultValueOperation value) =>
        DefaultOf(value, value.Type) ?? Problem(value, $"What `default` is for `{value.Type?.Name}` is not known here; write the value.");

    /// <summary>The value that a type has by default; null when that is none of ours.</summary>
    LiteralExpression? DefaultOf(IOperation at, ITypeSymbol? type) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Null(SpanOf(at)),
        { SpecialType: SpecialType.System_Boolean } => new LiteralExpression(SpanOf(at), false),
        { SpecialType: SpecialType.System_Double } => new LiteralExpression(SpanOf(at), new Model.Nix.NixFloat(0)),
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } => new LiteralExpression(SpanOf(at), 0),
        _ => null,
    };

    ListExpression Elements(ICollectionExpressionOperation collection) => new(
        SpanOf(collection),
        collection.Elements.Select(element => element is ISpreadOperation spread
            ? new ListElement(Expression(spread.Operand), Spread: true)
            : new ListElement(Expression(element), Spread: false)).ToEquatableArray());

    ContentExpression Array(IArrayCreationOperation array) =>
        array is { Initializer: { } values, DimensionSizes.Length: 1 } ? List(array, values.ElementValues)
        : array.DimensionSizes is [{ ConstantValue: { HasValue: true, Value: 0 } }] ? new ListExpression(SpanOf(array), default)
        : Problem(array, "An array is written with its elements: `[1, 2]`; equal ones with `Enumerable.Repeat(value, count)`.");

    ListExpression List(IOperation at, IEnumerable<IOperation> values) =>
        new(SpanOf(at), values.Select(value => new ListElement(Expression(value), Spread: false)).ToEquatableArray());

    ContentExpression Index(IOperation at, IOperation target, IOperation index)
    {
        if (Unconverted(index) is IRangeOperation range) return Problem(range, ForbiddenForms.Of(range));
        return Unconverted(index) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd
            ? new IndexExpression(SpanOf(at), Expression(target), Expression(fromEnd.Operand), FromEnd: true)
            : new IndexExpression(SpanOf(at), Expression(target), Expression(index));
    }

    /// <summary><c>a?.B</c> is a member; more behind it is a choice between null and that.</summary>
    ContentExpression ConditionalAccess(IConditionalAccessOperation access)
    {
        var span = SpanOf(access);
        var target = Expression(access.Operation);
        var name = names.New("value");
        var some = new VariableExpression(SpanOf(access.Operation), name);
        receivers.Push(some);
        var value = Expression(access.WhenNotNull);
        receivers.Pop();
        if (value is MemberExpression { OrNull: false } member && ReferenceEquals(member.Target, some))
            return new MemberExpression(span, target, member.Name, OrNull: true);
        return new SwitchExpression(span, target, EquatableArray.Of(
            new SwitchArm(new GuardedPattern(new ConstantPattern(new Model.Nix.NixNull()), null), Null(span)),
            new SwitchArm(new GuardedPattern(new VariablePattern(name), null), value)));
    }

    InterpolationExpression Interpolation(IInterpolatedStringOperation text) =>
        new(SpanOf(text), text.Parts.Select(Part).OfType<InterpolationPart>().ToEquatableArray());

    InterpolationPart? Part(IInterpolatedStringContentOperation part)
    {
        switch (part)
        {
            case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } }:
                return new InterpolationPart(text, null);
            case IInterpolationOperation hole:
                return new InterpolationPart(
                    null, Expression(hole.Expression),
                    hole.FormatString?.ConstantValue is { HasValue: true, Value: string format } ? format : null,
                    hole.Alignment?.ConstantValue is { HasValue: true, Value: int alignment } ? alignment : 0);
            default:
                Problem(part, ForbiddenForms.Of(part));
                return null;
        }
    }

    /// <summary>An operation without the conversions that the compiler put around it.</summary>
    static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion) operation = conversion.Operand;
        return operation;
    }
}
