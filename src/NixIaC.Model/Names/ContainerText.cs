using System.Globalization;

namespace NixIaC.Model.Names;

/// <summary>The texts that say how a container is run, in the forms that podman and docker share.</summary>
public static class ContainerText
{
    /// <summary>Why a text names no image, as a clause that follows "that"; null when it does.</summary>
    public static string? ImageProblem(string text) =>
        text.Length == 0 ? "is empty; write one such as docker.io/library/nginx:1.29, or File for one that Nix builds"
        : text.Any(c => c <= ' ' || c > '~') ? "has spaces or other characters that image names cannot have"
        : DigestProblem(text);

    static string? DigestProblem(string text)
    {
        var at = text.IndexOf('@');
        if (at < 0) return null;
        const string Algorithm = "sha256:";
        var digest = text.Substring(at + 1);
        return at > 0 && digest.StartsWith(Algorithm, StringComparison.Ordinal) && digest.Length == Algorithm.Length + 64
            && digest.Skip(Algorithm.Length).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
            ? null
            : "has a digest that is not sha256: and 64 digits from 0 to f";
    }

    /// <summary>Whether an image is named by what is in it.</summary>
    public static bool HasDigest(string image) => image.IndexOf('@') > 0;

    /// <summary>Why a text is no published port, as a clause that follows "that"; null when it is.</summary>
    public static string? PortProblem(string text)
    {
        var protocol = text.IndexOf('/');
        var form = protocol < 0 ? text : text.Substring(0, protocol);
        var parts = form.Substring(form.LastIndexOf(']') + 1).Split(':');
        var known = protocol < 0 || text.Substring(protocol) is "/tcp" or "/udp" or "/sctp";
        return known && parts.Length is 2 or 3 && IsPortRange(parts[parts.Length - 2]) && IsPortRange(parts[parts.Length - 1])
            ? null
            : "is not of the form host:container, such as 8080:80 or 127.0.0.1:53:53/udp, with ports from 1 to 65535";
    }

    /// <summary>Why a text is no mounted folder, as a clause that follows "that"; null when it is.</summary>
    public static string? VolumeProblem(string text)
    {
        var parts = text.Split(':');
        return parts.Length is 2 or 3 && parts[0].Length > 0 && parts[1].StartsWith("/", StringComparison.Ordinal)
            ? null
            : "is not of the form /host/folder:/container/folder, with :ro behind it for read-only";
    }

    /// <summary>Why a text sets no variable, as a clause that follows "that"; null when it does.</summary>
    public static string? VariableProblem(string text) =>
        text.IndexOf('=') > 0 ? null : "is not of the form NAME=value";

    static bool IsPortRange(string text)
    {
        var ends = text.Split('-');
        return ends.Length <= 2 && ends.All(end =>
            int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535);
    }
}
