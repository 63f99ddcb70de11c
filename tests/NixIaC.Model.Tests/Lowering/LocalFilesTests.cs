using NixIaC.Model.Content.Facts;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Lowering;
using NixIaC.Model.Lowering.Files;
using NixIaC.Model.Nix;
using Xunit;

namespace NixIaC.Model.Tests.Lowering;

public sealed class LocalFilesTests
{
    static readonly LocalFiles Files = new(
        EquatableArray.Of("keys/alice.pub", "files/logo.png"), EquatableArray.Of(new FlakeText("keys/alice.pub", "ssh-ed25519 AAAA\n")));

    [Fact]
    public void Files_that_the_compiler_knows_are_found_with_their_place_in_the_flake()
    {
        Assert.Equal(new LocalFile("keys/alice.pub", new NixPath("../files/keys/alice.pub"), "ssh-ed25519 AAAA\n"), Files.Find("./keys/alice.pub"));
        Assert.Null(Files.Find("files/logo.png")!.Text);
    }

    [Theory]
    [InlineData("keys/bob.pub")]
    [InlineData("../keys/alice.pub")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public void Others_are_not(string path) => Assert.Null(Files.Find(path));

    [Fact]
    public void Only_files_used_by_path_are_copied()
    {
        var span = new CodeSpan("x", 0, 0, 0);
        Assert.Equal(
            [new FlakeCopy("files/files/logo.png", "files/logo.png", CopyForm.Plain)],
            LocalFiles.Copies([new(LocalForm.Text, "keys/alice.pub", span), new(LocalForm.File, "files/logo.png", span), new(LocalForm.File, "files/logo.png", new("y", 1, 1, 1))]));
    }
}
