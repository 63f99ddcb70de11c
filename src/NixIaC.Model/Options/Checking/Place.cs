using System.Globalization;

namespace NixIaC.Model.Options.Checking;

/// <summary>Where in a setting the checker is.</summary>
/// <param name="Text">The place as a reader finds it: <c>networking.nat.forwardPorts[0].proto</c>.</param>
/// <param name="Path">The place as a path; null inside a list, where Nix has none.</param>
/// <param name="Way">The way to it from the value that is set: keys in sets, positions in lists.</param>
sealed record Place(string Text, OptionPath? Path, EquatableArray<string> Way = default)
{
    public static Place Of(OptionPath path) => new(path.ToString(), path);

    public Place Key(string segment)
    {
        var key = OptionPath.Write([segment], wildcards: false);
        return new(Text.Length == 0 ? key : Text + "." + key, Path?.Append(segment), Below(segment));
    }

    public Place Element(int index)
    {
        var position = index.ToString(CultureInfo.InvariantCulture);
        return new(Text + "[" + position + "]", null, Below(position));
    }

    EquatableArray<string> Below(string step) => Way.Append(step).ToEquatableArray();
}
