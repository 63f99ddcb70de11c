using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Tests.Topology;

/// <summary>Declarations in a line, as the parser would make them.</summary>
static class Declare
{
    public static readonly Declaration Fleet = Type("Fleet", new FleetFact("example.org", "V26_05", "26.05"));
    public static readonly Declaration Site = Type("Site", new CommunityFact(null), new InFact("Acme.Fleet"));
    public static readonly Declaration Lan = Network("Lan", "Acme.Site", "10.0.0.0/24", "fd10::/64");
    public static readonly Declaration Stars = Type("Stars", new ConstellationFact(null), new InFact("Acme.Fleet"));
    public static readonly Declaration Group = Type("Group", new ClusterFact(null, null, null), new InFact("Acme.Fleet"));

    public static Declaration Type(string name, params Fact[] facts) => new("Acme." + name, name, TypeShape.Usable, facts.ToEquatableArray());

    public static Declaration Network(string name, string community, params string[] prefixes) =>
        Type(name, new NetworkFact(prefixes.ToEquatableArray(), null, null, null, default, null), new InFact(community));

    public static Declaration Node(string name, params Fact[] facts) =>
        Type(name, [new NodeFact("Livestock", "X86_64", null, 0, 0, null), .. facts]);

    public static OnFact On(string network, params string[] addresses) => new("Acme." + network, addresses.ToEquatableArray(), null, null);

    public static OptionFact Option(string path, NixExpression? value, string? profile = null) =>
        new(path, value) { Site = new Site(0, profile) };
}
