using Microsoft.Build.Framework;
using NixIaC.MSBuild.Output;
using NixIaC.OptionTypes;

namespace NixIaC.MSBuild;

/// <summary>Writes the C# types of every option of NixOS, for the project that makes them an assembly.</summary>
[MSBuildMultiThreadableTask]
public sealed class GenerateOptionTypes : Microsoft.Build.Utilities.Task
{
    /// <summary>The folder that gets the files; an absolute path.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        foreach (var file in OptionTypeSource.Write())
            OutputFolders.WriteChanged(Path.Combine(OutputDirectory, file.Name), file.Text);
        return true;
    }
}
