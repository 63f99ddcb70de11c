namespace NixIaC.Generators.Tests.Harness;

/// <summary>A sound fleet of a few types to be edited, one file for each thing that the tests edit.</summary>
static class SmallFleet
{
    public const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6";

    public const string Head = $$"""
        using NixIaC;
        namespace Acme;
        [Fleet(Domain = "acme.example", StateVersion = "26.05"), Operator("ann", "{{Key}}")]
        public sealed class Works;
        [Community, In<Works>] public sealed class Site;
        [Network("10.0.0.0/24", Gateway = "10.0.0.1"), In<Site>] public sealed class Lan;
        """;

    const string Profiles = """
        using NixIaC;
        namespace Acme;
        [Option("services.fail2ban.enable", true)] public sealed class HardenedAttribute : ProfileAttribute;
        [Option("services.smartd.enable", true)] public sealed class DisksAttribute : ProfileAttribute;
        """;

    const string First = """
        using NixIaC;
        namespace Acme;
        // The first one.
        [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.11"), Hardened]
        [Option("time.timeZone", "Europe/Vienna")]
        public sealed class First { public int Answer() => 42; }
        """;

    const string Second = """
        using NixIaC;
        namespace Acme;
        [Node(Image.Livestock, Arch.Arm64), On<Lan>("10.0.0.12"), Disks, Imports("disk.nix")]
        public sealed class Second;
        """;

    public static FleetProject Project { get; } =
        FleetProject.Of(Head, Profiles, First, Second).WithFile("disk.nix", "{ }\n").WithFile("other.nix", "{ }\n");

    /// <summary>The head of a fleet with other types after it.</summary>
    public static FleetProject With(string types) => FleetProject.Of(Head + "\n" + types);

    /// <summary>A node of the fleet in a line.</summary>
    public static string Node(string name, int host, string more = "") =>
        $"[Node(Image.Livestock, Arch.X86_64), On<Lan>(\"10.0.0.{host}\"){more}] public sealed class {name};";
}
