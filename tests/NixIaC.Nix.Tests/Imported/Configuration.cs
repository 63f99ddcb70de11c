using System.Text.RegularExpressions;
using NixIaC.Cli;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Imported;

/// <summary>A configuration of the importer's tests, and the C# that <c>nixiac import</c> makes of it.</summary>
/// <param name="Name">The name of its file, without the ending.</param>
/// <param name="CSharp">The file with the type, at home in the network <c>Acme.Lan</c>.</param>
/// <param name="OtherModules">The Nix file of the modules that are no files, with its path from the project folder on; null when there is none.</param>
sealed partial record Configuration(string Name, string CSharp, (string Path, string Text)? OtherModules)
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Imported", "Configurations");

    /// <summary>The files that configurations name beside themselves.</summary>
    public static IReadOnlyList<(string Path, string Text)> Beside { get; } =
        [("hardware-configuration.nix", "{ }\n"), ("services.nix", "{ }\n"), ("deploy.pub", "ssh-ed25519 AAAA deploy\n"), ("motd.txt", "Be kind.\n")];

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, Configuration> All { get; } =
        Directory.EnumerateFiles(Folder, "*.nix").Order(StringComparer.Ordinal).Index()
            .Select(file => Import(Path.GetFileNameWithoutExtension(file.Item), file.Index + 1)).ToDictionary(one => one.Name);

    /// <summary>The configuration itself.</summary>
    public string Nix => File.ReadAllText(Path.Combine(Folder, Name + ".nix"));

    /// <summary>The name of its system in the flake.</summary>
    public string System => HostName().Match(CSharp) is { Success: true } named
        ? named.Groups["name"].Value
        : Model.Names.HostName.FromTypeName(TypeName().Match(CSharp).Groups["name"].Value);

    /// <summary>What Nix calls its platform.</summary>
    public string Platform => CSharp.Contains("Arch.Arm64", StringComparison.Ordinal) ? "aarch64-linux" : "x86_64-linux";

    /// <summary>Whether it could not be said in C#.</summary>
    public bool StaysNix => CSharp.Contains(" stays Nix because ", StringComparison.Ordinal);

    /// <summary>The type with nothing in it: the machine in the topology, and no more.</summary>
    public string Bare => Modules().Replace(Statements().Replace(CSharp, "    {\n    }\n"), "");

    static Configuration Import(string name, int number)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in Beside) folder.Write(path, text);
        var file = folder.Write(name + ".nix", File.ReadAllText(Path.Combine(Folder, name + ".nix")));
        using var said = new StringWriter();
        Assert.True(Nixiac.Run(["import", file, "--output", folder["Machine.cs"], "--namespace", "Acme"], said, said) == 0, said.ToString());
        var code = FillIn().Replace(File.ReadAllText(folder["Machine.cs"]), $"[On<Lan>(\"192.168.30.{number}\")]");
        var others = Directory.EnumerateFiles(folder.Path, "*.imports.nix").SingleOrDefault();
        return new(name, code, others is null ? null : (Path.GetFileName(others), File.ReadAllText(others)));
    }

    [GeneratedRegex("^// FILL IN: where .*$", RegexOptions.Multiline)]
    private static partial Regex FillIn();

    [GeneratedRegex("^\\[Node\\(.*, Name = \"(?<name>[^\"]+)\"", RegexOptions.Multiline)]
    private static partial Regex HostName();

    [GeneratedRegex(@"^public sealed class (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^    \{\n.*^    \}\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Statements();

    [GeneratedRegex(@"^\[(Imports|Hardware)\(.*\n", RegexOptions.Multiline)]
    private static partial Regex Modules();
}
