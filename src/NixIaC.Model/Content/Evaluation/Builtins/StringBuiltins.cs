using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>The methods of strings. Ordinal, without culture.</summary>
static class StringBuiltins
{
    public static ContentValue Call(BuiltinArguments call, Builtin method)
    {
        if (method is Builtin.IsNullOrEmpty) return DataValue.Of(IsNull(call) || call.Text(0).Length == 0);
        if (method is Builtin.IsNullOrWhiteSpace) return DataValue.Of(IsNull(call) || string.IsNullOrWhiteSpace(call.Text(0)));
        var text = call.Text(0);
        call.Session.Budget.Spend(1 + text.Length / 64, call.Span);
        return method switch
        {
            Builtin.ToUpper => Make(text.ToUpperInvariant()),
            Builtin.ToLower => Make(text.ToLowerInvariant()),
            Builtin.Trim => Make(text.Trim(Characters(call, 1))),
            Builtin.TrimStart => Make(text.TrimStart(Characters(call, 1))),
            Builtin.TrimEnd => Make(text.TrimEnd(Characters(call, 1))),
            Builtin.Replace => Make(Replace(call, text)),
            Builtin.StartsWith => DataValue.Of(text.StartsWith(call.Text(1), Comparison(call, 2))),
            Builtin.EndsWith => DataValue.Of(text.EndsWith(call.Text(1), Comparison(call, 2))),
            Builtin.StringContains => DataValue.Of(text.IndexOf(call.Text(1), Comparison(call, 2)) >= 0),
            Builtin.IndexOf => DataValue.Of(text.IndexOf(call.Text(1), call.Has(2) ? Within(call, 2, text.Length) : 0, StringComparison.Ordinal)),
            Builtin.LastIndexOf => DataValue.Of(LastIndexOf(call, text)),
            Builtin.Substring => Make(Part(call, text)),
            Builtin.StringRemove => Make(Remove(call, text)),
            Builtin.StringInsert => Make(text.Insert(Within(call, 1, text.Length), call.Text(2))),
            Builtin.PadLeft => Make(text.PadLeft(Width(call), Filler(call))),
            Builtin.PadRight => Make(text.PadRight(Width(call), Filler(call))),
            Builtin.Split => call.List(TextSplitting.Split(call, text).Select(part => DataValue.Of(part))),
            _ => throw call.Fault($"{method} is not known to this version of NixIaC."),
        };

        DataValue Make(string result) => call.Session.Texts.Make(result, call.Span);
    }

    /// <summary>Characters given one by one, as a list or in a text; none means white space.</summary>
    static char[] Characters(BuiltinArguments call, int from) =>
        [.. Enumerable.Range(from, Math.Max(call.Count - from, 0)).SelectMany(i => TextSplitting.Texts(call, i)).SelectMany(text => text)];

    static string Replace(BuiltinArguments call, string text)
    {
        var old = call.Text(1);
        var replacement = call[2] is DataValue { Literal: NixNull } ? "" : call.Text(2);
        if (old.Length == 0) throw call.Fault("Replace needs a text to look for, and it is empty here.");
        if (old.Length < replacement.Length && (long)text.Length / old.Length * replacement.Length > ContentLimits.TextLength)
            throw call.Fault($"The text becomes longer than {ContentLimits.TextLength} characters.");
        return call.Has(3) && Comparison(call, 3) is not StringComparison.Ordinal
            ? throw call.Fault("Replace compares characters exactly here; leave out the comparison.")
            : text.Replace(old, replacement);
    }

    static int LastIndexOf(BuiltinArguments call, string text) =>
        call.Has(2)
            ? text.Length == 0 ? (call.Text(1).Length == 0 ? 0 : -1) : text.LastIndexOf(call.Text(1), Within(call, 2, text.Length), StringComparison.Ordinal)
            : call.Text(1).Length == 0 ? text.Length : text.LastIndexOf(call.Text(1), StringComparison.Ordinal);

    static string Part(BuiltinArguments call, string text)
    {
        var start = Within(call, 1, text.Length);
        return call.Has(2) ? text.Substring(start, Within(call, 2, text.Length - start)) : text.Substring(start);
    }

    static string Remove(BuiltinArguments call, string text)
    {
        var start = Within(call, 1, text.Length);
        return call.Has(2) ? text.Remove(start, Within(call, 2, text.Length - start)) : text.Substring(0, start);
    }

    static int Within(BuiltinArguments call, int index, int limit) =>
        call.Integer(index) is var number && number >= 0 && number <= limit
            ? (int)number
            : throw ContentFault.At(call.SpanOf(index), $"{number} lies outside of the text, which has {call.Text(0).Length} characters, counted from 0.");

    static int Width(BuiltinArguments call) =>
        call.Integer(1) is var width && width is >= 0 and <= ContentLimits.TextLength
            ? (int)width
            : throw ContentFault.At(call.SpanOf(1), $"A width of {width} is not possible; 0 to {ContentLimits.TextLength} is.");

    static char Filler(BuiltinArguments call) =>
        !call.Has(2) ? ' ' : call.Text(2) is { Length: 1 } filler ? filler[0] : throw ContentFault.At(call.SpanOf(2), "One character fills up, no more.");

    /// <summary>A StringComparison by its number: without regard to case or exactly.</summary>
    static StringComparison Comparison(BuiltinArguments call, int index) =>
        call.Has(index) && call.Integer(index) % 2 != 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    static bool IsNull(BuiltinArguments call) => call[0] is DataValue { Literal: NixNull };
}
