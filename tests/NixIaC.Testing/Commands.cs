using CliWrap;
using CliWrap.Buffered;

namespace NixIaC.Testing;

/// <summary>Runs programs and keeps what they print. None may take longer than ten minutes, unless it is said how long.</summary>
public static class Commands
{
    public static async Task<BufferedCommandResult> Run(
        string program,
        IEnumerable<string> arguments,
        string? folder = null,
        IReadOnlyDictionary<string, string?>? environment = null,
        TimeSpan? patience = null)
    {
        using var limit = new CancellationTokenSource(patience ?? TimeSpan.FromMinutes(10));
        return await Cli.Wrap(program)
            .WithArguments(arguments)
            .WithWorkingDirectory(folder ?? Path.GetTempPath())
            .WithEnvironmentVariables(environment ?? new Dictionary<string, string?>())
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(limit.Token);
    }
}
