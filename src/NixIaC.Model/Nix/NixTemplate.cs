using System.Text;

namespace NixIaC.Model.Nix;

/// <summary>The parts of a string with holes: text and holes, no two texts beside each other.</summary>
static class NixTemplate
{
    // Any character that is no white space stands for a hole: lines that begin with one are not indented.
    const char Hole = 'x';

    public static List<NixExpression> Parts(NixInterpolation interpolation)
    {
        var parts = new List<NixExpression>();
        foreach (var part in interpolation.Parts)
            if (part is NixString more && parts.Count > 0 && parts[parts.Count - 1] is NixString text)
                parts[parts.Count - 1] = new NixString(text.Value + more.Value);
            else parts.Add(part);
        return parts;
    }

    /// <summary>Whether it is written in <c>''</c>, a line of text per line.</summary>
    public static bool IsIndented(NixInterpolation interpolation)
    {
        var text = new StringBuilder();
        foreach (var part in interpolation.Parts)
            if (part is NixString { Value: var value }) text.Append(value);
            else text.Append(Hole);
        return NixIndentedText.CanHold(text.ToString());
    }

    /// <summary>On one line in quotes; null when a hole needs more.</summary>
    public static string? Quoted(NixInterpolation interpolation)
    {
        var parts = Parts(interpolation);
        var text = new StringBuilder("\"");
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is NixString { Value: var value }) text.Append(NixText.Escape(value, beforeHole: i + 1 < parts.Count));
            else if (NixOneLine.Of(parts[i]) is { } hole) text.Append("${").Append(hole).Append('}');
            else return null;
        }
        return text.Append('"').ToString();
    }
}
