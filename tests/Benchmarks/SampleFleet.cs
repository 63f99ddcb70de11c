using System.Globalization;
using System.Text;

namespace NixIaC.Benchmarks;

/// <summary>
/// The sources of a fleet of a size: nodes spread over up to 100 files, fifty to a community, each with a profile,
/// a few options and, one in ten, a constellation; beside them twice as many types that have nothing to do with it.
/// </summary>
static class SampleFleet
{
    /// <summary>The file that edits are made in; its first node can have another address.</summary>
    public const string EditedFile = "Nodes0.cs";

    const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 ann";
    const int MostFiles = 100;
    const int CommunitySize = 50;

    /// <summary>All files by path.</summary>
    public static IReadOnlyDictionary<string, string> Sources(int nodes)
    {
        var files = new Dictionary<string, string> { ["Fleet.cs"] = Fleet(nodes), ["Profiles.cs"] = Profiles };
        var count = Math.Min(nodes, MostFiles);
        for (var file = 0; file < count; file++)
        {
            files[$"Nodes{file}.cs"] = Nodes(nodes, file, count);
            files[$"Plain{file}.cs"] = Plain(file, 2 * nodes / count);
        }
        return files;
    }

    /// <summary>An edit to one node's content: the text differs with the number.</summary>
    public static string EditContent(string text, int number) =>
        text.Replace("\"node 0\"", $"\"node 0, version {number}\"", StringComparison.Ordinal);

    /// <summary>An edit that gives the first node the address of the second.</summary>
    public static string EditAddress(string text) => text.Replace("\"10.0.1.0\"", "\"10.0.1.1\"", StringComparison.Ordinal);

    static string Fleet(int nodes)
    {
        var code = new StringBuilder($"""
            using NixIaC;
            namespace Sample;
            [Fleet(Domain = "sample.example", StateVersion = "26.05"), Operator("ann", "{Key}")] public sealed class Fleet;
            [Constellation, In<Fleet>, Undernet("10.250.0.0/16")] public sealed class Core;

            """);
        for (var i = 0; i <= (nodes - 1) / CommunitySize; i++)
            code.AppendLine(CultureInfo.InvariantCulture, $"""
                [Community, In<Fleet>, Option("time.timeZone", "Etc/UTC")] public sealed class Site{i};
                [Network("10.{i}.0.0/16", Gateway = "10.{i}.0.1"), In<Site{i}>] public sealed class Lan{i};
                """);
        return code.ToString();
    }

    const string Profiles = """
        using NixIaC;
        namespace Sample;
        [Option("services.openssh.settings.MaxAuthTries", 3), Option("services.fail2ban.enable", true), Option("networking.firewall.logRefusedConnections", true)]
        public sealed class HardenedAttribute : ProfileAttribute;
        [Imports("disk.nix"), Option("services.smartd.enable", true)] public sealed class DisksAttribute : ProfileAttribute;
        """;

    static string Nodes(int nodes, int file, int files)
    {
        var code = new StringBuilder("using NixIaC;\nnamespace Sample;\n");
        for (var i = file; i < nodes; i += files)
            code.AppendLine(CultureInfo.InvariantCulture, $$"""
                // What this machine is for, and where it stands.
                [Node(Image.Livestock, Arch.X86_64, MemoryMiB = 4096), Hardened{{(i % 2 == 0 ? ", Disks" : "")}}{{(i % 10 == 0 ? ", MemberOf<Core>, Reachable(Reachability.Direct)" : "")}}]
                [On<Lan{{i / CommunitySize}}>("10.{{i / CommunitySize}}.1.{{i % CommunitySize}}")]
                [Option("users.motd", "node {{i}}"), Option("networking.firewall.allowedTCPPorts", [8080])]
                public sealed class Node{{i}};
                """);
        return code.ToString();
    }

    static string Plain(int file, int types)
    {
        var code = new StringBuilder("using System;\nusing System.Collections.Generic;\nnamespace Sample.Plain;\n");
        for (var i = 0; i < types; i++)
            code.AppendLine(CultureInfo.InvariantCulture, $$"""
                [Serializable]
                public sealed class Plain{{file}}_{{i}}
                {
                    readonly List<string> names = [];
                    public int Sum(int a, int b) => a + b + names.Count;
                    public void Add(string name) { if (!names.Contains(name)) names.Add(name + Sum({{i}}, {{file}})); }
                }
                """);
        return code.ToString();
    }
}
