using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class OptionMemberNameTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("enable", "Enable", false)]
    [InlineData("virtualHosts", "VirtualHosts", false)]
    [InlineData("max-jobs", "MaxJobs", true)]
    [InlineData("X11Forwarding", "X11Forwarding", true)]
    [InlineData("PermitRootLogin", "PermitRootLogin", true)]
    [InlineData("use_template", "Use_template", false)]
    [InlineData("3proxy", "_3proxy", true)]
    [InlineData("_1password", "_1password", false)]
    [InlineData("a key.", "AKey", true)]
    [InlineData("größe", "GrE", true)]
    [InlineData("-", "_", true)]
    [InlineData("", "_", true)]
    public void A_segment_has_a_member_and_the_member_its_segment(string segment, string member, bool needsNixName)
    {
        Assert.Equal(member, OptionMemberName.Of(segment));
        Assert.Equal(needsNixName, OptionMemberName.NeedsNixName(member, segment));
        if (!needsNixName) Assert.Equal(segment, OptionMemberName.Segment(member));
    }

    [Fact]
    public void No_two_members_of_a_group_share_a_name()
    {
        var members = SchemaFacts.All
            .SelectMany(option => Enumerable.Range(0, option.Segments.Count)
                .Select(length => (Group: string.Join('.', option.Segments.Take(length)), Segment: option.Segments[length])))
            .Where(member => !OptionPath.IsWildcard(member.Segment))
            .Distinct().ToList();
        output.WriteLine($"{members.Count} members, {members.Count(member => OptionMemberName.NeedsNixName(OptionMemberName.Of(member.Segment), member.Segment))} need NixName");
        Assert.Empty(members.GroupBy(member => (member.Group, OptionMemberName.Of(member.Segment))).Where(group => group.Count() > 1).Select(group => group.Key));
    }
}
