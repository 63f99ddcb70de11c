using CsCheck;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using Xunit;

namespace NixIaC.Model.Tests.Names;

public sealed class ProjectFileTests
{
    [Theory]
    [InlineData("disk.nix", "disk.nix")]
    [InlineData("./disk.nix", "disk.nix")]
    [InlineData("hardware/my disk's.nix", "hardware/my disk's.nix")]
    [InlineData("..disk.nix", "..disk.nix")]
    public void Paths_below_the_project_are_fine(string path, string normal)
    {
        Assert.Null(ProjectFile.Problem(path));
        Assert.Equal(normal, ProjectFile.Normalize(path));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("/etc/disk.nix", "is not relative")]
    [InlineData("C:/disk.nix", "is not relative")]
    [InlineData("hardware\\disk.nix", "has backslashes")]
    [InlineData("../disk.nix", "leaves the project folder")]
    [InlineData("./../disk.nix", "leaves the project folder")]
    [InlineData("a/../../disk.nix", "leaves the project folder")]
    [InlineData("a/./disk.nix", "leaves the project folder or has empty parts")]
    [InlineData("././disk.nix", "leaves the project folder or has empty parts")]
    [InlineData("a//disk.nix", "leaves the project folder or has empty parts")]
    [InlineData("disk.nix/", "leaves the project folder or has empty parts")]
    [InlineData("disk.txt", "is not a .nix file")]
    [InlineData("disk.NIX", "is not a .nix file")]
    public void Other_paths_say_what_is_wrong(string path, string problem) =>
        Assert.StartsWith(problem, ProjectFile.Problem(path), StringComparison.Ordinal);

    [Fact]
    public void What_is_fine_can_be_written_in_nix_and_stays_below_the_project() =>
        Gen.OneOfConst("a", ".", "..", "/", "\\", ":", " ", "é", "$", ".nix", "./").Array[0, 8].Select(string.Concat).Sample(path =>
        {
            if (ProjectFile.Problem(path) is not null) return;
            var normal = ProjectFile.Normalize(path);
            Assert.Null(NixPath.Problem("../imports/" + normal));
            Assert.StartsWith("/project/", Path.GetFullPath("/project/" + normal), StringComparison.Ordinal);
            Assert.Equal("/project/" + normal, Path.GetFullPath("/project/" + path));
        });
}
