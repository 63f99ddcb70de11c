using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering;
using NixIaC.Model.Resolution;
using Xunit;

namespace NixIaC.Model.Tests.Lowering;

public sealed class MergedContentTests
{
    static MergedContent Merge(params ContentLevel[] nearestFirst) => MergedContent.Of(nearestFirst);

    static ContentLevel Own(params ContentFact[] facts) => Level("", facts);

    static ContentLevel Level(string words, params ContentFact[] facts) => new(words, "Acme.X", facts.ToEquatableArray(), default);

    static OperatorFact Operator(string name, params string[] keys) => new(name, keys.ToEquatableArray());

    [Fact]
    public void Files_of_far_levels_come_first_each_once() =>
        Assert.Equal(
            ["fleet.nix", "disk.nix", "own.nix"],
            Merge(
                Own(new HardwareFact("./disk.nix"), new ImportsFact("own.nix"), new ImportsFact("fleet.nix")),
                Level("fleet Works", new ImportsFact("fleet.nix"), new ImportsFact("disk.nix"))).Files);

    [Fact]
    public void Operators_keep_the_keys_of_all_levels_each_once()
    {
        var operators = Merge(
            Own(Operator("bob", "b1"), Operator("ann", "a2", "a1")),
            Level("fleet Works", Operator("ann", "a1", "a3"))).Operators;
        Assert.Equal(["ann: a1 a3 a2", "bob: b1"], operators.Select(one => $"{one.Name}: {string.Join(' ', one.Keys)}"));
    }

    [Fact]
    public void Of_containers_with_one_name_the_nearest_runs()
    {
        var containers = Merge(Own(Container("web", "near"), Container("db", "db")), Level("fleet Works", Container("web", "far"))).Containers;
        Assert.Equal(["db db", "web near"], containers.Select(container => $"{container.Name} {container.Image}"));
    }

    static ContainerFact Container(string name, string image) => new(name, image, default, default, default);
}
