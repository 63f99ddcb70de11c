using System.Globalization;
using System.Text;

namespace NixIaC.Benchmarks;

/// <summary>
/// The sources of a fleet whose nodes say what is on them in <c>Configure</c>: ten statements each, of the forms that
/// people write most.
/// </summary>
static class SampleBodies
{
    /// <summary>All files by path.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="perFile">How many of them stand in one file.</param>
    public static IReadOnlyDictionary<string, string> Sources(int nodes, int perFile)
    {
        var files = new Dictionary<string, string> { ["Fleet.cs"] = Fleet(nodes) };
        for (var first = 0; first < nodes; first += perFile)
            files[$"Nodes{first / perFile}.cs"] = Nodes(first, Math.Min(perFile, nodes - first));
        return files;
    }

    /// <summary>An edit to one body: the text differs with the number.</summary>
    public static string Edit(string text, int number) =>
        text.Replace("\"node 0\"", $"\"node 0, version {number}\"", StringComparison.Ordinal);

    /// <summary>An edit that gives an option of the first body a value that it does not take.</summary>
    public static string EditBadly(string text, int number) => Edit(text, number).Replace("= 2000;", $"= {70_000 + number};", StringComparison.Ordinal);

    static string Fleet(int nodes)
    {
        var code = new StringBuilder("""
            using NixIaC;
            namespace Sample;
            [Fleet(Domain = "sample.example", StateVersion = "26.05"), Operator("ann", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 ann")]
            public sealed class Fleet { public static void Configure(NixOS nixos) => nixos.Time.TimeZone = "Etc/UTC"; }
            public static class Ports { public const int Metrics = 9100; }

            """);
        for (var i = 0; i <= (nodes - 1) / 50; i++)
            code.AppendLine(CultureInfo.InvariantCulture, $$"""
                [Community, In<Fleet>] public sealed class Site{{i}} { public static void Configure(NixOS nixos) => nixos.Services.Openssh.Settings.MaxAuthTries = 3; }
                [Network("10.{{i}}.0.0/16", Gateway = "10.{{i}}.0.1"), In<Site{{i}}>] public sealed class Lan{{i}};
                """);
        return code.ToString();
    }

    static string Nodes(int first, int count)
    {
        var code = new StringBuilder("using NixIaC;\nnamespace Sample;\n");
        for (var i = first; i < first + count; i++)
            code.AppendLine(CultureInfo.InvariantCulture, $$"""
                // What this machine is for, and where it stands.
                [Node(Image.Livestock, Arch.X86_64, MemoryMiB = 4096), On<Lan{{i / 50}}>("10.{{i / 50}}.1.{{i % 50}}")]
                public sealed class Node{{i}}
                {
                    public static void Configure(NixOS nixos)
                    {
                        var web = nixos.Services.Nginx;
                        nixos.Users.Motd = "node {{i}}";
                        web.Enable = true;
                        web.VirtualHosts["node{{i}}.sample.example"].Root = "/srv/www";
                        nixos.Networking.Firewall.AllowedTCPPorts = [80, 443, Ports.Metrics];
                        nixos.Services.Prometheus.Exporters.Node.Port = {{2000 + i}};
                        nixos.Environment.SystemPackages = ["git", "htop"];
                        foreach (var name in new[] { "ann", "bob" })
                            nixos.Users.Users[name].ExtraGroups = ["wheel", name];
                        nixos.Boot.Kernel.Sysctl["net.ipv4.ip_forward"] = {{i % 2}};
                        nixos.Default.ZramSwap.MemoryPercent = 25 + {{i % 50}};
                        if (nixos.Services.Nginx.Enable) nixos.Services.Fail2ban.Enable = true;
                    }
                }
                """);
        return code.ToString();
    }
}
