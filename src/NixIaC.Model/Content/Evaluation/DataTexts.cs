using System.Globalization;
using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>Known values as .NET writes them in the invariant culture.</summary>
static class DataTexts
{
    // A format can ask for any number of digits: D999999999. These are for people.
    const int LongestFormat = 64;

    public static string Of(ContentValue value, string? format, CodeSpan span)
    {
        try
        {
            if (format is not null && IsTooWide(format)) throw new FormatException();
            return value switch
            {
                DataValue { Literal: NixString text } => text.Value,
                DataValue { Literal: NixInteger number } => Integer(number.Value, format),
                DataValue { Literal: NixFloat number } => string.IsNullOrEmpty(format)
                    ? FloatText.Of(number.Value)
                    : number.Value.ToString(format, CultureInfo.InvariantCulture),
                DataValue { Literal: NixBoolean boolean } => boolean.Value ? "True" : "False",
                DataValue { Literal: NixNull } => "",
                NodeValue => throw ContentFault.At(span, "A node is no text. Write what is meant of it: its HostName, its Fqdn, its AddressIn<T>()."),
                ListValue or OrderedValue or GroupingValue or DictionaryValue =>
                    throw ContentFault.At(span, $"This is {ValueNames.Of(value)} and no text. Join its elements: string.Join(\", \", list)."),
                _ => throw ContentFault.At(span, $"This is {ValueNames.Of(value)} and no text. Write the member of it that is meant."),
            };
        }
        catch (FormatException)
        {
            throw ContentFault.At(span, $"{Quotation.Of(format!)} is no format for {ValueNames.Of(value)}. Write one of .NET's, such as 00 or D3.");
        }
    }

    static bool IsTooWide(string format) =>
        format.Length > LongestFormat || (format.Length > 3 && format.Skip(1).All(char.IsDigit));

    // As an int when it is one: hexadecimal negative numbers differ.
    static string Integer(long value, string? format) =>
        value is >= int.MinValue and <= int.MaxValue
            ? ((int)value).ToString(format, CultureInfo.InvariantCulture)
            : value.ToString(format, CultureInfo.InvariantCulture);
}
