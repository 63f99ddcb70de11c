using System.Globalization;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>The methods that make texts of values.</summary>
static class TextBuiltins
{
    public static ContentValue Call(BuiltinArguments call) => call.Method switch
    {
        Builtin.StringJoin => Join(call),
        Builtin.StringConcat => call.Session.Texts.Join(Values(call, 0), call.Span),
        Builtin.StringFormat => Format(call),
        _ => call.Session.Texts.ToText(call[0], call.Span, call.Has(1) ? call.Text(1) : null),
    };

    static ContentValue Join(BuiltinArguments call)
    {
        var separator = call[0];
        if (call.Count == 2 && call[1] is CodeValue list)
            return call.Session.Code.Make(
                NixSyntax.Call(Name("builtins", "concatStringsSep"),
                    call.Session.NixValues.Of(separator, call.SpanOf(0)),
                    NixSyntax.Call(new NixIdentifier("map"), new NixIdentifier("toString"), list.Expression)),
                call.Span);
        return call.Session.Texts.Join(Values(call, 1).SelectMany((value, i) => i == 0 ? [value] : new[] { separator, value }), call.Span);
    }

    static DataValue Format(BuiltinArguments call)
    {
        var arguments = Values(call, 1).ToList();
        if (arguments.Exists(argument => argument is CodeValue))
            throw call.Fault("Only Nix knows one of these values. Write an interpolated string in place of string.Format: $\"{value}\".");
        try
        {
            var texts = arguments.Select(argument => (object)new Argument(argument, call)).ToArray();
            return call.Session.Texts.Make(string.Format(CultureInfo.InvariantCulture, call.Text(0), texts), call.Span);
        }
        catch (FormatException)
        {
            throw call.Fault("The format and the values do not fit together: {0} is the first value, {{ is a brace.");
        }
    }

    /// <summary>Values given one by one or as one list.</summary>
    static IReadOnlyList<ContentValue> Values(BuiltinArguments call, int from) =>
        call.Count == from + 1 && call[from] is ListValue or OrderedValue or GroupingValue
            ? call.Items(from)
            : Enumerable.Range(from, Math.Max(call.Count - from, 0)).Select(i => call[i]).ToList();

    /// <summary>A value as string.Format asks for it.</summary>
    sealed class Argument(ContentValue value, BuiltinArguments call) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) => DataTexts.Of(value, format, call.Span);

        public override string ToString() => ToString(null, null);
    }
}
