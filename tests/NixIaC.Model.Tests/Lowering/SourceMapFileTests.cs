using System.Text.Json;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Lowering;
using NixIaC.Model.Resolution;
using NixIaC.Model.Tests.Lowering.Merging;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;
using static NixIaC.Model.Tests.Lowering.Merging.Say;

namespace NixIaC.Model.Tests.Lowering;

public sealed class SourceMapFileTests
{
    static readonly Dictionary<string, SourcePlace> Places = new()
    {
        ["Acme.Pi"] = new("Pi.cs", 5),
        ["Acme.Pi.Configure"] = new("Pi.cs", 10),
    };

    [Fact]
    public void A_line_leads_to_the_statement_or_the_type_of_each_setting_in_it()
    {
        var text = Lower(
            Level("",
                At(Set("time.timeZone", "UTC"), "Acme.Pi.Configure", 2),
                Set("boot.kernelParams", List("own"))) with { Type = "Acme.Pi" },
            Level("fleet Works", At(Set("boot.kernelParams", List("far")).By("Acme.HardenedAttribute"), "Acme.HardenedAttribute.Configure", 1)) with
            {
                Type = "Acme.Works",
            });

        Assert.Equal(
            """
            {
              "version": 1,
              "files": {
                "systems/pi.nix": [
                  {"line": 8, "type": "Acme.Works", "level": "fleet Works", "profile": "Acme.HardenedAttribute"},
                  {"line": 8, "source": "Pi.cs", "sourceLine": 5, "type": "Acme.Pi"},
                  {"line": 28, "source": "Pi.cs", "sourceLine": 12, "type": "Acme.Pi"}
                ]
              }
            }

            """,
            SourceMapFile.Lower([text], Places.GetValueOrDefault).Text);
        var lines = text.File.Text.Split('\n');
        Assert.Equal(("  boot.kernelParams = [", "  time.timeZone = \"UTC\";"), (lines[7], lines[27]));
    }

    [Fact]
    public void Files_are_sorted_and_those_without_settings_left_out()
    {
        var one = Lower(Level("", Set("a", 1)));
        var two = one with { File = one.File with { Path = "systems/alpha.nix" } };
        var map = SourceMapFile.Lower([one, two, Lower(Level("")) with { File = new("systems/none.nix", "") }], _ => null);
        Assert.Equal("source-map.json", map.Path);
        using var read = JsonDocument.Parse(map.Text);
        Assert.Equal(["systems/alpha.nix", "systems/pi.nix"], read.RootElement.GetProperty("files").EnumerateObject().Select(file => file.Name));
    }

    static Setting At(Setting setting, string body, int line) => setting with { Code = new CodeSpan(body, 100, 10, line) };

    static SystemText Lower(ContentLevel own, params ContentLevel[] inherited)
    {
        var fleet = FleetResolver.Resolve(new FleetModel([Declare.Node("Pi", Declare.On("Lan", "10.0.0.5")), Declare.Fleet, Declare.Site, Declare.Lan]))!;
        return SystemFile.Lower(fleet.Systems[0] with { Levels = inherited.Prepend(own).ToEquatableArray() });
    }
}
