namespace NixIaC.Cli.Tests;

/// <summary>What a run of <c>nixiac</c> printed and returned.</summary>
sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params IReadOnlyList<string> arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Nixiac.Run(arguments, output, error);
        return new(code, output.ToString(), error.ToString());
    }
}
