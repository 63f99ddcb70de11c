using NixIaC.Model.Declarations;

namespace NixIaC.Model.Rules;

/// <summary>How several nodes are called in messages.</summary>
static class NodeNames
{
    /// <summary>The first and the number of others: <c>Pi and 3 more</c>.</summary>
    public static string FirstOf(IEnumerable<Declaration> nodes)
    {
        var names = nodes.Select(node => node.Name).Distinct().ToList();
        return names.Count == 1 ? names[0] : FormattableString.Invariant($"{names[0]} and {names.Count - 1} more");
    }
}
