using NixIaC.Model.Declarations;
using NixIaC.Model.Json;
using NixIaC.Model.Lowering;
using NixIaC.Model.Resolution;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Lowering;

public sealed class FleetFileTests
{
    static string Lower(params Declaration[] declarations) =>
        FleetFile.Lower(FleetResolver.Resolve(
            new FleetModel([Declare.Fleet, Declare.Site, Declare.Lan, .. declarations]), TestContext.Current.CancellationToken)!).Text;

    [Fact]
    public void What_is_not_said_is_absent()
    {
        var text = Lower(Declare.Node("Pi", Declare.On("Lan", "10.0.0.5")));
        foreach (var member in new[] { "visibility", "vlan", "replicas", "diskGiB", "experiments", "reachability", "ssh", "jumps", "guestOf", "memberships", "tags" })
            Assert.DoesNotContain($"\"{member}\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_is_there()
    {
        var text = Lower(Declare.Stars, Declare.Group, Declare.Node("Host", Declare.On("Lan", "10.0.0.2")), Declare.Node("Pi",
            Declare.On("Lan", "10.0.0.5") with { Endpoint = "pi.example.net" }, new SshFact(null) { User = "deploy" }, new ReachedThroughFact("Acme.Host"),
            new GuestOfFact("Acme.Host"), new TagsFact(EquatableArray.Of("web")), new OptInFact("NixosOnVintage"),
            new MemberOfFact("Acme.Group") { Role = "server" }, new MemberOfFact("Acme.Stars") { Duties = EquatableArray.Of("Registry", "Relay") }));
        foreach (var written in new[]
        {
            JsonObject.Of(("reachability", "direct")),
            JsonObject.Of(("ssh", JsonObject.Of(("host", "pi.example.net"), ("port", 22), ("user", "deploy")))),
            JsonObject.Of(("jumps", JsonArray.Of("host"))),
            JsonObject.Of(("guestOf", "host")),
            JsonObject.Of(("memberships", JsonArray.Of(
                JsonObject.Of(("of", "group"), ("role", "server")),
                JsonObject.Of(("of", "stars"), ("duties", JsonArray.Of("registry", "relay")))))),
            JsonObject.Of(("tags", JsonArray.Of("web"))),
            JsonObject.Of(("experiments", JsonArray.Of("NixosOnVintage"))),
        })
            Assert.Contains(Flat(JsonWriter.Write(written)).TrimStart('{').TrimEnd('}'), Flat(text), StringComparison.Ordinal);
    }

    static string Flat(string json) => string.Concat(json.Where(c => !char.IsWhiteSpace(c)));
}
