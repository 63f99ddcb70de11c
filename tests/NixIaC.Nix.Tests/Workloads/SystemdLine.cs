using System.Text.Json;
using System.Text.RegularExpressions;

namespace NixIaC.Nix.Tests.Workloads;

/// <summary>What systemd reads in a unit, as far as our modules write it.</summary>
static partial class SystemdLine
{
    /// <summary>The words of a command line: plain ones, and others in double quotes.</summary>
    public static string[] Words(string line) =>
    [
        .. Word().Matches(line).Select(match => match.Value.StartsWith('"') ? JsonSerializer.Deserialize<string>(match.Value)! : match.Value)
            .Select(word => Text(word).Replace("$$", "$", StringComparison.Ordinal)),
    ];

    /// <summary>A text in which no specifier stands.</summary>
    public static string Text(string text) => text.Replace("%%", "%", StringComparison.Ordinal);

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"|[^ ]+")]
    private static partial Regex Word();
}
