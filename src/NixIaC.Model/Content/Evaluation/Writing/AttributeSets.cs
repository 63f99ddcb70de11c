using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Evaluation.Writing;

/// <summary>Sets as attribute sets, with what is written in several pieces put together.</summary>
sealed class AttributeSets(Session session)
{
    public NixAttributeSet Of(SetValue set)
    {
        var root = new Branch();
        Add(root, set);
        return root.ToSet();
    }

    public NixAttributeSet Of(DictionaryValue dictionary, CodeSpan span) => new(
        dictionary.Entries.Select(entry =>
            new NixBinding(EquatableArray.Of(NixValues.Key(entry.Key, span)), session.NixValues.Of(entry.Value, span))).ToEquatableArray());

    void Add(Branch branch, SetValue set)
    {
        foreach (var entry in set.Entries)
        {
            session.Budget.Spend(1, entry.Span);
            var place = branch;
            foreach (var segment in entry.Path.Take(entry.Path.Count - 1)) place = place.Below(segment) ?? throw Twice(entry);
            var name = entry.Path[entry.Path.Count - 1];
            if (entry.Value is SetValue inner) Add(place.Below(name) ?? throw Twice(entry), inner);
            else if (!place.Give(name, session.NixValues.Of(entry.Value, entry.Span))) throw Twice(entry);
        }
    }

    static ContentFault Twice(SetEntryValue entry) =>
        ContentFault.At(entry.Span, $"{OptionPath.Write(entry.Path, wildcards: false)} is given twice in this set. Remove one of them.");

    /// <summary>A set that is being put together; members keep the order in which they come first.</summary>
    sealed class Branch
    {
        readonly List<string> order = [];
        readonly Dictionary<string, Branch> branches = new(StringComparer.Ordinal);
        readonly Dictionary<string, NixExpression> leaves = new(StringComparer.Ordinal);

        /// <summary>The set below a name; null when the name has a value.</summary>
        public Branch? Below(string name)
        {
            if (leaves.ContainsKey(name)) return null;
            if (branches.TryGetValue(name, out var known)) return known;
            order.Add(name);
            return branches[name] = new Branch();
        }

        public bool Give(string name, NixExpression value)
        {
            if (leaves.ContainsKey(name) || branches.ContainsKey(name)) return false;
            order.Add(name);
            leaves[name] = value;
            return true;
        }

        public NixAttributeSet ToSet() => new(
            order.Select(name => new NixBinding(EquatableArray.Of(name), leaves.TryGetValue(name, out var leaf) ? leaf : branches[name].ToSet()))
                .ToEquatableArray());
    }
}
