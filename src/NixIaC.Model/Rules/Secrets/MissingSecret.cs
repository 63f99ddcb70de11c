using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Secrets;

/// <summary>The file of a secret exists.</summary>
static class MissingSecret
{
    public static readonly Rule Rule = new(
        "NIX5001",
        "Missing file of a secret",
        "{0} names the file {1}, which {2}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<SecretFact>()
        let secret = type.First<SecretFact>()!
        let problem = ProjectFile.PathProblem(secret.File) ?? Missing(fleet, ProjectFile.Normalize(secret.File))
        where problem is not null
        select Violation.At(Rule.Id, type, secret, type.Name, Quotation.Of(secret.File), problem);

    static string? Missing(FleetModel fleet, string file)
    {
        if (fleet.OtherFiles is not { } known) return null;
        var place = file.IndexOf(ResolvedSecret.NodePlace, StringComparison.Ordinal);
        if (place < 0)
            return known.Contains(file) ? null
                : "the compiler does not know. Create it below the folder secrets, correct the path, or add <NixIaCFiles Include=\"...\" /> to the project.";
        var (before, after) = (file.Substring(0, place), file.Substring(place + ResolvedSecret.NodePlace.Length));
        return known.Any(path => path.Length > before.Length + after.Length
                && path.StartsWith(before, StringComparison.Ordinal) && path.EndsWith(after, StringComparison.Ordinal))
            ? null
            : "no node has. Create one for each node that uses it, with the host name in place of {node}.";
    }
}
