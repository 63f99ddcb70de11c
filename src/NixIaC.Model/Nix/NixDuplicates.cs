namespace NixIaC.Model.Nix;

/// <summary>Refuses names given twice where Nix would, or where it would silently merge.</summary>
static class NixDuplicates
{
    public static void Refuse(NixAttributeSet set)
    {
        var whole = new HashSet<string>(StringComparer.Ordinal);
        var begun = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in set.Inherits.SelectMany(inherit => inherit.Names).Select(name => EquatableArray.Of(name))
            .Concat(set.Bindings.Select(binding => binding.Path)))
        {
            var text = NixName.Path(path);
            var start = "";
            foreach (var segment in path.Take(path.Count - 1))
            {
                start += (start.Length > 0 ? "." : "") + NixName.Attribute(segment);
                if (whole.Contains(start)) throw new UnwritableException($"{text} is bound inside {start}, which has a value of its own.");
                begun.Add(start);
            }
            if (begun.Contains(text)) throw new UnwritableException($"{text} has a value, but names inside it are bound too.");
            if (!whole.Add(text)) throw new UnwritableException($"{text} is bound twice in one attribute set.");
        }
    }

    public static void Refuse(NixSetParameter pattern)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in pattern.Whole is null ? pattern.Names : pattern.Names.Append(pattern.Whole))
            if (!names.Add(name)) throw new UnwritableException($"{name} is named twice in one function pattern.");
    }
}
