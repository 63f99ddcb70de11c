using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;

namespace NixIaC.Model.Tests.Targets;

/// <summary>The tables of docs/image-formats.md, written from those in code.</summary>
static class ImageFormatPage
{
    const string Start = "<!-- written from src/NixIaC.Model/Targets/Images -->\n";

    /// <summary>The page with fresh tables.</summary>
    public static string Fresh(string page)
    {
        var end = page.IndexOf(Start, StringComparison.Ordinal);
        return page[..(end < 0 ? page.Length : end)] + Start + string.Join('\n', Tables) + "\n";
    }

    static IEnumerable<string> Tables =>
    [
        "",
        "| `ImageFormat` | output | made | architectures |",
        "| --- | --- | --- | --- |",
        .. ImageFormat.All.Select(format => $"| `{format.Member}` | `NODE-{format.Name}` | {Made(format)} | {Architectures(format)} |"),
    ];

    static string Made(ImageFormat format) => (format.Variant, format.Module) switch
    {
        ({ } variant, { } module) => $"`images.{variant}`; cross-built by `{module}.nix`",
        ({ } variant, null) => $"`images.{variant}`{(format.NeedsMachine ? ", natively only" : "")}",
        (null, { } module) => $"`{module}.nix`",
        _ => "`sd-card.nix`",
    };

    static string Architectures(ImageFormat format)
    {
        var made = Target.All.Where(format.IsMadeFor).ToList();
        return made.Count == Target.All.Count(target => target.Class != SupportClass.NoNixos)
            ? "all that NixOS runs on"
            : string.Join(", ", made.Select(target => $"`{target.Arch}`"));
    }
}
