using System.Runtime.CompilerServices;
using NixIaC.Model.Content.Levels;
using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Options that NixIaC sets from attributes and that users set to something else; found once for both rules that ask.</summary>
static class OverriddenOptions
{
    const int LongestList = 60;

    static readonly SchemaMemo<EvaluatedLevel, bool> Touching = new();

    static readonly ConditionalWeakTable<FleetContent, List<OverriddenOption>> Found = new();

    /// <summary>Those that <c>fleet.json</c> states too, or those that it does not, as violations of a rule.</summary>
    public static IEnumerable<Violation> Violations(FleetModel fleet, string rule, bool stated) =>
        from same in Found.GetValue(fleet.Content(), _ => [.. Find(fleet)])
            .Where(one => one.Source.Stated == stated).GroupBy(one => (one.By.Level, one.By.Setting))
        let first = same.First()
        select Violation.At(rule, first.By.Level, first.By.Setting,
            first.Path.ToString(), Shown(first.Path, first.By.Setting.Value), Shown(first.Path, first.Value), NodeNames.FirstOf(same.Select(one => one.Node)), first.Source.WayOut);

    // What may be a secret is not shown.
    static string Shown(OptionPath path, NixExpression value) => value switch
    {
        _ when SecretOptions.IsSecret(path.Segments[path.Segments.Count - 1]) => "another value",
        NixString text => Quotation.Of(text.Value),
        NixBoolean or NixInteger or NixNull => NixWriter.Write(value),
        NixList list => NixOneLine.Of(list) is { Length: <= LongestList } text ? text : FormattableString.Invariant($"a list of {list.Items.Count}"),
        _ => "another value",
    };

    static bool Touches(EvaluatedLevel level) => SystemSettings.Of(level).Any(same => OptionSource.Of(same.Key) is not null);

    static IEnumerable<OverriddenOption> Find(FleetModel fleet)
    {
        var inputs = InputResolver.Resolve(fleet);
        var secrets = ResolvedSecret.All(fleet);
        var peers = PeerResolver.Of(fleet);
        var caches = new CacheResolver(fleet);
        return from node in fleet.Of<NodeFact>()
               from system in fleet.Content().Of(node)
               // Resolving costs much, and hardly anybody sets such options.
               where system.Levels.Any(level => Touching.Get(level, fleet.Schema, Touches))
               let resolved = SystemResolver.Resolve(fleet, node, system, inputs, secrets, peers.For(fleet, node), caches)
               where resolved is not null
               let settings = SystemSettings.Of(system)
               from option in Of(resolved, system)
               let path = new OptionPath(option.Path)
               let user = Contradicting(settings, path, option)
               where user is not null
               let source = OptionSource.Of(path)
               where source is not null
               select new OverriddenOption(node, path, option.Value, user, source);
    }

    // The name of a machine that shares its system lies on the machine; a name in the system would be the same for all.
    static IEnumerable<TopologyOption> Of(ResolvedSystem resolved, SystemGroup system) => resolved is { Shared: true, IsMinimal: false }
        ? TopologyOption.Of(resolved).Append(new(EquatableArray.Of("networking", "hostName"), system.Machines[0].HostName, Joins: false))
        : TopologyOption.Of(resolved);

    // What is weaker, adds or is known to Nix alone contradicts nothing.
    static SystemSetting? Contradicting(SystemSettings settings, OptionPath path, TopologyOption option)
    {
        if (option.Value is NixList && option.Joins) return null;
        // A platform may be said as a set, to say more of it.
        var user = settings.Counting(path) ?? settings.Counting(path.Append("system"));
        return user is { Setting: { Adds: false, Strength: <= 100 } setting } && setting.Value.IsLeaf()
            && setting.Value is not NixInterpolation && setting.Value != option.Value ? user : null;
    }
}

/// <summary>An option that NixIaC sets and a user sets to another value.</summary>
/// <param name="Node">A node that has it.</param>
/// <param name="Path">The option.</param>
/// <param name="Value">The value of NixIaC.</param>
/// <param name="By">The user's setting.</param>
/// <param name="Source">Where the value of NixIaC comes from.</param>
sealed record OverriddenOption(Declaration Node, OptionPath Path, NixExpression Value, SystemSetting By, OptionSource Source);
