using System.Reflection;
using NixIaC.Model.Targets.Images;
using Xunit;

namespace NixIaC.Model.Tests.Targets;

/// <summary>The formats: members of the enumeration, and a page. <c>NIXIAC_UPDATE_SNAPSHOTS=1</c> rewrites its tables.</summary>
public sealed class ImageFormatPageTests
{
    static readonly string Page = Path.Combine(
        Path.GetDirectoryName(typeof(ImageFormatPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "TargetPage").Value!)!,
        "image-formats.md");

    [Fact]
    public void It_says_what_the_tables_say()
    {
        var page = File.ReadAllText(Page);
        var fresh = ImageFormatPage.Fresh(page);
        if (Environment.GetEnvironmentVariable("NIXIAC_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(Page, page = fresh);
        Assert.True(page == fresh, $"docs/image-formats.md is stale: NIXIAC_UPDATE_SNAPSHOTS=1, run again. It should be:\n\n{fresh}");
    }

    [Fact]
    public void Each_format_has_a_name_of_its_own_and_a_way_to_be_made()
    {
        Assert.Distinct(ImageFormat.All.Select(format => format.Name));
        Assert.Distinct(ImageFormat.All.Select(format => format.Member));
        Assert.All(ImageFormat.All, format => Assert.True(format.Variant is not null || format.Module is not null || format.Kind == ImageKind.SdCard, format.Member));
    }
}
