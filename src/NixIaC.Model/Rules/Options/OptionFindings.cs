using System.Runtime.CompilerServices;
using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>What the schema says of every option that a fleet sets; found once for all rules that ask.</summary>
static class OptionFindings
{
    static readonly ConditionalWeakTable<FleetModel, List<OptionFinding>> Found = new();
    static readonly SchemaMemo<EvaluatedLevel, EquatableArray<OptionFinding>> ByLevel = new();
    static readonly SchemaMemo<Declaration, EquatableArray<OptionFinding>> ByDeclaration = new();

    /// <summary>The findings of the kinds given, as violations of a rule; all but the unknown at options that were given by path.</summary>
    public static IEnumerable<Violation> Violations(FleetModel fleet, string rule, params OptionProblemKind[] kinds) =>
        Violations(fleet, rule, finding => kinds.Contains(finding.Problem.Kind) && !(finding.MayBeUnknown && finding.Problem.Kind == OptionProblemKind.Unknown));

    /// <summary>Those of a kind at options that were given by path in code.</summary>
    public static IEnumerable<Violation> ByPath(FleetModel fleet, string rule, OptionProblemKind kind) =>
        Violations(fleet, rule, finding => finding.MayBeUnknown && finding.Problem.Kind == kind);

    static IEnumerable<Violation> Violations(FleetModel fleet, string rule, Func<OptionFinding, bool> wanted) =>
        from finding in Found.GetValue(fleet, Find)
        where wanted(finding)
        select Violation.At(rule, finding.Declaration, finding.Site, finding.Problem.Message + WayOut(fleet, finding)) with
        {
            Code = finding.Code,
            Replacement = Replacement(fleet.SchemaOf(finding.Declaration), finding),
        };

    // What an unknown name is replaced by stands in the message already.
    static string WayOut(FleetModel fleet, OptionFinding finding)
    {
        if (finding.Problem.Expected.Contains("a package") && finding.Code is null)
            return " Set it in a .nix file of yours and name that in [Imports].";
        if (finding.Problem.Kind != OptionProblemKind.WrongType) return "";
        var listed = fleet.SchemaOf(finding.Declaration).Check(finding.Path, new NixList(EquatableArray.Of(finding.Value)));
        return listed.Count == 0 ? $" Write [{NixWriter.Write(finding.Value)}]." : "";
    }

    // Only a suggestion for the path itself, not for a part of its value, can stand in its place; and no group can.
    static string? Replacement(OptionSchema schema, OptionFinding finding) =>
        finding.Problem.Suggestions.Count > 0 && finding.Problem.Location == finding.Path.ToString()
        && !(finding.Problem.Kind is OptionProblemKind.Removed or OptionProblemKind.Renamed
            && schema.Find(OptionPath.Parse(finding.Problem.Suggestions[0])) is OptionGroup)
            ? finding.Problem.Suggestions[0] : null;

    static List<OptionFinding> Find(FleetModel fleet)
    {
        // A profile brings the same settings to many nodes: each is checked once.
        var known = new Dictionary<(OptionSchema Schema, OptionPath Path, NixExpression Value), EquatableArray<OptionProblem>>();
        return [.. OnAttributes(fleet, known), .. InBodies(fleet, known)];
    }

    static IEnumerable<OptionFinding> OnAttributes(FleetModel fleet, Dictionary<(OptionSchema, OptionPath, NixExpression), EquatableArray<OptionProblem>> known) =>
        fleet.Declarations.SelectMany(declaration =>
            ByDeclaration.Get(declaration, fleet.SchemaOf(declaration), one => OnAttributes(one, fleet.SchemaOf(one), known).ToEquatableArray()));

    static IEnumerable<OptionFinding> OnAttributes(
        Declaration declaration, OptionSchema schema, Dictionary<(OptionSchema, OptionPath, NixExpression), EquatableArray<OptionProblem>> known) =>
        from option in declaration.All<OptionFact>()
        let value = option.Value
        where value is not null && !IsOfRefusedProfile(declaration, option)
        let path = WrittenPath.Of(option)
        where path is not null
        from problem in Check(schema, known, path, value)
        select new OptionFinding(declaration, option.Site, null, path, value, problem);

    // On a minimal image, the profile itself is the error.
    static bool IsOfRefusedProfile(Declaration declaration, OptionFact option) =>
        option.Site.Profile is not null && declaration.First<NodeFact>() is { IsMinimal: true };

    static IEnumerable<OptionFinding> InBodies(FleetModel fleet, Dictionary<(OptionSchema, OptionPath, NixExpression), EquatableArray<OptionProblem>> known) =>
        fleet.Content().Levels.SelectMany(level => ByLevel.Get(level, fleet.Schema, one => InBodies(one, fleet.Schema, known).ToEquatableArray()));

    static IEnumerable<OptionFinding> InBodies(
        EvaluatedLevel level, OptionSchema schema, Dictionary<(OptionSchema, OptionPath, NixExpression), EquatableArray<OptionProblem>> known) =>
        from setting in level.Settings
        where setting.Code is not null
        from problem in Check(schema, known, setting.Path, setting.Value)
        select new OptionFinding(level.Source.Declaration, setting.Site, Code(setting, problem), setting.Path, setting.Value, problem)
        {
            MayBeUnknown = setting.ByPath,
        };

    static CodeSpan? Code(Setting setting, OptionProblem problem) => problem.Part is { } part ? setting.CodeOf(part) : setting.Code;

    static EquatableArray<OptionProblem> Check(
        OptionSchema schema, Dictionary<(OptionSchema, OptionPath, NixExpression), EquatableArray<OptionProblem>> known, OptionPath path, NixExpression value)
    {
        if (!known.TryGetValue((schema, path, value), out var problems))
            known[(schema, path, value)] = problems = schema.Check(path, value);
        return problems;
    }
}

/// <summary>A problem of one setting.</summary>
sealed record OptionFinding(Declaration Declaration, Site Site, CodeSpan? Code, OptionPath Path, NixExpression Value, OptionProblem Problem)
{
    /// <summary>Whether it was given by path in code, so that a module of the user's may declare it.</summary>
    public bool MayBeUnknown { get; init; }
}
