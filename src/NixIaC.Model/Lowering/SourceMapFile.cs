using NixIaC.Model.Content.Settings;
using NixIaC.Model.Json;

namespace NixIaC.Model.Lowering;

/// <summary>
/// Writes <c>source-map.json</c>: which lines of the generated files come from which lines of C#. Its form is documented
/// in <c>docs/source-map.md</c>.
/// </summary>
public static class SourceMapFile
{
    // Files and their lists take lines of their own, entries one line each.
    const int Depth = 3;

    /// <summary>The map of a fleet.</summary>
    /// <param name="systems">The files of all systems, in any order.</param>
    /// <param name="find">
    /// Where a body begins, by its key (<see cref="Content.Programs.CodeSpan.Body"/>), or a type, by its full name; null when
    /// that is in another project.
    /// </param>
    public static FlakeText Lower(IEnumerable<SystemText> systems, Func<string, SourcePlace?> find)
    {
        var files = systems.Where(system => system.Origins.Count > 0).OrderBy(system => system.File.Path, StringComparer.Ordinal)
            .Select(system => new JsonMember(system.File.Path, new JsonArray(
                system.Origins.SelectMany(line => line.Origins.OfType<SettingOrigin>().Select(origin => Entry(line.Line, origin, find)))
                    .ToEquatableArray<JsonValue>())));
        var map = JsonObject.Of(("version", 1), ("files", new JsonObject(files.ToEquatableArray())));
        return new FlakeText(FlakePaths.SourceMap, JsonWriter.Write(map, Depth));
    }

    static JsonObject Entry(int line, SettingOrigin origin, Func<string, SourcePlace?> find)
    {
        var members = new List<JsonMember> { new("line", line) };
        if (find(origin.Code?.Body ?? origin.Type) is { } place)
        {
            members.Add(new("source", place.File));
            members.Add(new("sourceLine", place.Line + (origin.Code?.Line ?? 0)));
        }
        members.Add(new("type", origin.Type));
        if (origin.Level.Length > 0) members.Add(new("level", origin.Level));
        if (origin.Profile is { } profile) members.Add(new("profile", profile));
        return new JsonObject(members.ToEquatableArray());
    }
}

/// <summary>Where a body or type begins.</summary>
/// <param name="File">The file, relative to the project, with <c>/</c>.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record SourcePlace(string File, int Line);
