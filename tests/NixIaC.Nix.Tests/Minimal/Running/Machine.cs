using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal.Running;

/// <summary>A minimal image that runs on this machine's own kernel, in a folder and namespaces, until it powers off.</summary>
sealed class Machine : IDisposable
{
    // Logs are files, as the kernel's ring buffer belongs to this machine.
    const string Here = """{ logging = { target = "file"; console = false; maxBytes = 400; }; console.access = "none"; }""";

    readonly TemporaryFolder folder = new("minimal-machine");

    /// <summary>Runs an image with this module, and what its services need in the file system of the folder.</summary>
    /// <param name="module">The module of the image. One of its services has to say <c>poweroff</c>.</param>
    /// <param name="prepare">Adds files to the folder that is its root.</param>
    public async Task Run(string module, Action<TemporaryFolder>? prepare = null)
    {
        NixTool.Require();
        Namespaces.Require();
        var root = await MinimalImage.Build("x86_64-linux", $"{{ imports = [ {Here} {module} ]; }}", "/bin/busybox", "root");
        var copied = await Commands.Run("cp", ["-R", "--no-preserve=ownership", $"{root}/.", folder.Path]);
        Assert.True(copied.ExitCode == 0, copied.StandardError);
        await Commands.Run("chmod", ["-R", "u+w", folder.Path]);
        prepare?.Invoke(folder);
        var result = await Namespaces.Run("Minimal/Running/machine.sh", folder.Path);
        Said = result.StandardOutput + result.StandardError;
        Assert.True(result.ExitCode == 0, $"It did not power off in time.\n{Said}\n{string.Join('\n', Logs())}");
    }

    /// <summary>What init wrote.</summary>
    public string Said { get; private set; } = "";

    /// <summary>The lines of a service's log.</summary>
    public string[] Log(string service) => File.ReadAllLines(folder[$"var/log/{service}"]);

    /// <summary>A file that the machine left.</summary>
    public string Read(string path) => File.ReadAllText(folder[path]);

    public bool Has(string path) => File.Exists(folder[path]);

    public void Dispose() => folder.Dispose();

    IEnumerable<string> Logs() =>
        Directory.Exists(folder["var/log"]) ? Directory.EnumerateFiles(folder["var/log"]).SelectMany(File.ReadAllLines) : [];
}
