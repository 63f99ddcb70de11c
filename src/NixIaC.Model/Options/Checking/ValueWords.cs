using System.Globalization;
using System.Text;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Options.Checking;

/// <summary>Says what a value is.</summary>
static class ValueWords
{
    const int CharactersShown = 60;

    /// <summary>With its kind, where the value alone could be mistaken.</summary>
    public static string Of(NixExpression value) => value switch
    {
        NixString => "the string " + Short(value),
        NixPath => "the path " + Short(value),
        NixFloat => "the floating-point number " + Short(value),
        _ => Short(value),
    };

    /// <summary>The value alone.</summary>
    public static string Short(NixExpression value) => value switch
    {
        NixNull => "null",
        NixBoolean boolean => boolean.Value ? "true" : "false",
        NixInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        NixFloat number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        NixString text => "\"" + Cut(text.Value) + "\"",
        NixPath path => Cut(path.Value),
        NixList { Items.Count: 0 } => "an empty list",
        NixList => "a list",
        NixAttributeSet => "a set of attributes",
        _ => "code",
    };

    static string Cut(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text.Length > CharactersShown ? text.Substring(0, CharactersShown) : text)
            if (char.IsControl(c) || char.IsSurrogate(c)) result.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else result.Append(c);
        return text.Length > CharactersShown ? result.Append("...").ToString() : result.ToString();
    }
}
