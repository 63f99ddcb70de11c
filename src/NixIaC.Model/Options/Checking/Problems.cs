using NixIaC.Model.Nix;

namespace NixIaC.Model.Options.Checking;

/// <summary>Puts problems into words.</summary>
static class Problems
{
    public static OptionProblem Value(OptionProblemKind kind, Place place, OptionType type, NixExpression value)
    {
        if (kind is OptionProblemKind.WrongType && value is NixNull) kind = OptionProblemKind.NotNullable;
        return Value(kind, place, TypeWords.Of(type), value);
    }

    public static OptionProblem NoGroup(Place place, NixExpression value) =>
        Value(OptionProblemKind.WrongType, place, "a set of options", value);

    public static OptionProblem Unknown(Place place, EquatableArray<string> near) =>
        new(OptionProblemKind.Unknown, place.Text,
            near.Count == 0 ? $"There is no option {place.Text}." : $"There is no option {place.Text}; did you mean {string.Join(" or ", near)}?",
            Suggestions: near);

    public static OptionProblem DoubtfulKey(Place set, string key, IReadOnlyList<string> near) =>
        new(OptionProblemKind.DoubtfulKey, set.Key(key).Text,
            $"{set.Text} takes any key, but none is known there that is named {key}; did you mean {string.Join(" or ", near)}? "
            + $"In Configure that is the member {string.Join(" or ", near.Select(OptionMemberName.Of))}.",
            Suggestions: near.Select(name => set.Key(name).Text).ToEquatableArray());

    public static OptionProblem ListElement(Place place, OptionListElement match)
    {
        var list = OptionPath.Write(match.Path.Segments.Take(match.SegmentIndex), wildcards: false);
        return new(OptionProblemKind.ListElement, place.Text,
            $"{place.Text} leads into the list {list}, and Nix has no path to an element of a list; set {list} to the whole list.",
            Suggestions: EquatableArray.Of(list));
    }

    public static OptionProblem ReadOnly(Place place) =>
        new(OptionProblemKind.ReadOnly, place.Text, $"{place.Text} is set by NixOS itself and may only be read.");

    /// <summary>What is wrong with an option's standing in a release; null when it is there.</summary>
    /// <param name="place">Where it is set.</param>
    /// <param name="option">The option.</param>
    /// <param name="replacement">What to set instead, or null.</param>
    /// <param name="release">The release.</param>
    public static OptionProblem? Status(Place place, OptionDeclaration option, string? replacement, Release release)
    {
        var suggestions = replacement is null ? default : EquatableArray.Of(replacement);
        return option.StatusIn(release) switch
        {
            OptionStatus.Renamed => new(OptionProblemKind.Renamed, place.Text,
                $"{place.Text} is an old name since NixOS {option.RemovedIn}" + (suggestions.Count > 0 ? $"; write {suggestions[0]}." : "."),
                Suggestions: suggestions),
            OptionStatus.Removed => new(OptionProblemKind.Removed, place.Text,
                $"{place.Text} is gone since NixOS {option.RemovedIn}" + (suggestions.Count > 0 ? $"; use {suggestions[0]}." : "."),
                Suggestions: suggestions),
            OptionStatus.NotYetAvailable => new(OptionProblemKind.NotYetAvailable, place.Text,
                $"{place.Text} comes with NixOS {option.Since}; this is {release}."),
            _ => null,
        };
    }

    static OptionProblem Value(OptionProblemKind kind, Place place, string expected, NixExpression value)
    {
        var found = ValueWords.Of(value);
        return new(kind, place.Text, $"{place.Text} must be {expected}, not {found}.", expected, found) { Part = place.Way };
    }
}
