namespace NixIaC.Model.Options.Freeform;

/// <summary>The file that lists what is known of settings which NixOS leaves open.</summary>
static class OverlayText
{
    /// <summary>
    /// The text, JSON: <c>sections</c> (section -> member -> type) and <c>places</c> (option -> the sections it has).
    /// </summary>
    public static string Read()
    {
        using var reader = new StreamReader(typeof(OverlayText).Assembly.GetManifestResourceStream("options/options-overlay.json")!);
        return reader.ReadToEnd();
    }
}
