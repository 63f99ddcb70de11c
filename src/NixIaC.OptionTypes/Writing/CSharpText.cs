using System.Globalization;
using System.Text;

namespace NixIaC.OptionTypes.Writing;

/// <summary>Text in the forms that C# and its documentation want.</summary>
static class CSharpText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
            if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (c is < ' ' or > '~') text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(c);
        return text.Append('"').ToString();
    }

    /// <summary>Text of one line inside an XML comment. What XML cannot hold at all is shown as its number.</summary>
    public static string Xml(string value)
    {
        var text = new StringBuilder();
        foreach (var c in value)
            text.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029' => " ",
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\ufffe' or '\uffff' =>
                    $"U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}",
                _ => c.ToString(),
            });
        return text.ToString();
    }
}
