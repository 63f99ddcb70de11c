using NixIaC.Model.Content.Settings;
using NixIaC.Model.Options;
using NixIaC.Model.Rules.Options;

namespace NixIaC.Model.Rules.Secrets;

/// <summary>Where the path of a secret goes instead of the secret.</summary>
static class WayOut
{
    const string Anywhere = "its path, Secret.Path<T>(), to where the option takes one";

    /// <summary>What to write instead of a part of a setting, as words that follow "write".</summary>
    public static string Of(OptionSchema schema, Setting setting, ValuePart part)
    {
        var path = new OptionPath(setting.Path.Segments.Concat(part.Way).ToEquatableArray());
        return FileOption(schema, path) is { } option ? $"{option} = Secret.Path<T>()" : Anywhere;
    }

    /// <summary>The option that takes the path of a file in place of one that holds a secret; null when none is known.</summary>
    public static string? FileOption(OptionSchema schema, OptionPath path)
    {
        var (group, name) = (path.Segments.Take(path.Segments.Count - 1).ToList(), path.Segments[path.Segments.Count - 1]);
        return SecretOptions.FileBeside(schema, group, name) is { } file ? new OptionPath(group.Append(file).ToEquatableArray()).ToString() : null;
    }
}
