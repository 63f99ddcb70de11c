using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>The ports that a system takes, as far as its declarations and settings say so for certain.</summary>
static class TakenPorts
{
    static readonly SchemaMemo<EvaluatedLevel, EquatableArray<Setting>> PortSettings = new();

    public static IEnumerable<PortClaim> Of(SystemGroup system, FleetModel fleet)
    {
        var node = system.Machines[0].Declaration;
        return Containers(system).Concat(Forwards(node)).Concat(Caches(node)).Concat(Workloads(fleet, node)).Concat(Services(system, fleet.SchemaOf(node)));
    }

    static IEnumerable<PortClaim> Workloads(FleetModel fleet, Declaration node) =>
        from run in RunWorkload.Of(fleet, node)
        from port in run.Fact.Ports
        select new PortClaim($"the workload {run.Type.Name}", port, port, "tcp", null) { By = run.Level, Site = run.Runs.Site };

    // Of containers with one name, the nearest level's runs.
    static IEnumerable<PortClaim> Containers(SystemGroup system)
    {
        HashSet<string>? names = null;
        foreach (var level in system.Levels)
            foreach (var fact in level.Source.Facts)
                if (fact is ContainerFact container && (names ??= new(StringComparer.Ordinal)).Add(container.Name))
                    foreach (var text in container.Ports)
                        if (PublishedPort.Parse(text) is { } port)
                            yield return new($"the container {Quotation.Of(container.Name)} ({text})", port.First, port.Last, port.Protocol, port.Address)
                            {
                                By = level.Source.Declaration,
                                Site = fact.Site,
                            };
    }

    static IEnumerable<PortClaim> Forwards(Declaration node) =>
        from forward in node.All<ForwardFact>()
        select new PortClaim($"Forward<{ShortName.Of(forward.Target)}>", forward.Port, forward.Port, forward.Protocol == "Udp" ? "udp" : "tcp", null)
        {
            By = node,
            Site = forward.Site,
        };

    static IEnumerable<PortClaim> Caches(Declaration node) =>
        from cache in node.All<BinaryCacheFact>()
        select new PortClaim("[BinaryCache]", cache.Port, cache.Port, "tcp", null) { By = node, Site = cache.Site };

    // Services say their port as services.<name>.port, whose default is theirs; sshd runs everywhere, on 22 unless told.
    static IEnumerable<PortClaim> Services(SystemGroup system, OptionSchema schema)
    {
        var said = new Dictionary<string, Dictionary<string, List<(EvaluatedLevel Level, Setting Setting)>>>(StringComparer.Ordinal);
        foreach (var level in system.Levels)
            foreach (var setting in PortSettings.Get(level, schema, Relevant))
            {
                var (service, option) = (setting.Path.Segments[1], setting.Path.Segments[2]);
                if (!said.TryGetValue(service, out var options)) said[service] = options = new(StringComparer.Ordinal);
                if (!options.TryGetValue(option, out var all)) options[option] = all = [];
                all.Add((level, setting));
            }
        if (!said.ContainsKey("openssh")) yield return Ssh(22);
        foreach (var service in said)
            foreach (var claim in service.Key == "openssh" ? SshPorts(service.Value) : Port(service.Key, service.Value))
                yield return claim;
    }

    static EquatableArray<Setting> Relevant(EvaluatedLevel level) =>
        level.Settings.Where(setting => setting.Path.Segments is { Count: 3 } path && path[0] == "services"
            && (path[2] is "enable" or "port" || Addresses.Contains(path[2]) || (path[1] == "openssh" && path[2] == "ports"))).ToEquatableArray();

    static readonly string[] Addresses = ["address", "listenAddress", "listenAddresses", "host", "hostname", "bind", "bindAddress", "listen", "interface", "ip"];

    static IEnumerable<PortClaim> Port(string service, Dictionary<string, List<(EvaluatedLevel, Setting)>> options)
    {
        if (Nearest(options, "enable") is not { Setting.Value: NixBoolean { Value: true } }) yield break;
        if (Nearest(options, "port") is not { Setting.Value: NixInteger { Value: > 0 and <= 65535 } number } port) yield break;
        // Where it listens otherwise, or by code, is not known.
        var where = Addresses.Where(options.ContainsKey).ToList();
        if (where.Count > 1) yield break;
        string? address = null;
        if (where.Count == 1)
        {
            if (Nearest(options, where[0]) is not { Setting.Value: NixString text }) yield break;
            address = text.Value;
        }
        yield return new($"services.{service}.port", (int)number.Value, (int)number.Value, "tcp", address)
        {
            By = port.Level.Source.Declaration,
            Site = port.Setting.Site,
            Said = (port.Level.Source, port.Setting),
        };
    }

    // Its lists of ports are joined, those of the strongest priority.
    static IEnumerable<PortClaim> SshPorts(Dictionary<string, List<(EvaluatedLevel Level, Setting Setting)>> options)
    {
        if (options.ContainsKey("enable") && Nearest(options, "enable") is not { Setting.Value: NixBoolean { Value: true } }) yield break;
        if (options.ContainsKey("listenAddresses")) yield break;
        if (!options.TryGetValue("ports", out var all))
        {
            yield return Ssh(22);
            yield break;
        }
        var told = new HashSet<long>();
        var strongest = all.Min(one => one.Setting.Strength);
        foreach (var (level, setting) in all)
            if (setting.Strength == strongest && setting is { Conditions.Count: 0, Value: NixList list })
                foreach (var item in list.Items)
                    if (item is NixInteger { Value: > 0 and <= 65535 } number && told.Add(number.Value))
                        yield return Ssh((int)number.Value) with
                        {
                            By = level.Source.Declaration,
                            Site = setting.Site,
                            Said = (level.Source, setting),
                        };
    }

    static PortClaim Ssh(int port) => new("the SSH server", port, port, "tcp", null);

    // The one that counts; null where only Nix can tell.
    static (EvaluatedLevel Level, Setting Setting)? Nearest(Dictionary<string, List<(EvaluatedLevel, Setting Setting)>> options, string option)
    {
        if (!options.TryGetValue(option, out var all)) return null;
        if (all.Exists(one => one.Setting.Conditions.Count > 0)) return null;
        return all.OrderBy(one => one.Setting.Strength).First();
    }
}
