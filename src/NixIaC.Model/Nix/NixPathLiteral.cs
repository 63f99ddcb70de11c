namespace NixIaC.Model.Nix;

/// <summary>Writes paths: as a literal as far as literals go, the rest as a string added to it.</summary>
static class NixPathLiteral
{
    public static bool IsPlain(string path) => path.Split('/').All(IsPlainSegment);

    public static string Of(string path)
    {
        if (NixPath.Problem(path) is { } problem) throw new UnwritableException(problem);
        var segments = path.Split('/');
        var plain = segments.TakeWhile(IsPlainSegment).ToList();
        if (plain.Count == segments.Length) return path;
        if (plain.Count == 1) plain.Add(".");
        var rest = path.Substring(segments.TakeWhile(IsPlainSegment).Sum(segment => segment.Length + 1));
        return $"{string.Join("/", plain)} + {NixText.Quote("/" + rest)}";
    }

    static bool IsPlainSegment(string segment) =>
        segment.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-' or '+');
}
