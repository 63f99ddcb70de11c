using System.CommandLine;
using NixIaC.Model;

namespace NixIaC.Cli;

/// <summary><c>nixiac import configuration.nix</c></summary>
static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The configuration: a NixOS module." };
        var output = new Option<string?>("--output", "-o") { Description = "The C# file to write; by default the type's name with .cs." };
        var space = new Option<string?>("--namespace") { Description = "The namespace of the type; by default the name of the project around the C# file." };
        var type = new Option<string?>("--type") { Description = "The name of the type; by default made from networking.hostName." };
        var release = new Option<string>("--release") { Description = "The NixOS release of the fleet.", DefaultValueFactory = _ => Release.Supported[0].ToString() };
        var force = new Option<bool>("--force") { Description = "Overwrite files that are there." };
        release.AcceptOnlyFromAmong([.. Release.Supported.Select(each => each.ToString())]);
        var command = new Command("import", "Turns a NixOS configuration into a C# type with Configure.") { file, output, space, type, release, force };
        command.SetAction(parsed => new ImportRun(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error).Run(
            parsed.GetRequiredValue(file), parsed.GetValue(output), parsed.GetValue(space), parsed.GetValue(type),
            Release.Parse(parsed.GetRequiredValue(release))!.Value, parsed.GetValue(force)));
        return command;
    }
}
