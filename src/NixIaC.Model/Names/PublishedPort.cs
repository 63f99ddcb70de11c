using System.Globalization;

namespace NixIaC.Model.Names;

/// <summary>A port of a container as the host publishes it: <c>127.0.0.1:8080:80/tcp</c>.</summary>
/// <param name="Address">The host's address that is listened on; null for all of them.</param>
/// <param name="First">The first port of the host.</param>
/// <param name="Last">The last port of the host.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c> or <c>sctp</c>.</param>
public sealed record PublishedPort(string? Address, int First, int Last, string Protocol)
{
    /// <summary>Reads what <see cref="ContainerText.PortProblem"/> accepts; null for other texts.</summary>
    public static PublishedPort? Parse(string text)
    {
        if (ContainerText.PortProblem(text) is not null) return null;
        var slash = text.IndexOf('/');
        var form = slash < 0 ? text : text.Substring(0, slash);
        var container = form.LastIndexOf(':');
        var host = form.LastIndexOf(':', container - 1);
        var ports = form.Substring(host + 1, container - host - 1).Split('-');
        var address = host < 0 ? "" : form.Substring(0, host).Trim('[', ']');
        return new PublishedPort(
            address.Length == 0 ? null : address, Number(ports[0]), Number(ports[ports.Length - 1]), slash < 0 ? "tcp" : text.Substring(slash + 1));
    }

    static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
