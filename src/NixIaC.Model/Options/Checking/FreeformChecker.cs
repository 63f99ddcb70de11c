using NixIaC.Model.Options.Freeform;
using NixIaC.Model.Options.Nearest;
using NixIaC.Model.Options.Walking;

namespace NixIaC.Model.Options.Checking;

/// <summary>
/// Looks for misspelt keys where NixOS takes any. The lists of known keys are not complete, so that only a key which is one
/// slip from a known one is doubtful: with two or three slips, every seventh key of the lists would look like another of
/// them (<c>MemoryMin</c>, <c>MemoryMax</c>), and so would new ones.
/// </summary>
sealed class FreeformChecker(OptionWalker walker)
{
    const int Slips = 1;

    /// <summary>The start of keys that systemd leaves to others.</summary>
    const string Foreign = "X-";

    /// <summary>Checks the segments of a path.</summary>
    public void Check(OptionPath path, List<OptionProblem> problems)
    {
        var node = OptionNode.Root;
        var place = new Place("", new OptionPath([]));
        foreach (var segment in path.Segments)
        {
            Check(place, node, segment, problems);
            if (walker.Step(node, segment) is not { } next) return;
            (place, node) = (place.Key(segment), next);
        }
    }

    /// <summary>Checks a key of the set at a place.</summary>
    public void Check(Place place, OptionNode node, string key, List<OptionProblem> problems)
    {
        var known = FreeformKeys.At(node);
        if (known.Count == 0 || known.Contains(key) || key.StartsWith(Foreign, StringComparison.Ordinal) || walker.StepByName(node, key) is not null) return;
        var near = known.Concat(walker.Names(node))
            .Select(name => (Name: name, Slips: EditDistance.Between(key, name, Slips)))
            .Where(one => one.Slips is not null)
            .OrderBy(one => one.Slips).ThenBy(one => one.Name, StringComparer.Ordinal)
            .Select(one => one.Name).ToList();
        if (near.Count > 0) problems.Add(Problems.DoubtfulKey(place, key, near));
    }
}
