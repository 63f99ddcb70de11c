using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.OptionTypes.Tree;

namespace NixIaC.OptionTypes.Writing;

/// <summary>What is said about a member: its documentation and its attributes.</summary>
static class MemberText
{
    const int LongestDefault = 100;

    /// <summary>The name of the member for each place below another, in order, no name twice.</summary>
    public static IEnumerable<(OptionTreeNode Place, string Name)> Names(IEnumerable<OptionTreeNode> places)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            var name = OptionMemberName.Of(place.Segment);
            while (!taken.Add(name)) name += "_";
            yield return (place, name);
        }
    }

    /// <summary>Writes the documentation and the attributes of a member.</summary>
    public static void Write(CodeText code, OptionTreeNode place, string name)
    {
        var option = place.Option;
        var kind = option is null ? "a group of options." : CSharpText.Xml(option.TypeText) + ".";
        code.Line($"/// <summary><c>{CSharpText.Xml(place.Name)}</c>: {kind}</summary>");
        if (option is not null)
        {
            var remarks = string.Join(' ', Remarks(option));
            if (remarks.Length > 0) code.Line($"/// <remarks>{remarks}</remarks>");
            if (option.Internal || Release.Supported.All(release => option.StatusIn(release) is OptionStatus.Removed or OptionStatus.Renamed))
                code.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        }
        if (OptionMemberName.NeedsNixName(name, place.Segment)) code.Line($"[NixName({CSharpText.Literal(place.Segment)})]");
    }

    static IEnumerable<string> Remarks(OptionDeclaration option)
    {
        if (option.RemovedIn is { } removed) yield return $"{(option.Alias ? "Renamed" : "Removed")} in {removed}.";
        if (option.Replacement is { } replacement) yield return $"Write <c>{CSharpText.Xml(replacement)}</c>.";
        if (option.Since is { } since) yield return $"Since {since}.";
        if (option.ChangedIn is { } changed) yield return $"Changed in {changed}{Former(option)}.";
        if (option.Default is { } value) yield return $"Default: <c>{CSharpText.Xml(Cut(NixWriter.Write(value)))}</c>.";
        else if (option.HasComputedDefault) yield return "The default is computed.";
        if (option.ReadOnly) yield return "It can only be read.";
        if (option.Module is { } module) yield return $"Declared in {CSharpText.Xml(module)}.";
    }

    static string Former(OptionDeclaration option) =>
        option.Before?.TypeText is { } type ? $"; before, it was {CSharpText.Xml(type)}"
        : option.Before?.Default is { } value ? $"; before, its default was <c>{CSharpText.Xml(Cut(NixWriter.Write(value)))}</c>"
        : "";

    static string Cut(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestDefault) return line;
        return line[..(char.IsHighSurrogate(line[LongestDefault - 1]) ? LongestDefault - 1 : LongestDefault)] + "...";
    }
}
