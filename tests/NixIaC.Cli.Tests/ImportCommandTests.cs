using NixIaC.Testing;
using Xunit;

namespace NixIaC.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Usage_names_the_command_and_its_options()
    {
        Assert.Contains("import", CommandRun.Of("--help").Output, StringComparison.Ordinal);
        var help = CommandRun.Of("import", "--help");
        Assert.Equal(0, help.ExitCode);
        foreach (var option in (string[])["<file>", "--output", "--namespace", "--type", "--release", "--force"]) Assert.Contains(option, help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_without_its_file_says_so()
    {
        var run = CommandRun.Of("import");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Required argument 'file' missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal(new(1, "", $"There is no file {folder["none.nix"]}.\n"), CommandRun.Of("import", folder["none.nix"]));

    [Fact]
    public void A_folder_is_no_file_to_read_or_write()
    {
        var file = folder.Write("good.nix", "{ }");
        Directory.CreateDirectory(folder["host"]);
        Assert.Equal(
            new(1, "", $"{folder["host"]} is a folder; name the configuration in it, such as {folder["host/configuration.nix"]}.\n"),
            CommandRun.Of("import", folder["host"]));
        Assert.Equal(
            new(1, "", $"--output {folder["host"]} is a folder; name the C# file in it, such as {folder["host/Machine.cs"]}.\n"),
            CommandRun.Of("import", file, "-o", folder["host"]));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        var file = folder.Write("good.nix", "{ }");
        var run = CommandRun.Of("import", file, "-o", folder["good.nix/X.cs"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.Contains("give --output a file that can be written", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_syntax_error_has_its_place()
    {
        var file = folder.Write("bad.nix", "{\n  a = 1\n  b = 2;\n}");
        Assert.Equal(new(1, "", $"{file}:2:8: A ; is missing after the value of a, before b =.\n"), CommandRun.Of("import", file, "-o", folder["X.cs"]));
        Assert.False(File.Exists(folder["X.cs"]));
    }

    [Fact]
    public void What_is_there_is_overwritten_only_when_forced()
    {
        var file = folder.Write("configuration.nix", "{ networking.hostName = \"a\"; }");
        var target = folder.Write("A.cs", "mine");
        var run = CommandRun.Of("import", file, "--output", target);
        Assert.Equal((1, $"{target} is there already; give --force to overwrite it, or another --output.\n"), (run.ExitCode, run.Error));
        Assert.Equal("mine", File.ReadAllText(target));
        Assert.Equal(0, CommandRun.Of("import", file, "--output", target, "--force").ExitCode);
        Assert.Contains("class A", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--type", "1a", "is no name for a C# type")]
    [InlineData("--type", "class", "is no name for a C# type")]
    [InlineData("--namespace", "A..B", "is no namespace")]
    [InlineData("--release", "20.03", "26.05")]
    public void A_wrong_option_says_what_may_be_written(string option, string value, string message)
    {
        var run = CommandRun.Of("import", folder.Write("configuration.nix", "{ }"), "-o", folder["X.cs"], option, value);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_project_paths_and_namespace_are_the_project_s()
    {
        folder.Write("Home-Lab.csproj", "<Project />");
        var file = folder.Write("old/configuration.nix", "{ modulesPath, ... }: { imports = [ ./hardware-configuration.nix (modulesPath + \"/x.nix\") ]; networking.hostName = \"pi\"; }");
        var run = CommandRun.Of("import", file, "--output", folder["machines/Pi.cs"], "--type", "Pie");
        Assert.Equal(0, run.ExitCode);
        var code = File.ReadAllText(folder["machines/Pi.cs"]);
        Assert.Contains("namespace HomeLab;", code, StringComparison.Ordinal);
        Assert.Contains("Name = \"pi\"", code, StringComparison.Ordinal);
        Assert.Contains("[Hardware(\"old/hardware-configuration.nix\")]\n[Imports(\"old/pie.imports.nix\")]", code, StringComparison.Ordinal);
        Assert.Contains("(modulesPath + \"/x.nix\")", File.ReadAllText(folder["old/pie.imports.nix"]), StringComparison.Ordinal);
        Assert.Contains("Copy hardware-configuration.nix into the project as old/hardware-configuration.nix.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_beside_the_configuration_become_files_of_the_project()
    {
        folder.Write("Home-Lab.csproj", "<Project />");
        folder.Write("old/keys/ann.pub", "");
        folder.Write("old/motd.txt", "");
        var file = folder.Write("old/configuration.nix", """
            { pkgs, ... }: {
              users.motd = builtins.readFile ./motd.txt;
              users.users.ann.openssh.authorizedKeys.keyFiles = [ ./keys/ann.pub ];
              environment.etc.motd.text = "${builtins.readFile ./motd.txt}!";
              environment.etc.gone.source = ./gone.conf;
            }
            """);
        Assert.Equal(0, CommandRun.Of("import", file, "--output", folder["Pi.cs"], "--type", "Pi").ExitCode);
        var code = File.ReadAllText(folder["Pi.cs"]);
        const string known = "        // The compiler must know the file: keep it below files/, keys/ or secrets/, or name it in the project, <NixIaCFiles Include=\"...\" />.\n";
        Assert.Contains($"{known}        nixos.Users.Motd = Local.Text(\"old/motd.txt\");\n", code, StringComparison.Ordinal);
        Assert.Contains($"{known}        nixos.Users.Users[\"ann\"].Openssh.AuthorizedKeys.KeyFiles = [Local.File(\"old/keys/ann.pub\")];\n", code, StringComparison.Ordinal);
        Assert.Contains("Text = $\"{Local.Text(\"old/motd.txt\")}!\"", code, StringComparison.Ordinal);
        Assert.Contains("// A path in it is from the folder of the configuration, which the flake does not have: write where it leads to.\n        nixos.Environment.Etc[\"gone\"].Source = new NixCode(\"./gone.conf\");", code, StringComparison.Ordinal);
    }
}
