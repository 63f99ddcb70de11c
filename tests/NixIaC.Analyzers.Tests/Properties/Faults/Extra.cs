using System.Text.RegularExpressions;
using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

/// <summary>Things that faults add to a fleet. Random machines keep away from these names, and from the addresses that begin with 10.0.250.</summary>
static partial class Extra
{
    public const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6";

    public const string Place = "On<Lan0>(\"10.0.250.5\")";

    public const string OtherPlace = "On<Lan0>(\"10.0.250.6\")";

    /// <summary>A node that says nothing else; on a network only when an attribute says so.</summary>
    public static FleetType Node(params string[] attributes) => Named("Extra", attributes);

    /// <summary>The same by another name, beside it.</summary>
    public static FleetType Named(string name, params string[] attributes) => new(name, ["Node(Image.Livestock, Arch.X86_64)", .. attributes]);

    public static FleetType Mascot(params string[] attributes) => new("Extra", ["Node(Image.Mascot, Arch.Arm64)", Place, .. attributes]);

    /// <summary>The fleet with nobody who builds for others.</summary>
    public static RandomFleet WithoutBuilders(RandomFleet fleet) =>
        fleet with { Types = [.. fleet.Types.Select(type => WithNixos(type).Without("Builder").Without("BuiltOn<"))] };

    // There is no Nix on the others, and they would have nobody to build them.
    static FleetType WithNixos(FleetType type) =>
        type.Has("Node(Image.Minimal") ? type.Without("Option(").Change("Node(Image.Minimal", _ => "Node(Image.Livestock, Arch.X86_64)") : type;

    /// <summary>A community, with a network where a range is given.</summary>
    public static FleetType[] Community(string attribute, string? network = null) =>
        network is null ? [new("Attic", attribute, "In<Root>")] : [new("Attic", attribute, "In<Root>"), new("Loft", network, "In<Attic>")];

    /// <summary>A connection with the address of some machine or cluster that has one.</summary>
    public static string SomeTakenPlace(RandomFleet fleet) => fleet.Types.Reverse()
        .SelectMany(type => type.Attributes).Select(attribute => Taken().Match(attribute)).First(match => match.Success).Value + ")";

    /// <summary>A constellation that no random machine is in.</summary>
    public static FleetType Belt(string undernet = "\"10.91.0.0/24\"") => new("Belt", "Constellation", "In<Root>", $"Undernet({undernet})");

    // Of the plain kind only: the others must say their card.
    [GeneratedRegex("^On<(Lan|Wan|Dark)[0-9]*>\\(\"[0-9.]+\"")]
    private static partial Regex Taken();
}
