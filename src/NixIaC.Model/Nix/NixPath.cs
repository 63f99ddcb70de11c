namespace NixIaC.Model.Nix;

/// <summary>
/// A path relative to the file it stands in (<c>./x.nix</c>, <c>../modules/base.nix</c>). Segments may hold any text;
/// those that a path literal cannot hold are written as <c>./. + "/with space.nix"</c>.
/// </summary>
public sealed record NixPath(string Value) : NixExpression
{
    /// <summary>What keeps a text from being such a path, as a sentence; null when nothing does.</summary>
    public static string? Problem(string value)
    {
        if (NixText.Problem(value) is { } problem) return problem;
        if (!value.StartsWith("./", StringComparison.Ordinal) && !value.StartsWith("../", StringComparison.Ordinal))
            return $"The path \"{value}\" must be relative and begin with ./ or ../.";
        return value.Split('/').Contains("", StringComparer.Ordinal)
            ? $"The path \"{value}\" has an empty segment; remove the doubled or final slash."
            : null;
    }
}
