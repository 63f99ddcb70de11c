using NixIaC.Model.Names;

namespace NixIaC.Model.Inputs;

/// <summary>References to flakes, in their URL form (the Nix manual, "nix flake", "Flake references").</summary>
public static class FlakeReference
{
    static readonly string[] Forges = ["github", "gitlab", "sourcehut"];

    static readonly string[] Transports = ["https", "http", "ssh", "git", "file"];

    static readonly string[] Archives = [".zip", ".tar", ".tgz", ".tar.gz", ".tar.xz", ".tar.bz2", ".tar.zst"];

    /// <summary>Why a text is no reference, as a clause that follows "it"; null when it is one.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0) return "is empty";
        foreach (var c in text)
            if (c is <= ' ' or >= '\x7f' or '"' or '\\' or '<' or '>' or '^' or '`' or '{' or '|' or '}')
                return $"contains {Quotation.Of(c)}, which a URL writes with '%' and two digits";
        if (text.IndexOf('#') >= 0) return "names an output behind '#': an input is the whole flake";
        var colon = text.IndexOf(':');
        if (colon >= 0) return OfScheme(text.Substring(0, colon), WithoutQuery(text.Substring(colon + 1)));
        return text[0] is '/' or '.' ? "is a path: write path: before it" : IndirectProblem(WithoutQuery(text));
    }

    static string? OfScheme(string scheme, string rest)
    {
        var parts = scheme.Split('+');
        if (Forges.Contains(scheme)) return ForgeProblem(scheme, rest);
        if (scheme == "path") return rest.StartsWith("/", StringComparison.Ordinal) ? null
            : "has a relative path, but the flake is written elsewhere: write the whole path behind path:";
        if (scheme is "flake") return IndirectProblem(rest);
        if (scheme is "https" or "http" or "file") return UrlProblem(scheme, rest) ?? ArchiveProblem(scheme, rest);
        if (parts.Length == 2 && parts[0] is "git" or "hg" && Transports.Contains(parts[1])) return UrlProblem(scheme, rest);
        if (scheme == "git") return UrlProblem(scheme, rest);
        if (parts.Length == 2 && parts[0] is "tarball" && parts[1] is "https" or "http" or "file") return UrlProblem(scheme, rest);
        return $"begins with {Quotation.Of(scheme + ":")}, which is no kind of flake reference: write github:, gitlab:, sourcehut:, git+https:, git+ssh:, path: or https:";
    }

    static string? ForgeProblem(string scheme, string rest)
    {
        var parts = rest.Split('/');
        if (parts.Length < 2 || parts.Contains("", StringComparer.Ordinal))
            return $"is not of the form {scheme}:owner/repository";
        return parts.Length > 3 && scheme != "gitlab" && scheme != "github"
            ? $"has too many parts: write {scheme}:owner/repository, or {scheme}:owner/repository/branch"
            : null;
    }

    static string? UrlProblem(string scheme, string rest) =>
        !rest.StartsWith("//", StringComparison.Ordinal) ? $"has no // behind {scheme}:"
        : rest.Length < 4 || (rest[2] == '/' && !scheme.EndsWith("file", StringComparison.Ordinal)) ? $"names no host behind {scheme}://"
        : null;

    static string? ArchiveProblem(string scheme, string rest) =>
        Archives.Any(end => rest.EndsWith(end, StringComparison.Ordinal)) || rest.IndexOf("/archive/", StringComparison.Ordinal) >= 0 ? null
        : $"is no archive such as .tar.gz: write git+{scheme}: before a repository, or tarball+{scheme}: before an archive of another name";

    static string? IndirectProblem(string text)
    {
        var parts = text.Split('/');
        return parts.Length > 3 || parts.Contains("", StringComparer.Ordinal) || InputName.Problem(parts[0]) is not null
            ? "is neither the name of a registry entry nor a URL such as github:owner/repository"
            : null;
    }

    static string WithoutQuery(string text) => text.IndexOf('?') is >= 0 and var query ? text.Substring(0, query) : text;
}
