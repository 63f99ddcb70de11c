using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Resolution;
using NixIaC.Model.Topology;
using NixIaC.Testing;

namespace NixIaC.Nix.Tests.Product;

/// <summary>A fleet of combinations, with what they refer to: who builds them, hosts, a cluster, workloads.</summary>
static class ProductFleet
{
    public static FleetModel Of(Release release, IEnumerable<Combination> combinations) =>
        new([.. Around(release), .. combinations.Select(combination => combination.Node)]);

    /// <summary>Writes what the generator would write.</summary>
    public static void Write(FleetModel fleet, TemporaryFolder folder)
    {
        var resolved = FleetResolver.Resolve(fleet)!;
        IEnumerable<FlakeText> files =
        [
            FlakeFile.Lower(resolved), .. resolved.Systems.Select(system => SystemFile.Lower(system).File),
            .. ShippedModules.All, .. ShippedModules.Images, .. ShippedModules.Minimal,
        ];
        foreach (var file in files) folder.Write(file.Path, file.Text);
    }

    static IEnumerable<Declaration> Around(Release release)
    {
        yield return Type("Works", new FleetFact("example.org", $"V{release.Year}_{release.Month:00}", "26.05"),
            new OperatorFact("ann", EquatableArray.Of("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6")));
        yield return Type("Site", new CommunityFact(null), new InFact("Acme.Works"));
        yield return Type("Lan", new NetworkFact(EquatableArray.Of("10.0.0.0/24"), null, null, null, default, null), new InFact("Acme.Site"));
        yield return Node("Forge", "10.0.0.2", new BuilderFact(0));
        yield return Node("HostLibvirt", "10.0.0.3", new HypervisorFact("Libvirt"));
        yield return Node("HostQemu", "10.0.0.4", new HypervisorFact("Qemu"));
        yield return Node("First", "10.0.0.5", new MemberOfFact("Acme.Swarm") { Role = "server" });
        yield return Type("Swarm", new ClusterFact(null, null, null) { Roles = EquatableArray.Of("server", "agent") }, new K3sFact("Acme.Token"), new InFact("Acme.Works"));
        yield return Type("Token", new SecretFact("secrets/token"));
        foreach (var runtime in Combination.Runtimes.OfType<string>())
            yield return Type(runtime, new WorkloadFact(runtime) { Package = "caddy", Main = "lib/work", Name = "work-" + runtime.ToLowerInvariant() });
    }

    static Declaration Node(string name, string address, params Fact[] facts) =>
        Type(name, [new NodeFact("Pet", "X86_64", null, 0, 0, null), new OnFact("Acme.Lan", EquatableArray.Of(address), null, null), .. facts]);

    static Declaration Type(string name, params Fact[] facts) => new("Acme." + name, name, TypeShape.Usable, facts.ToEquatableArray());
}
