namespace NixIaC.Analyzers.Tests.Harness;

/// <summary>A small sound fleet that tests and documentation pages add to; docs/rules/README.md shows it.</summary>
static class Prelude
{
    public const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop";

    public const string Usings = "global using NixIaC;\n";

    public const string Fleet = $$"""
        [Fleet(Domain = "home.arpa", StateVersion = "26.05")]
        [Operator("alice", "{{Key}}")]
        public sealed class HomeLab;

        [Community, In<HomeLab>]
        public sealed class Basement;

        [Network("192.168.10.0/24", "fd10::/64", Gateway = "192.168.10.1"), In<Basement>]
        public sealed class Lan;

        [Node(Image.Livestock, Arch.X86_64), On<Lan>("192.168.10.1")]
        public sealed class Router;

        """;

    /// <summary>The Nix file that the project has.</summary>
    public const string NixFile = "hardware/pi.nix";
}
