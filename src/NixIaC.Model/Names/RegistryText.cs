using System.Globalization;

namespace NixIaC.Model.Names;

/// <summary>Registries of container images and their mirrors, as texts.</summary>
public static class RegistryText
{
    /// <summary>Why a text is no registry, as a clause that follows "which"; null when it is.</summary>
    public static string? HostProblem(string text)
    {
        var port = text.LastIndexOf(':');
        var name = port < 0 ? text : text.Substring(0, port);
        return name.Length > 0 && name.All(IsOfName) && char.IsLetterOrDigit(name[0]) && (port < 0 || IsPort(text.Substring(port + 1)))
            ? null
            : "is not of the form host or host:port, such as docker.io or registry.example.org:5000";
    }

    /// <summary>Why a text is no mirror, as a clause that follows "which"; null when it is.</summary>
    public static string? UrlProblem(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        && url.PathAndQuery == "/" && url.Fragment.Length == 0 && url.UserInfo.Length == 0 && !text.EndsWith("/", StringComparison.Ordinal)
            ? null
            : "is not of the form http://host:port or https://host, without a path behind it";

    static bool IsOfName(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-';

    static bool IsPort(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535;
}
