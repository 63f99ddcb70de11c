namespace NixIaC.Model.Options;

/// <summary>One thing that is wrong with a setting.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Location">Where: the path of the setting or of a part of its value, such as <c>networking.nat.forwardPorts[0].proto</c>.</param>
/// <param name="Message">All of it in a sentence.</param>
/// <param name="Expected">The type that is expected there, in words; empty when the value is not the matter.</param>
/// <param name="Found">What stands there, in words; empty when the value is not the matter.</param>
/// <param name="Suggestions">Paths to write instead, nearest first; none when there is nothing to offer.</param>
public sealed record OptionProblem(
    OptionProblemKind Kind,
    string Location,
    string Message,
    string Expected = "",
    string Found = "",
    EquatableArray<string> Suggestions = default)
{
    /// <summary>
    /// The part of the value that is wrong, by the way to it from the whole: keys in sets, positions in lists. Null when it is
    /// not the value that is wrong.
    /// </summary>
    public EquatableArray<string>? Part { get; init; }

    /// <summary>Whether NixOS builds all the same and at most warns.</summary>
    public bool IsWarning => Kind is OptionProblemKind.Renamed or OptionProblemKind.DoubtfulKey;
}
