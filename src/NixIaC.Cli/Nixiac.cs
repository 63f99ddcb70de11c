using System.CommandLine;

namespace NixIaC.Cli;

/// <summary>The command line of <c>nixiac</c>.</summary>
public static class Nixiac
{
    /// <summary>Runs a command.</summary>
    /// <param name="arguments">The arguments after the program's name.</param>
    /// <param name="output">Takes what the user asked for.</param>
    /// <param name="error">Takes what went wrong, and hints.</param>
    /// <returns>Zero for success, 1 for an error, which was printed.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Infrastructure as code for Nix, in C#.") { ImportCommand.Create() };
        return root.Parse(arguments).Invoke(new() { Output = output, Error = error });
    }
}
