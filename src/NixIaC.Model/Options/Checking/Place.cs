using System.Globalization;

namespace NixIaC.Model.Options.Checking;

/// <summary>Where in a setting the checker is.</summary>
/// <param name="Text">The place as a reader finds it: <c>networking.nat.forwardPorts[0].proto</c>.</param>
/// <param name="Path">The place as a path; null inside a list, where Nix has none.</param>
sealed record Place(string Text, OptionPath? Path)
{
    public static Place Of(OptionPath path) => new(path.ToString(), path);

    public Place Key(string segment)
    {
        var key = OptionPath.Write([segment], wildcards: false);
        return new(Text.Length == 0 ? key : Text + "." + key, Path?.Append(segment));
    }

    public Place Element(int index) => new(Text + "[" + index.ToString(CultureInfo.InvariantCulture) + "]", null);
}
