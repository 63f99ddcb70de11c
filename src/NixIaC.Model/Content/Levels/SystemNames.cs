using System.Globalization;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Content.Levels;

/// <summary>Names the systems of a cluster whose members differ.</summary>
static class SystemNames
{
    static readonly char[] NotInNames = [.. Enumerable.Range(1, 127).Select(code => (char)code).Where(c => !char.IsLetterOrDigit(c))];

    /// <summary>
    /// One system has the cluster's name. Of several, that of one machine has the machine's name, the others the
    /// cluster's with the values in which they differ behind it: <c>kiosks-nvme</c>; or a number where those make no name.
    /// </summary>
    public static IEnumerable<SystemGroup> Name(FleetModel fleet, Declaration type, List<UnnamedGroup> groups)
    {
        var cluster = EntityName.Of(type);
        if (groups.Count == 1) return [Named(cluster, groups[0])];
        var taken = new HashSet<string>(fleet.Machines.Select(machine => machine.HostName), StringComparer.Ordinal) { cluster };
        return groups.Select((group, index) =>
        {
            if (group.Machines.Count == 1) return Named(group.Machines[0].HostName, group);
            var name = cluster + "-" + Words(group.Columns);
            if (HostName.Problem(name) is not null || !taken.Add(name))
                for (var number = index + 1; !taken.Add(name = cluster + "-" + number.ToString(CultureInfo.InvariantCulture)); number++);
            return Named(name, group);
        }).ToList();
    }

    static SystemGroup Named(string name, UnnamedGroup group) => new(name, group.Machines.ToEquatableArray(), group.Levels);

    // What no host name can have stands for the end of a word.
    static string Words(EquatableArray<FieldValue> columns) =>
        string.Join("-", columns.SelectMany(column => Text(column.Value).Split(NotInNames, StringSplitOptions.RemoveEmptyEntries)).Select(HostName.FromTypeName));

    static string Text(ContentValue value) => value switch
    {
        DataValue { Literal: NixString text } => text.Value,
        DataValue { Literal: var literal } => NixWriter.Write(literal),
        _ => "",
    };
}
