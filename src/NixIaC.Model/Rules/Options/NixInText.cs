using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Text is text: what looks like Nix inside it is not evaluated.</summary>
static class NixInText
{
    public static readonly Rule Rule = new(
        "NIX4011",
        "Text that looks like Nix",
        "{0} is text on the machine, not Nix: write {1}",
        RuleSeverity.Warning,
        Check);

    static readonly string[] Starts = ["${pkgs.", "${config.", "${lib.", "${inputs."];

    static readonly SettingFindings Findings = new((_, type, setting) => Find(type, setting), attributes: false);

    static IEnumerable<Violation> Check(FleetModel fleet) => Findings.Of(fleet);

    static IEnumerable<Violation> Find(Declaration type, Setting setting) => Find(setting.Value) is { } found
        ? [Violation.At(Rule.Id, type, setting.Site, found.Text, WayOut(found.Text)) with { Code = setting.CodeOf(found.Way) }]
        : [];

    static Found? Find(NixExpression value) =>
        (from part in ValuePart.Of(value)
         from text in Texts(part.Value)
         let found = Find(text)
         where found is not null
         select new Found(found, part.Way)).FirstOrDefault();

    static IEnumerable<string> Texts(NixExpression value) => value switch
    {
        NixString text => [text.Value],
        NixInterpolation parts => parts.Parts.OfType<NixString>().Select(part => part.Value),
        _ => [],
    };

    static string? Find(string text)
    {
        var start = Starts.Select(one => text.IndexOf(one, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (start < 0) return null;
        var end = text.IndexOf('}', start);
        return end < 0 ? null : text.Substring(start, end - start + 1);
    }

    static string WayOut(string found) =>
        $"$\"...{{new NixCode(\"{found.Substring(2, found.Length - 3)}\")}}...\"";

    /// <summary>The Nix in a text, and the part of the value that is the text.</summary>
    sealed record Found(string Text, EquatableArray<string> Way);
}
