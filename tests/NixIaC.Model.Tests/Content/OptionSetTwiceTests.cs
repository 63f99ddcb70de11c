using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Tests.Lowering.Merging;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;
using static NixIaC.Model.Tests.Lowering.Merging.Say;

namespace NixIaC.Model.Tests.Content;

public sealed class OptionSetTwiceTests
{
    [Fact]
    public void Bodies_and_attributes_are_seen_alike_and_both_ends_are_told()
    {
        var body = Set("time.timeZone", "UTC") with { Code = new CodeSpan("Acme.Pi.Configure", 40, 20, 2) };
        var profile = Set("time.timeZone", "Europe/Vienna").By("Acme.LocalAttribute");
        Assert.Equal(
            [
                "Pi -1: time.timeZone, Pi, , to different values, the other time by its profile Local; Acme.Pi.Configure",
                "Pi 0: time.timeZone, Pi, , to different values; Acme.Pi.Configure",
            ],
            Found(profile, body).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_list_that_one_body_sets_twice_is_told_once_for_each_statement()
    {
        var body = Set("boot.kernelParams", List("a")) with { Code = new CodeSpan("Acme.Pi.Configure", 40, 20, 2) };
        Assert.Equal(
            [
                "Pi -1: boot.kernelParams, Pi, ; Acme.Pi.Configure Acme.Pi.Configure",
                "Pi -1: boot.kernelParams, Pi, ; Acme.Pi.Configure Acme.Pi.Configure",
            ],
            Found(body, body with { Code = body.Code! with { Start = 80, Line = 3 } }));
    }

    static IEnumerable<string> Found(params Setting[] settings)
    {
        var node = Declare.Node("Pi", Declare.On("Lan", "10.0.0.5"));
        var fleet = new FleetModel([node, Declare.Fleet, Declare.Site, Declare.Lan]);
        return OptionSetTwice.Find(fleet, declaration => declaration == node ? settings : AttributeSettings.Of(declaration))
            .Select(one => $"{one.Type[5..]} {one.Site.Attribute}: {string.Join(", ", one.Arguments)}; {string.Join(' ', one.Codes.Select(code => code.Body))}");
    }
}
