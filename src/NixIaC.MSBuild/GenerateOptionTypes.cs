using System.Text;
using System.Text.Json;
using Microsoft.Build.Framework;
using NixIaC.Model.Options;
using NixIaC.MSBuild.Output;
using NixIaC.OptionTypes;
using NixIaC.OptionTypes.Overlay;

namespace NixIaC.MSBuild;

/// <summary>Writes the C# types of every option of NixOS, for the project that makes them an assembly.</summary>
[MSBuildMultiThreadableTask]
public sealed class GenerateOptionTypes : Microsoft.Build.Utilities.Task
{
    /// <summary>The members of settings that NixOS leaves open. Like every path here it must be absolute.</summary>
    [Required]
    public string Overlay { get; set; } = "";

    /// <summary>The folder that gets the files.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var options = OptionSchema.All().Concat(OptionOverlay.Read(File.ReadAllText(Overlay)));
            foreach (var file in OptionTypeSource.Write(options))
                OutputFolders.Write(Path.Combine(OutputDirectory, file.Name), Encoding.UTF8.GetBytes(file.Text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            Log.LogError($"{Overlay}: {e.Message}");
        }
        return !Log.HasLoggedErrors;
    }
}
