using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution.Origins;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Resolution;

public sealed class NodeOriginsTests
{
    static readonly Declaration Wan = Declare.Type("Wan",
        new NetworkFact(EquatableArray.Of("10.1.0.0/24", "fd11::/64"), "10.1.0.1", "fd11::1", null, default, null), new InFact("Acme.Site"));

    static string[] Of(Declaration node, params Declaration[] others)
    {
        var fleet = new FleetModel([Declare.Fleet, Declare.Site, Wan, node, .. others]);
        return [.. NodeOrigins.Of(fleet, fleet.MachinesOf(node).First()).Select(value => $"{value.Name} {value.Value}: {value.Origin}")];
    }

    [Fact]
    public void What_nobody_says_has_its_reason() => Assert.Equal(
        [
            "image livestock: [Node] of Pi",
            "architecture X86_64: [Node] of Pi",
            "release 26.05: [Fleet] of Fleet",
            "state version 26.05: [Fleet] of Fleet",
            "domain example.org: [Fleet] of Fleet",
            "way of building native: by default: no builder is named or fits: any machine that runs programs for x86_64-linux",
            "build platform x86_64-linux: by default: no builder is named or fits: any machine that runs programs for x86_64-linux",
            "address DHCP: by default: Pi has no fixed address on Wan",
            "ssh host pi.example.org: by default: its full name, since it has no fixed address",
            "ssh port 22: by default: the port of SSH",
            "ssh user root: by default: deployment needs root",
            "reachability BehindNat: by default: it has no endpoint and is on no public network",
            "visibility Private: by default: neither network nor community says otherwise",
        ],
        Of(Declare.Node("Pi", Declare.On("Wan"))));

    [Fact]
    public void What_the_machine_says_is_its_own()
    {
        var said = Of(Declare.Type("Pi", new NodeFact("Pet", "Arm64", null, 0, 0, "24.11"),
            Declare.On("Wan", "10.1.0.5", "fd11::5") with { Gateway = "10.1.0.254" },
            new SshFact(null) { Host = "pi.example.net", Port = 2222, User = "deploy" }, new ReachableFact("Direct"),
            new TagsFact(EquatableArray.Of("web")) { Site = new Site(0, Base: "Acme.Web") }));
        Assert.Contains("state version 24.11: [Node] of Pi", said);
        Assert.Contains("address fd11::5: [On<T>] of Pi", said);
        Assert.Contains("gateway 10.1.0.254: [On<T>] of Pi", said);
        Assert.Contains("gateway fd11::1: [Network] of Wan", said);
        Assert.Contains("name server 10.1.0.1: by default: the gateway of Wan, which names no name servers", said);
        Assert.Contains("ssh host pi.example.net: [Ssh] of Pi", said);
        Assert.Contains("ssh port 2222: [Ssh] of Pi", said);
        Assert.Contains("ssh user deploy: [Ssh] of Pi", said);
        Assert.Contains("reachability Direct: [Reachable] of Pi", said);
        Assert.Contains("tag web: [Tags] of Web", said);
    }

    [Fact]
    public void A_builder_gives_the_build_platform_when_it_cannot_run_the_target()
    {
        var forge = Declare.Node("Forge", new BuilderFact(0), new InFact("Acme.Site"));
        var said = Of(Declare.Type("Pi", new NodeFact("Pet", "Arm64", null, 0, 0, null), Declare.On("Wan"), new BuiltOnFact("Acme.Forge")), forge);
        Assert.Contains("builder forge: [BuiltOn<T>] of Pi", said);
        Assert.Contains("build platform x86_64-linux: by default: it names forge, which cross-compiles from x86_64-linux", said);
    }

    [Fact]
    public void An_endpoint_is_where_deployment_logs_in() => Assert.Contains(
        "ssh host 203.0.113.7: [On<T>] of Pi", Of(Declare.Node("Pi", Declare.On("Wan", "10.1.0.5") with { Endpoint = "203.0.113.7" })));

    [Fact]
    public void A_device_has_no_such_values() => Assert.Empty(Of(Declare.Type("Printer", new DeviceFact(null), Declare.On("Wan", "10.1.0.9"))));
}
