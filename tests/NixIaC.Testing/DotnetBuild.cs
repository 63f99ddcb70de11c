using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace NixIaC.Testing;

/// <summary>Runs the real <c>dotnet</c> on a project folder, in English, with nothing left running that holds our assemblies.</summary>
public static partial class DotnetBuild
{
    static readonly Dictionary<string, string?> Isolated = new()
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        // Set by the `dotnet test` that may run us; they would tie the inner build to the outer one.
        ["MSBUILD_EXE_PATH"] = null,
        ["MSBuildSDKsPath"] = null,
        ["MSBuildExtensionsPath"] = null,
    };

    /// <summary>Runs <c>dotnet build</c> with more arguments.</summary>
    public static Task<BuildResult> Run(string folder, params IEnumerable<string> arguments) => Command("build", folder, arguments);

    /// <summary>Runs <c>dotnet build</c> and fails the test, with what was printed, when it fails.</summary>
    public static async Task<BuildResult> Succeed(string folder, params IEnumerable<string> arguments)
    {
        var result = await Run(folder, arguments);
        Assert.True(result.Succeeded, result.Output);
        return result;
    }

    /// <summary>Runs another command of <c>dotnet</c> that is made of MSBuild: <c>clean</c>, <c>pack</c>, <c>msbuild</c>.</summary>
    public static async Task<BuildResult> Command(
        string command, string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var all = new Dictionary<string, string?>(Isolated);
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>()) all[name] = value;
        var result = await Commands.Run("dotnet", [command, "-nr:false", .. arguments], folder, all);
        var output = result.StandardOutput + result.StandardError;
        return new(result.ExitCode, output, [.. Diagnostics(output)]);
    }

    static IEnumerable<BuildDiagnostic> Diagnostics(string output) =>
        output.Split('\n')
            .Select(line => DiagnosticLine().Match(line.TrimEnd('\r')))
            .Where(match => match.Success)
            .Select(match => new BuildDiagnostic(
                match.Groups["kind"].Value == "error",
                match.Groups["id"].Value,
                match.Groups["message"].Value,
                match.Groups["file"].Value,
                int.TryParse(match.Groups["line"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : 0))
            .Distinct();

    [GeneratedRegex(
        @"^\s*(\d+>)?(?<file>.*?)\s*(\((?<line>\d+)(,\d+)*\))?\s*: (?<kind>error|warning) (?<id>[A-Za-z]+\d+): (?<message>.*?)( \[[^\]]*\])?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex DiagnosticLine();
}
