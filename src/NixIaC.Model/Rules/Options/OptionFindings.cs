using System.Runtime.CompilerServices;
using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>What the schema says of every option that a fleet sets; found once for all rules that ask.</summary>
static class OptionFindings
{
    static readonly ConditionalWeakTable<FleetModel, List<OptionFinding>> Found = new();

    /// <summary>The findings of the kinds given, as violations of a rule.</summary>
    public static IEnumerable<Violation> Violations(FleetModel fleet, string rule, params OptionProblemKind[] kinds) =>
        from finding in Found.GetValue(fleet, Find)
        where kinds.Contains(finding.Problem.Kind)
        select Violation.At(rule, finding.Declaration, finding.Option, finding.Problem.Message + WayOut(fleet, finding)) with
        {
            Replacement = Replacement(finding),
        };

    // What an unknown name is replaced by stands in the message already.
    static string WayOut(FleetModel fleet, OptionFinding finding)
    {
        if (finding.Problem.Expected.Contains("a package")) return " Set it in a .nix file of yours and name that in [Imports].";
        if (finding.Problem.Kind != OptionProblemKind.WrongType || finding.Option.Value is not { } value) return "";
        var listed = OptionSchema.For(fleet.Release).Check(OptionPath.Parse(finding.Option.Path), new NixList(EquatableArray.Of(value)));
        return listed.Count == 0 ? $" Write [{NixWriter.Write(value)}]." : "";
    }

    // Only a suggestion for the path itself, not for a part of its value, can stand in its place.
    static string? Replacement(OptionFinding finding) =>
        finding.Problem.Suggestions.Count > 0 && finding.Problem.Location == OptionPath.Parse(finding.Option.Path).ToString()
            ? finding.Problem.Suggestions[0] : null;

    static List<OptionFinding> Find(FleetModel fleet)
    {
        var schema = OptionSchema.For(fleet.Release);
        // A profile brings the same settings to many nodes: each is checked once.
        var known = new Dictionary<(string Path, NixExpression Value), EquatableArray<OptionProblem>>();
        return
        [
            .. from declaration in fleet.Declarations
               from option in declaration.All<OptionFact>()
               from problem in Check(schema, known, option)
               select new OptionFinding(declaration, option, problem),
        ];
    }

    static EquatableArray<OptionProblem> Check(
        OptionSchema schema, Dictionary<(string, NixExpression), EquatableArray<OptionProblem>> known, OptionFact option)
    {
        if (option.Value is null || WrittenPath.Of(option) is not { } path) return default;
        if (!known.TryGetValue((option.Path, option.Value), out var problems))
            known[(option.Path, option.Value)] = problems = schema.Check(path, option.Value);
        return problems;
    }
}

/// <summary>A problem of one <c>[Option]</c>.</summary>
sealed record OptionFinding(Declaration Declaration, OptionFact Option, OptionProblem Problem);
