using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    ContentExpression KnownCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var span = SpanOf(call);
        switch (Builtins.NameOf(method))
        {
            case "System.Linq.Enumerable.AsEnumerable": return Expression(call.Arguments[0].Value);
            case "System.Array.Empty": return new ListExpression(span, default);
            case "System.Collections.Generic.KeyValuePair.Create": return Pair(call, Arguments(call));
            case "System.String.Format": return Format(call);
            case "System.String.Concat" when !Builtins.IsList(method.Parameters[0].Type) || method.Parameters.Length > 1 || method.Parameters[0].IsParams:
                return new InterpolationExpression(span, Texts(call).Select(text => new InterpolationPart(null, text)).ToEquatableArray());
        }
        if (Builtins.Find(method) is not { } builtin) return Problem(call, Builtins.Unknown(method));
        if (call.Instance is { Type: var type } && NixTypes.IsNix(type)) return Problem(call, Builtins.Unknown(method));
        if (Builtins.WrongOverload(method) is { } problem) return Problem(call, problem);

        var arguments = new List<ContentExpression>();
        if (call.Instance is { } instance) arguments.Add(Expression(instance));
        foreach (var argument in call.Arguments.OrderBy(argument => argument.Parameter!.Ordinal))
            if (Comparison(argument) is not { } known) arguments.Add(ArgumentOf(builtin, argument));
            else if (!known) return Problem(argument, "Text is compared and written without regard to culture here; leave this out.");
        return Result(call, builtin, new BuiltinExpression(span, builtin, arguments.ToEquatableArray()));
    }

    // Trim('-') and Split(',') give their character as one of any number.
    ContentExpression ArgumentOf(Builtin builtin, IArgumentOperation argument)
    {
        var value = Expression(argument.Value);
        if (builtin is Builtin.StringJoin || argument.Parameter is not { IsParams: true } || value is not ListExpression list) return value;
        return list.Elements is [{ Spread: false, Value: var only }]
            ? only
            : Problem(argument, "Give one character or string here, and call the method again for others.");
    }

    /// <summary>Whether an argument that says how to compare says what holds anyway; null for all other arguments.</summary>
    static bool? Comparison(IArgumentOperation argument)
    {
        if (argument.Parameter?.Type is not { Name: "StringComparison" or "IComparer" or "IEqualityComparer" or "IFormatProvider" or "CultureInfo" or "StringSplitOptions" })
            return null;
        return argument.ArgumentKind == ArgumentKind.DefaultValue || Unconverted(argument.Value) switch
        {
            { ConstantValue: { HasValue: true, Value: null } } => true,
            IFieldReferenceOperation { Field: { ContainingType.Name: "StringComparison", Name: "Ordinal" } or { ContainingType.Name: "StringSplitOptions", Name: "None" } } => true,
            IPropertyReferenceOperation { Property: { ContainingType.Name: "StringComparer", Name: "Ordinal" } or { ContainingType.Name: "CultureInfo", Name: "InvariantCulture" } } => true,
            _ => false,
        };
    }

    /// <summary>The result as .NET has it: no number is null, the sum of floating-point numbers is one.</summary>
    ContentExpression Result(IInvocationOperation call, Builtin builtin, BuiltinExpression value)
    {
        if (builtin is Builtin.Sum && Underlying(call.Type)?.SpecialType == SpecialType.System_Double)
            return new ConvertExpression(value.Span, value, OperandType.Floating);
        var mayBeMissing = builtin is Builtin.FirstOrDefault or Builtin.LastOrDefault
            or Builtin.SingleOrDefault or Builtin.GetValueOrDefault;
        if (!mayBeMissing || call.Type is not { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }) return value;
        return DefaultOf(call, call.Type) is { } otherwise
            ? new CoalesceExpression(value.Span, value, otherwise)
            : Problem(call, $"What `default` is for `{call.Type.ToDisplayString()}` is not known here; use `Where` and `foreach`, or `First`.");
    }

    /// <summary>The values that a method takes any number of.</summary>
    IEnumerable<ContentExpression> Texts(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments.OrderBy(argument => argument.Parameter!.Ordinal))
        {
            var value = Argument(argument);
            if (argument.Parameter is { IsParams: true } && value is ListExpression list && list.Elements.All(element => !element.Spread))
                foreach (var element in list.Elements) yield return element.Value;
            else
                yield return value;
        }
    }

    ContentExpression Format(IInvocationOperation call)
    {
        var arguments = call.Arguments.Where(argument => Comparison(argument) is null).OrderBy(argument => argument.Parameter!.Ordinal).ToList();
        if (arguments is not [{ Value.ConstantValue: { HasValue: true, Value: string format } }, ..] || Texts(call).Skip(call.Arguments.Length - arguments.Count + 1).ToList() is not { } values)
            return Problem(call, "The format must be a constant; write an interpolated string: `$\"{value}\"`.");
        return CompositeFormat.Parse(format, values) is { } parts
            ? new InterpolationExpression(SpanOf(call), parts.ToEquatableArray())
            : Problem(arguments[0], "This format does not fit its arguments; write an interpolated string: `$\"{value}\"`.");
    }
}
