using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    ContentExpression Converted(IConversionOperation conversion)
    {
        if (!conversion.Conversion.Exists) return Broken(conversion);
        if (conversion.IsTryCast) return Problem(conversion, "`as` cannot be read: what a value is must be known. Leave it out.");
        if (conversion.OperatorMethod is { } method && !NixTypes.IsNix(method.ContainingType)) return UserConversion(conversion, method);
        if (conversion.Operand is IAnonymousFunctionOperation or IMethodReferenceOperation) return Function(conversion.Operand);
        if (conversion.OperatorMethod is { } ours && ours.Parameters is [{ Type: var takes }])
            return Changed(conversion, conversion.Operand.Type, takes);
        return Changed(conversion, conversion.Operand.Type, conversion.Type);
    }

    ContentExpression UserConversion(IConversionOperation conversion, IMethodSymbol method) =>
        reading.IsHere(method) ? Call(conversion, method, [Expression(conversion.Operand)])
        // C# 14 gives arrays to methods that take spans.
        : conversion.Type is { Name: "ReadOnlySpan" or "Span" } ? Expression(conversion.Operand)
        : UserOperator(conversion, method);

    /// <summary>A conversion that leaves the value as it is vanishes.</summary>
    ContentExpression Changed(IConversionOperation conversion, ITypeSymbol? from, ITypeSymbol? to)
    {
        from = Underlying(from);
        to = Underlying(to);
        if (from is null || to is null) return Expression(conversion.Operand);
        if (from.TypeKind == TypeKind.Enum != (to.TypeKind == TypeKind.Enum) && (IsNumber(from) || IsNumber(to)))
            return Problem(conversion, "A member of an enumeration is its name here, not a number; write `switch` with the numbers.");
        if (from.SpecialType == SpecialType.System_Char != (to.SpecialType == SpecialType.System_Char) && (IsNumber(from) || IsNumber(to)))
            return Problem(conversion, "A character is text here, not a number; write the number or a string.");
        if (!IsNumber(from) || !IsNumber(to) || !Changes(from, to)) return Expression(conversion.Operand);
        return Numbers(to, conversion) is { } type ? new ConvertExpression(SpanOf(conversion), Expression(conversion.Operand), type) : Null(SpanOf(conversion));
    }

    /// <summary>Whether a number may become another one.</summary>
    static bool Changes(ITypeSymbol? from, ITypeSymbol? to) =>
        IsNumber(from) && IsNumber(to) && Rank(from!) is var (fromBits, fromSigned) && Rank(to!) is var (toBits, toSigned)
        && (fromBits == 64.5 != (toBits == 64.5) || toBits < fromBits || (fromSigned && !toSigned) || (!fromSigned && toSigned && toBits == fromBits));

    // Floating-point numbers are beyond all integers.
    static (double Bits, bool Signed) Rank(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_SByte => (8, true),
        SpecialType.System_Byte => (8, false),
        SpecialType.System_Int16 => (16, true),
        SpecialType.System_UInt16 => (16, false),
        SpecialType.System_Int32 => (32, true),
        SpecialType.System_UInt32 => (32, false),
        SpecialType.System_Int64 => (64, true),
        SpecialType.System_UInt64 => (64, false),
        _ => (64.5, true),
    };
}
