using Xunit;

namespace NixIaC.MSBuild.Tests;

public sealed class CopiedFilesTests
{
    const string Sops = "key: ENC[AES256_GCM,data:abc,type:str]\nsops:\n    version: 3.9\n";

    static string Copy(string path, string source, string form = "Plain") =>
        $"[assembly: NixIaC.Generated.NixFileCopy(\"{path}\", \"{source}\", \"{form}\")]\n";

    [Fact]
    public async Task Files_of_any_bytes_are_copied_and_copied_again_when_they_change()
    {
        using var project = new FleetProject();
        byte[] bytes = [0, 1, 0, 0, 255, 254, 13, 10];
        var source = project.Write("files/logo.bin", "");
        File.WriteAllBytes(source, bytes);
        project.Declare(FleetProject.Files, Copy("files/files/logo.bin", "files/logo.bin"));
        await project.Build();
        var target = project.Path(FleetProject.Flake + "/files/files/logo.bin");
        Assert.Equal(bytes, File.ReadAllBytes(target));
        Assert.Contains("Skipping target \"NixIaCWriteFlake\"", (await project.Build("-v:n")).Output, StringComparison.Ordinal);
        File.WriteAllBytes(source, [.. bytes, 7]);
        await project.Build();
        Assert.Equal([.. bytes, 7], File.ReadAllBytes(target));
        project.Declare(FleetProject.Files);
        await project.Build();
        Assert.Equal(FleetProject.Files, project.Output());
    }

    [Theory]
    [InlineData("keys/gone.pub", "NIX9010", "is not in the project")]
    [InlineData("../secret.txt", "NIX9011", "it has the part '..'")]
    [InlineData("/etc/hostname", "NIX9011", "it is absolute")]
    [InlineData("keys/link.pub", "NIX9011", "a link leads out of the project folder")]
    [InlineData("linked/secret.txt", "NIX9011", "a link leads out of the project folder")]
    public async Task What_is_no_file_of_the_project_is_refused(string source, string id, string words)
    {
        using var project = new FleetProject();
        await project.Build();
        var outside = project.Write("../secret.txt", "outside");
        project.Write("keys/alice.pub", "inside");
        File.CreateSymbolicLink(project.Path("keys/link.pub"), outside);
        Directory.CreateSymbolicLink(project.Path("linked"), Path.GetDirectoryName(outside)!);
        project.Declare(FleetProject.Files, Copy("files/x", source));
        var result = await project.TryBuild();
        Assert.Contains($"error {id}: ", result.Output, StringComparison.Ordinal);
        Assert.Contains(words, result.Output, StringComparison.Ordinal);
        Assert.Equal(FleetProject.Files, project.Output());
    }

    [Theory]
    [InlineData("Sops", Sops, true)]
    [InlineData("Sops", "{\n  \"data\": \"ENC[AES256_GCM,data:abc]\",\n  \"sops\": {}\n}", true)]
    [InlineData("Sops", "A=ENC[AES256_GCM,data:abc]\nsops_version=3.9\n", true)]
    [InlineData("Sops", "password: hunter2\n", false)]
    [InlineData("Sops", "# sops:\npassword: hunter2\nsops: later\n", false)]
    [InlineData("Age", "age-encryption.org/v1\n-> X25519 abc\n", true)]
    [InlineData("Age", "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n", true)]
    [InlineData("Age", "hunter2\n", false)]
    [InlineData("Vault", "hunter2\n", false)]
    public async Task Secrets_in_plain_text_stay_out(string form, string text, bool taken)
    {
        using var project = new FleetProject();
        project.Write("secrets/hydra.x", text);
        project.Declare(FleetProject.Files, Copy("secrets/hydra.x", "secrets/hydra.x", form));
        var result = await project.TryBuild();
        Assert.Equal(taken, result.Succeeded);
        Assert.Equal(taken, File.Exists(project.Path(FleetProject.Flake + "/secrets/hydra.x")));
        Assert.Equal(!taken, result.Output.Contains("error NIX9012: The secret 'secrets/hydra.x' is not written into the flake", StringComparison.Ordinal));
        Assert.DoesNotContain("hunter2", result.Output, StringComparison.Ordinal);
    }
}
