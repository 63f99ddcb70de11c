using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Nix.Parsing;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>The text in NixCode is an expression of Nix.</summary>
static class InvalidCode
{
    public static readonly Rule Rule = new(
        "NIX4013",
        "NixCode that is no Nix",
        "{0} is no Nix: {1}",
        RuleSeverity.Error,
        Check);

    static readonly SettingFindings Findings = new((_, type, setting) => Find(type, setting), attributes: false);

    static IEnumerable<Violation> Check(FleetModel fleet) => Findings.Of(fleet);

    static IEnumerable<Violation> Find(Declaration type, Setting setting) =>
        from code in NixCodes.In(setting)
        let problem = Problem(code.Text)
        where problem is not null
        select Violation.At(Rule.Id, type, setting.Site, Short(code.Text), problem) with { Code = code.Span };

    static string? Problem(string code)
    {
        var result = NixParser.Parse(code);
        if (result.Error is { } error) return error.Message;
        var strange = NixScopes.Undefined(result.Tree!.Root, NixCodes.Scope);
        return strange.Count == 0 ? null
            : $"{strange[0].Name} is not known there. It sees {string.Join(", ", NixCodes.Scope)} and what Nix itself has.";
    }

    static string Short(string code) => "`" + (code.Length <= 60 ? code : code.Substring(0, 57) + "...") + "`";
}

/// <summary>The code of users in what they set.</summary>
static class NixCodes
{
    /// <summary>The names that the system's file has in scope.</summary>
    public static readonly string[] Scope = ["config", "inputs", "lib", "modulesPath", "options", "pkgs"];

    /// <summary>The texts, each with the place of the value that it is in, or of the statement when it is in a condition.</summary>
    public static IEnumerable<(string Text, CodeSpan? Span)> In(Setting setting) =>
        (from part in ValuePart.Of(setting.Value)
         from text in In(part.Value)
         select (text, setting.CodeOf(part.Way)))
        .Concat(setting.Conditions.SelectMany(In).Select(text => (text, setting.Code)));

    static IEnumerable<string> In(NixExpression value) => value.SelfAndInside().OfType<NixCode>().Select(code => code.Text);
}
