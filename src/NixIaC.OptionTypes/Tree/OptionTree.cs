using NixIaC.Model.Options;

namespace NixIaC.OptionTypes.Tree;

/// <summary>Makes the tree of some options.</summary>
static class OptionTree
{
    /// <summary>The root of a tree. Of two declarations of one option, the first counts.</summary>
    public static OptionTreeNode Of(IEnumerable<OptionDeclaration> options)
    {
        var root = new OptionTreeNode("", null);
        foreach (var option in options)
        {
            var node = option.Segments.Aggregate(root, (place, segment) => place.ChildOrNew(segment));
            node.Option ??= option;
        }
        return root;
    }
}
