using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>
/// <c>Split</c>. Its arguments: the text; the separators, as text, list or null for white space; the options of
/// StringSplitOptions as a number. With four arguments, the greatest number of parts stands before the options.
/// </summary>
static class TextSplitting
{
    const int RemoveEmpty = 1;
    const int Trim = 2;

    public static IEnumerable<string> Split(BuiltinArguments call, string text)
    {
        var options = call.Has(2) ? call.Integer(call.Count - 1) : 0;
        if (options is < 0 or > (RemoveEmpty | Trim)) throw call.Fault($"{options} are no StringSplitOptions.");
        var count = call.Count >= 4 ? call.Integer(2) : int.MaxValue;
        if (count < 0) throw call.Fault("A text cannot be split into fewer than 0 parts.");
        if (count != int.MaxValue && options != 0)
            throw call.Fault("Split takes a number of parts or options, not both. Split without the number, then use Take.");
        var separators = call.Has(1) ? Texts(call, 1).Where(separator => separator.Length > 0).ToArray() : [];
        var parts = separators.Length == 0 && call.Has(1) && IsEmptyText(call)
            ? [text]
            : text.Split(separators.Length == 0 ? null : separators, (int)Math.Min(count, int.MaxValue), StringSplitOptions.None);
        IEnumerable<string> result = parts;
        if ((options & Trim) != 0) result = result.Select(part => part.Trim());
        if ((options & RemoveEmpty) != 0) result = result.Where(part => part.Length > 0);
        return result;
    }

    /// <summary>Texts given as one or as a list; null gives none.</summary>
    public static IEnumerable<string> Texts(BuiltinArguments call, int index) => call[index] switch
    {
        DataValue { Literal: NixNull } => [],
        DataValue => [call.Text(index)],
        _ => call.Items(index).Select(item => TextMaker.Known(item, call.SpanOf(index))),
    };

    /// <summary>An empty text separates nothing, while no separators at all mean white space.</summary>
    static bool IsEmptyText(BuiltinArguments call) => call[1] is DataValue { Literal: NixString };
}
