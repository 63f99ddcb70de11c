using System.Globalization;
using NixIaC.Model.Addresses;
using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Ports of a machine that something on it takes.</summary>
/// <param name="Words">What takes them.</param>
/// <param name="First">The first port.</param>
/// <param name="Last">The last port.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c> or <c>sctp</c>.</param>
/// <param name="Address">The address that it listens on as written; null for all.</param>
sealed record PortClaim(string Words, int First, int Last, string Protocol, string? Address)
{
    /// <summary>The type whose attribute or statement says so; null for what a machine does by itself.</summary>
    public Declaration? By { get; init; }

    /// <summary>The attribute.</summary>
    public Site Site { get; init; }

    /// <summary>The statement, with its level.</summary>
    public (LevelSource Level, Setting Setting)? Said { get; init; }

    /// <summary>Whether another one takes one of its ports: the protocols are the same, and one address or all of them.</summary>
    public bool Clashes(PortClaim other) =>
        Protocol == other.Protocol && First <= other.Last && other.First <= Last
        && (Normal(Address) is not { } one || Normal(other.Address) is not { } second || one == second);

    /// <summary>The ports that both take, as text.</summary>
    public string Shared(PortClaim other) =>
        Text(Math.Max(First, other.First), Math.Min(Last, other.Last)) + "/" + Protocol;

    // 0.0.0.0 and :: take the port of each other's family too: a socket on :: takes both, unless told otherwise.
    static string? Normal(string? address) => address is null or "*" ? null
        : IpAddress.Parse(address) is { } ip ? ip is { High: 0, Low: 0 } ? null : ip.ToString()
        : address == "localhost" ? "127.0.0.1" : address;

    static string Text(int first, int last) =>
        first.ToString(CultureInfo.InvariantCulture) + (first == last ? "" : "-" + last.ToString(CultureInfo.InvariantCulture));
}
