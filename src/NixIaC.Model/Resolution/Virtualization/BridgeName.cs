namespace NixIaC.Model.Resolution.Virtualization;

/// <summary>The names of bridges by which guests are on networks.</summary>
static class BridgeName
{
    const string Prefix = "br-";

    // The kernel takes 15 characters.
    const int Longest = 15;

    /// <summary>The bridge for a network on a host; that of a connection whose card is itself named like a bridge.</summary>
    public static string Of(string network, string? card) =>
        IsBridge(card) ? card! : Prefix + (Prefix.Length + network.Length <= Longest ? network : network.Substring(0, Longest - Prefix.Length));

    /// <summary>Whether a card is a bridge without a card of the machine: guests meet the host there, and nobody else.</summary>
    public static bool IsBridge(string? card) => card?.StartsWith(Prefix, StringComparison.Ordinal) == true;
}
