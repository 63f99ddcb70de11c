using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Secrets;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Lowering;

/// <summary>Rules know which attribute each option comes from that NixIaC sets.</summary>
public sealed class TopologyOptionTests
{
    static readonly Declaration Wan = Declare.Type("Wan",
        new NetworkFact(EquatableArray.Of("10.1.0.0/24"), "10.1.0.1", null, "wan", EquatableArray.Of("9.9.9.9"), null), new InFact("Acme.Site"));

    static readonly Declaration[] Nodes =
    [
        Declare.Type("Forge", new NodeFact("Pet", "X86_64", null, 0, 0, null), new BuilderFact(4), Declare.On("Wan", "10.1.0.5")),
        Declare.Type("Pi", new NodeFact("Mascot", "Arm64", null, 0, 0, null), new BuiltOnFact("Acme.Forge"), Declare.On("Wan"),
            new OperatorFact("ann", EquatableArray.Of("key")),
            new ContainerFact("web", "x/web:1", EquatableArray.Of("80:80"), EquatableArray.Of("/a:/b"), EquatableArray.Of("A=b"))),
        Declare.Node("Frames", new ClusterFact(2, null, null), Declare.On("Lan", "10.0.0.10")),
    ];

    static readonly EquatableArray<ResolvedSecret> Secrets = ResolvedSecret.All(new FleetModel(
        [Declare.Type("Token", new SecretFact("secrets/a.json") { Key = "k", Restarts = "a.service" })]));

    static readonly string[] Stated =
        ["networking.domain", "networking.hostName", "nixpkgs.buildPlatform", "nixpkgs.hostPlatform", "system.stateVersion"];

    static IEnumerable<TopologyOption> All() =>
        from system in FleetResolver.Resolve(new FleetModel([Declare.Fleet, Declare.Site, Declare.Lan, Wan, .. Nodes]))!.Systems
        from store in new[] { SecretStore.Files, SecretStore.SopsNix, SecretStore.Agenix }
        from option in TopologyOption.Of(system with { Secrets = Secrets, SecretStore = store })
        select option;

    [Fact]
    public void Every_option_that_is_no_joined_list_has_a_source() => Assert.Empty(
        All().Where(option => !(option.Joins && option.Value is NixList) && OptionSource.Of(new OptionPath(option.Path)) is null)
            .Select(option => new OptionPath(option.Path).ToString()));

    [Fact]
    public void What_fleet_json_states_is_known() => Assert.Equal(
        [.. Stated, "systemd.network.networks.\"10-wan\".address"],
        All().Select(option => new OptionPath(option.Path)).Where(path => path.Segments[0] != "nixiac" && OptionSource.Of(path)?.Stated == true)
            .Select(path => path.ToString()).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("networking.firewall.allowedTCPPorts"), InlineData("networking"), InlineData("networking.hostNames"), InlineData("nix.settings.sandbox")]
    public void What_users_set_has_none(string path) => Assert.Null(OptionSource.Of(OptionPath.Parse(path)));
}
