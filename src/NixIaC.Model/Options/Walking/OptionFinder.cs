using NixIaC.Model.Options.Nearest;

namespace NixIaC.Model.Options.Walking;

/// <summary>Walks whole paths.</summary>
sealed class OptionFinder(OptionWalker walker, NearestPaths nearest, Release release)
{
    /// <summary>What a path leads to, and the last place on it that is known.</summary>
    public OptionMatch Find(OptionPath path, out OptionNode node)
    {
        node = OptionNode.Root;
        for (var i = 0; i < path.Segments.Count; i++)
        {
            if (walker.Step(node, path.Segments[i]) is not { } next) return Missing(path, node, i);
            node = next;
        }
        if (node.Type is not { } type || node.Owner is not { } option) return new OptionGroup(path);
        var status = option.StatusIn(release);
        return node.IsOption ? new OptionFound(path, option, status) : new OptionKeyFound(path, option, status, type);
    }

    OptionMatch Missing(OptionPath path, OptionNode node, int index)
    {
        if (node is { Type: { } type, Owner: { } list } && MemberTypes.TakesElements(type)) return new OptionListElement(path, list, index);
        var near = nearest.To(path.Segments, node, index);
        return walker.IsPartlyRecorded(node) ? new OptionUnrecorded(path, near) : new OptionUnknown(path, index, near);
    }
}
