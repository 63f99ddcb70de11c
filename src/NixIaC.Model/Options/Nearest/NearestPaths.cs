using NixIaC.Model.Options.Walking;

namespace NixIaC.Model.Options.Nearest;

/// <summary>Finds known paths that look like an unknown one.</summary>
/// <remarks>
/// Looks where mistakes are likely and nowhere else: names alike in the same group, the same name in a group beside or
/// below. So it reads a few groups, never the whole schema.
/// </remarks>
sealed class NearestPaths(OptionWalker walker)
{
    const int Offered = 3;

    /// <summary>What is farther than the best by more than half a mistake is noise.</summary>
    const int Margin = 1;

    /// <summary>Groups with more sub-groups than this are not searched through one by one.</summary>
    const int GroupsSearched = 64;

    /// <summary>A name that is right but stands elsewhere counts as this many mistakes of the pen; half a mistake is 1.</summary>
    const int Elsewhere = 3;

    /// <summary>A path of which only the beginning is known counts as so much farther.</summary>
    const int Shortened = 6;

    /// <summary>How many segments of one path may be mended.</summary>
    const int Mends = 2;

    /// <summary>Up to three paths that exist, nearest first.</summary>
    /// <param name="path">The path as written.</param>
    /// <param name="node">The last place on it that is known.</param>
    /// <param name="index">The index of the segment that leads nowhere from there.</param>
    public EquatableArray<string> To(EquatableArray<string> path, OptionNode node, int index)
    {
        var found = new List<Candidate>();
        Similar([.. path], node, index, 0, Mends, found);
        Moved([.. path], index, found);
        // A setting below an option that holds no keys was most likely meant for the option.
        if (node is { IsOption: true, Type: { } type } && !MemberTypes.TakesKeys(type))
            found.Add(new(Elsewhere, OptionPath.Write(path.Take(index), wildcards: false)));
        return Best(found);
    }

    /// <summary>Up to three members of a place whose names are alike, nearest first.</summary>
    public EquatableArray<string> Beside(OptionNode node, string segment)
    {
        var found = new List<Candidate>();
        Similar([segment], node, 0, 0, 1, found);
        return Best(found);
    }

    static EquatableArray<string> Best(List<Candidate> found)
    {
        if (found.Count == 0) return default;
        var limit = found.Min(candidate => candidate.Cost) + Margin;
        return found
            .Where(candidate => candidate.Cost <= limit)
            .OrderBy(candidate => candidate.Cost)
            .ThenBy(candidate => candidate.Path, StringComparer.Ordinal)
            .Select(candidate => candidate.Path)
            .Distinct(StringComparer.Ordinal)
            .Take(Offered)
            .ToEquatableArray();
    }

    void Similar(string[] path, OptionNode node, int index, int cost, int mends, List<Candidate> found)
    {
        if (mends == 0) return;
        var written = path[index];
        foreach (var name in walker.Names(node))
        {
            if (Distance(written, name) is not { } distance) continue;
            var mended = (string[])path.Clone();
            mended[index] = name;
            Follow(mended, walker.Step(node, name)!, index + 1, cost + distance, mends - 1, found);
        }
    }

    void Follow(string[] path, OptionNode node, int index, int cost, int mends, List<Candidate> found)
    {
        for (var i = index; i < path.Length; i++)
        {
            if (walker.Step(node, path[i]) is not { } next)
            {
                var before = found.Count;
                Similar(path, node, i, cost, mends, found);
                if (found.Count == before) found.Add(new(cost + Shortened, OptionPath.Write(path.Take(i), wildcards: false)));
                return;
            }
            node = next;
        }
        if (!node.IsOption || walker.IsAvailable(node.Owner!)) found.Add(new(cost, OptionPath.Write(path, wildcards: false)));
    }

    /// <summary>The rest of the path, in the groups below the place where it ends, and in the groups beside that.</summary>
    void Moved(string[] path, int index, List<Candidate> found)
    {
        for (var depth = index; depth >= Math.Max(0, index - 1); depth--)
        {
            var node = OptionNode.Root;
            for (var i = 0; i < depth; i++) node = walker.Step(node, path[i])!;
            var groups = walker.Members(node).Where(entry => entry.HasMembers).Take(GroupsSearched + 1).ToList();
            if (groups.Count > GroupsSearched) continue;
            foreach (var group in groups)
            {
                // A set of the user's own names takes any name, which says nothing; unless the name of the set was left
                // out because it is that of its group, as in users.alice for users.users.alice.
                var twice = depth > 0 && string.Equals(path[depth - 1], group.Segment, StringComparison.Ordinal);
                foreach (var name in twice ? [path[index]] : Spellings(path[index]))
                {
                    string[] moved = [.. path.Take(depth), group.Segment, name, .. path.Skip(index + 1)];
                    if (IsKnown(moved, byName: twice ? -1 : depth + 1)) found.Add(new(Elsewhere, OptionPath.Write(moved, wildcards: false)));
                }
            }
        }
    }

    /// <summary>Whether a path names something that the schema holds, not just a key that some option would take.</summary>
    /// <param name="path">The path.</param>
    /// <param name="byName">The index of the segment that must be known by its name.</param>
    bool IsKnown(string[] path, int byName)
    {
        var node = OptionNode.Root;
        for (var i = 0; i < path.Length; i++)
        {
            var next = i == byName ? walker.StepByName(node, path[i]) : walker.Step(node, path[i]);
            if (next is null) return false;
            node = next;
        }
        return node.IsOption ? walker.IsAvailable(node.Owner!) : node.Group is not null;
    }

    static IEnumerable<string> Spellings(string name)
    {
        yield return name;
        if (name.Length == 0) yield break;
        var upper = char.ToUpperInvariant(name[0]) + name.Substring(1);
        var lower = char.ToLowerInvariant(name[0]) + name.Substring(1);
        if (!string.Equals(upper, name, StringComparison.Ordinal)) yield return upper;
        if (!string.Equals(lower, name, StringComparison.Ordinal)) yield return lower;
    }

    /// <summary>In half mistakes, so that a difference of case alone counts for something.</summary>
    static int? Distance(string written, string known) =>
        EditDistance.Between(written, known, EditDistance.Tolerance(written.Length)) is { } mistakes ? Math.Max(1, 2 * mistakes) : null;

    readonly record struct Candidate(int Cost, string Path);
}
