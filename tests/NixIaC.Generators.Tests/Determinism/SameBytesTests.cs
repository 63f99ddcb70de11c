using System.Globalization;
using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Determinism;

/// <summary>Everything that the generator adds, file names and order included, is the same wherever and whenever it runs.</summary>
public sealed class SameBytesTests
{
    const string Folder = "/home/user/HomeLab/";

    // Several build platforms, of which Danish would sort the first last; names with the letter that Turkish has twice.
    const string Fleet = SmallFleet.Head + """
        [Node(Image.Livestock, Arch.Arm64), On<Lan>("10.0.0.1"), Builder] public sealed class AAIdentity;
        [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.2"), Option("services.fail2ban.enable", true)] public sealed class Inner;
        [Cluster(Count = 3), Node(Image.Livestock, Arch.I686), On<Lan>("10.0.0.10")] public sealed class INSIDE;
        [Node(Image.Livestock, Arch.ArmV7, Name = "istanbul"), On<Lan>("10.0.0.4")] public sealed class Istanbul;
        """;

    [Fact]
    public void With_windows_line_ends() =>
        AssertSame(HomeLabExample.In(Folder, text: text => text.ReplaceLineEndings("\r\n")));

    [Fact]
    public void In_another_folder() => AssertSame(HomeLabExample.In("/srv/søurce code/lab/"));

    [Fact]
    public void With_the_sources_in_another_order() => AssertSame(HomeLabExample.In(Folder, reversed: true));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("da-DK")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void In_another_culture(string culture)
    {
        var expected = Sources(FleetProject.Of(Fleet));
        Assert.Contains(expected, source => source.Contains("armv7l-linux", StringComparison.Ordinal));
        Assert.Equal(expected, In(culture, () => Sources(FleetProject.Of(Fleet))));
        Assert.Equal(Sources(HomeLabExample.Project), In(culture, () => Sources(HomeLabExample.Project)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void Errors_in_another_culture(string culture)
    {
        var fleet = Fleet.Replace("Count = 3", "Count = -3", StringComparison.Ordinal);
        Assert.Equal(Sources(FleetProject.Of(fleet)), In(culture, () => Sources(FleetProject.Of(fleet))));
    }

    [Fact]
    public void With_the_parts_of_a_type_in_another_order()
    {
        const string one = """
            using NixIaC;
            namespace Acme;
            [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.11", Interface = "eth0"), Option("networking.nameservers", ["9.9.9.9"])]
            public sealed partial class Parts;
            """;
        const string other = """
            using NixIaC;
            namespace Acme;
            [Option("networking.nameservers", ["1.1.1.1"]), Imports("b.nix", "a.nix")]
            public sealed partial class Parts;
            """;
        var project = FleetProject.Of(SmallFleet.Head).WithFile("a.nix", "{ }").WithFile("b.nix", "{ }");
        var expected = Sources(project.With("one.cs", one).With("other.cs", other));
        Assert.Contains(expected, source => source.Contains("9.9.9.9", StringComparison.Ordinal));
        Assert.Equal(expected, Sources(project.With("other.cs", other).With("one.cs", one)));
    }

    static void AssertSame(FleetProject project) => Assert.Equal(Sources(HomeLabExample.Project), Sources(project));

    static List<string> Sources(FleetProject project) =>
        [.. Run.Of(project).Result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal)];

    static T In<T>(string culture, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
