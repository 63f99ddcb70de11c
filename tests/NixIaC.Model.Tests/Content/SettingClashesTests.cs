using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Tests.Lowering.Merging;
using Xunit;
using static NixIaC.Model.Tests.Lowering.Merging.Say;

namespace NixIaC.Model.Tests.Content;

public sealed class SettingClashesTests
{
    static readonly SettingClashes Clashes = new(OptionSchema.For(Release.V26_05));

    [Fact]
    public void A_body_sets_an_option_once()
    {
        Assert.Equal(["a 2/1"], Twice(Set("a", 1), Set("a", 1)));
        Assert.Equal(["a 2/1"], Twice(Set("a", List("x")), Set("a", List("y"))));
        Assert.Equal(["a 2/1", "a 3/1"], Twice(Force("a", 1), Force("a", 2), Force("a", 3)));
    }

    [Fact]
    public void Additions_conditions_orders_and_other_priorities_are_no_second_time() =>
        Assert.Empty(Twice(
            Set("a", List("x")), Add("a", List("x")), Force("a", List("x")), Default("a", List("x")),
            Before("a", List("x")), After("a", List("x")), Set("a", List("x"), Zfs)));

    [Fact]
    public void A_plain_value_clashes_with_one_inside_it_in_either_order()
    {
        Assert.Equal(["a.b 2/1"], Twice(Set("a", 1), Set("a.b", 2)));
        Assert.Equal(["a 2/1"], Twice(Set("a.b.c", 1), Set("a", 2)));
        Assert.Equal(["a.b 2/1"], Twice(Force("a", NixSyntax.Set(NixSyntax.Bind("x", 1))), Force("a.b", 2)));
    }

    [Fact]
    public void Empty_sets_and_code_go_with_what_is_inside_them() =>
        Assert.Empty(Twice(Set("a", NixSyntax.Set()), Set("a.b", 2), Set("c", new NixCode("x")), Set("c.d", 1), Set("ab", 1)));

    [Fact]
    public void Places_of_one_level_may_agree_but_not_differ()
    {
        Assert.Empty(Differing(Set("a", 1), In("Other", Set("a", 1)), Set("b", List("x")), In("Other", Set("b", List("y")))));
        Assert.Equal(["a 2/1"], Differing(Set("a", 1), In("Other", Set("a", 2))));
        Assert.Equal(["a 2/1"], Differing(Set("a", 1).By("Acme.One"), Set("a", 2).By("Acme.Two")));
        Assert.Empty(Differing(Set("a", 1), Force("a", 2).By("Acme.Two"), Default("a", 3).By("Acme.Three")));
    }

    [Fact]
    public void Coded_lists_of_one_level_are_joined_and_coded_values_are_not()
    {
        Assert.Empty(Differing(Set("boot.kernelParams", new NixCode("x")), In("Other", Set("boot.kernelParams", List("y")))));
        Assert.Equal(["time.timeZone 2/1"], Differing(Set("time.timeZone", new NixCode("x")), In("Other", Set("time.timeZone", "UTC"))));
    }

    [Fact]
    public void A_list_set_on_two_levels_adds_and_the_farther_end_is_told()
    {
        var far = Set("boot.kernelParams", List("far"));
        var near = In("Near", Set("boot.kernelParams", new NixCode("near")));
        var clash = Assert.Single(SettingClashes.Adding([[near], [], [far]]));
        Assert.Equal((near, far, 2), (clash.One, clash.Other, clash.OtherLevel));
    }

    [Fact]
    public void Lists_that_say_what_they_do_get_no_advice()
    {
        var far = Set("a", List("far"));
        Assert.Empty(SettingClashes.Adding([[In("Near", Add("a", List("x"))), In("Near", Force("a", List("x"))), Set("a", List("attribute"))], [far]]));
        Assert.Empty(SettingClashes.Adding([[In("Near", Set("a", List("x"))), In("Near", Set("a", List("x")))]]));
    }

    static IEnumerable<string> Twice(params Setting[] body)
    {
        var said = body.Select(setting => In("Body", setting)).ToList();
        return Told(SettingClashes.Twice(Numbered(said)));
    }

    static IEnumerable<string> Differing(params Setting[] level) => Told(Clashes.Differing(Numbered(level)));

    static List<Setting> Numbered(IEnumerable<Setting> level) =>
        [.. level.Select((setting, i) => setting.Code is { } code ? setting with { Code = code with { Line = i + 1 } } : In($"Body{i}", setting, i + 1))];

    static IEnumerable<string> Told(IEnumerable<SettingClash> clashes) =>
        clashes.Select(clash => $"{clash.One.Path} {clash.One.Code!.Line}/{clash.Other.Code!.Line}");

    static Setting In(string body, Setting setting, int line = 0) => setting with { Code = new CodeSpan(body, 0, 1, line) };
}
