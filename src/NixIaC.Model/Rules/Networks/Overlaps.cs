namespace NixIaC.Model.Rules.Networks;

/// <summary>Ranges that have something in common, of addresses or ports.</summary>
static class Overlaps
{
    /// <summary>
    /// Each thing whose range overlaps another's, with one such other. Sorted and swept: only ranges that are open at the same
    /// time are compared.
    /// </summary>
    /// <param name="things">The things; at equal places the earlier ones come first.</param>
    /// <param name="range">The first and the last of a thing.</param>
    /// <param name="clash">Whether two things may not overlap; symmetric.</param>
    public static IEnumerable<(T One, T Other)> Of<T, TBound>(
        IEnumerable<T> things, Func<T, (TBound First, TBound Last)> range, Func<T, T, bool> clash) where TBound : IComparable<TBound>
    {
        var open = new List<(T Thing, TBound Last, bool Told)>();
        foreach (var (thing, first, last) in things.Select(thing => (thing, range(thing).First, range(thing).Last)).OrderBy(one => one.First, Comparer<TBound>.Default))
        {
            open.RemoveAll(one => one.Last.CompareTo(first) < 0);
            var told = false;
            for (var i = 0; i < open.Count; i++)
            {
                var other = open[i];
                if ((told && other.Told) || !clash(other.Thing, thing)) continue;
                if (!other.Told)
                {
                    yield return (other.Thing, thing);
                    open[i] = other with { Told = true };
                }
                if (!told) yield return (thing, other.Thing);
                told = true;
            }
            open.Add((thing, last, told));
        }
    }
}
