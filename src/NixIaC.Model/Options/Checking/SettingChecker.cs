using NixIaC.Model.Nix;
using NixIaC.Model.Options.Nearest;
using NixIaC.Model.Options.Walking;

namespace NixIaC.Model.Options.Checking;

/// <summary>Checks settings: first the path, then the value, then the members of the value.</summary>
sealed class SettingChecker
{
    readonly OptionWalker walker;
    readonly OptionFinder finder;
    readonly NearestPaths nearest;
    readonly Release release;
    readonly ValueChecker values;
    readonly FreeformChecker freeform;

    public SettingChecker(OptionWalker walker, OptionFinder finder, NearestPaths nearest, Release release)
    {
        (this.walker, this.finder, this.nearest, this.release) = (walker, finder, nearest, release);
        values = new(walker, Keys);
        freeform = new(walker);
    }

    public void Check(OptionPath path, NixExpression value, List<OptionProblem> problems)
    {
        var place = Place.Of(path);
        switch (finder.Find(path, out var node))
        {
            case OptionUnknown unknown:
                problems.Add(Problems.Unknown(place, unknown.Nearest));
                break;
            case OptionListElement element:
                problems.Add(Problems.ListElement(place, element));
                break;
            case OptionUnrecorded:
                break;
            case OptionKeyFound { Option: var owner }:
                if (!MaySet(place, owner, problems)) break;
                freeform.Check(path, problems);
                Setting(place, node, value, problems);
                break;
            default:
                Setting(place, node, value, problems);
                break;
        }
    }

    void Setting(Place place, OptionNode node, NixExpression value, List<OptionProblem> problems)
    {
        if (node is { IsOption: true, Owner: { } option } && !MaySet(place, option, problems)) return;
        if (node.Type is not null) values.Check(place, node, value, problems);
        else if (value is NixAttributeSet set) Keys(place, node, set, problems);
        else if (!ValueChecker.IsCode(value)) problems.Add(Problems.NoGroup(place, value));
    }

    bool MaySet(Place place, OptionDeclaration option, List<OptionProblem> problems)
    {
        var problem = Problems.Status(place, option, Replacement(place, option), release) ?? (option.ReadOnly ? Problems.ReadOnly(place) : null);
        if (problem is null) return true;
        problems.Add(problem);
        return problem.IsWarning;
    }

    // A key of an old set is a key of the new one.
    static string? Replacement(Place place, OptionDeclaration option) => option.Replacement is not { } replacement ? null
        : place.Path?.Segments.Skip(option.Segments.Count).ToList() is { Count: > 0 } keys
            ? new OptionPath(OptionPath.Parse(replacement).Segments.Concat(keys).ToEquatableArray()).ToString()
        : replacement;

    void Keys(Place place, OptionNode node, NixAttributeSet set, List<OptionProblem> problems)
    {
        foreach (var binding in set.Bindings) Key(place, node, binding, problems);
    }

    void Key(Place place, OptionNode node, NixBinding binding, List<OptionProblem> problems)
    {
        for (var i = 0; i < binding.Path.Count; i++)
        {
            var segment = binding.Path[i];
            if (walker.Step(node, segment) is not { } next)
            {
                Missing(place.Key(segment), node, segment, problems);
                return;
            }
            freeform.Check(place, node, segment, problems);
            (place, node) = (place.Key(segment), next);
        }
        Setting(place, node, binding.Value, problems);
    }

    void Missing(Place place, OptionNode node, string segment, List<OptionProblem> problems)
    {
        if (walker.IsPartlyRecorded(node)) return;
        problems.Add(Problems.Unknown(place, place.Path is { } path
            ? nearest.To(path.Segments, node, path.Segments.Count - 1)
            : nearest.Beside(node, segment)));
    }
}
