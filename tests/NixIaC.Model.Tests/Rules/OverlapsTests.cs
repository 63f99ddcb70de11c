using CsCheck;
using NixIaC.Model.Rules.Networks;
using Xunit;

namespace NixIaC.Model.Tests.Rules;

public sealed class OverlapsTests
{
    static readonly Gen<(int First, int Last, int Group)[]> Things =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 8], Gen.Int[0, 2]).Select((first, length, group) => (first, first + length, group)).Array[0, 20];

    [Fact]
    public void Each_thing_that_clashes_is_told_once_with_one_that_it_clashes_with() => Things.Sample(all =>
    {
        var things = all.Select((thing, i) => (Index: i, thing.First, thing.Last, thing.Group)).ToList();
        bool Clash((int Index, int First, int Last, int Group) one, (int Index, int First, int Last, int Group) other) => one.Group != other.Group;
        bool Overlap((int Index, int First, int Last, int Group) one, (int Index, int First, int Last, int Group) other) =>
            one.First <= other.Last && other.First <= one.Last;
        var found = Overlaps.Of(things, thing => (thing.First, thing.Last), Clash).ToList();
        Assert.Equal(
            things.Where(one => things.Exists(other => other.Index != one.Index && Clash(one, other) && Overlap(one, other))).Select(one => one.Index),
            found.Select(pair => pair.One.Index).Order());
        Assert.All(found, pair => Assert.True(Clash(pair.One, pair.Other) && Overlap(pair.One, pair.Other)));
    });
}
