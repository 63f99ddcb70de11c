using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.Model.Options.Checking;
using NixIaC.Model.Options.Freeform;
using NixIaC.OptionTypes.Reading;

namespace NixIaC.OptionTypes.Overlay;

/// <summary>
/// Members of settings that NixOS leaves open, from a file with <c>sections</c> (section -> member -> type) and
/// <c>places</c> (option -> the sections it has).
/// </summary>
static class OptionOverlay
{
    /// <summary>The members that NixIaC ships.</summary>
    public static IReadOnlyList<OptionDeclaration> Shipped() => Read(OverlayText.Read());

    /// <summary>The members as options below the options that they belong to.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="FormatException">A place names a section that there is not, or has no option's name.</exception>
    public static IReadOnlyList<OptionDeclaration> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var sections = document.RootElement.GetProperty("sections");
        return [.. document.RootElement.GetProperty("places").EnumerateObject().SelectMany(place => Place(place, sections))];
    }

    static IEnumerable<OptionDeclaration> Place(JsonProperty place, JsonElement sections)
    {
        var above = OptionName.Segments(place.Name);
        foreach (var name in place.Value.EnumerateArray().Select(section => section.GetString()!))
        {
            if (!sections.TryGetProperty(name, out var section))
                throw new FormatException($"The place \"{place.Name}\" names the section \"{name}\", which there is not.");
            foreach (var member in section.EnumerateObject())
            {
                var type = OverlayWords.Type(member.Value.GetString()!);
                yield return new()
                {
                    Segments = above.Append(member.Name).ToEquatableArray(),
                    Type = type,
                    TypeText = TypeWords.Of(type),
                };
            }
        }
    }
}
