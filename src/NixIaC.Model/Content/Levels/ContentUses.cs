using NixIaC.Model.Content.Evaluation;

namespace NixIaC.Model.Content.Levels;

/// <summary>What evaluated content depends on.</summary>
static class ContentUses
{
    // What members of a cluster have in common.
    static readonly HashSet<string> Shared = new(["Community", "System", "Platform", "Cores", "MemoryMiB"], StringComparer.Ordinal);

    /// <summary>Whether it depends on which machine of its type it is for, the inventory's columns aside.</summary>
    public static bool DependsOnMachine(this EvaluatedContent content) => content.SelfFacts.Any(fact => !Shared.Contains(fact));

    /// <summary>Whether it depends on the node it is for in any way.</summary>
    public static bool DependsOnNode(this EvaluatedContent content) => content.SelfFacts.Count > 0 || content.Columns.Count > 0;

    /// <summary>Whether it depends on anything outside of its body but the node it is for.</summary>
    public static bool DependsOnFleet(this EvaluatedContent content) =>
        content.AsksFleet || content.Secrets.Count > 0 || content.Files.Count > 0 || content.Inputs.Count > 0 || content.Options.Count > 0
        || content.Problems.Count > 0;
}
