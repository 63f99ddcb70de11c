using System.Diagnostics;

namespace NixIaC.Benchmarks;

/// <summary>Times of repeated work; the first few, which warm up, do not count.</summary>
static class Median
{
    /// <summary>The median time; the work is given its number and tells how long the part that counts took.</summary>
    public static async Task<TimeSpan> Of(int warmUp, int times, Func<int, Task<TimeSpan>> work)
    {
        for (var i = 0; i < warmUp; i++) await work(i);
        var measured = new List<TimeSpan>();
        for (var i = 0; i < times; i++) measured.Add(await work(warmUp + i));
        measured.Sort();
        return measured[measured.Count / 2];
    }

    /// <summary>The median time of work that counts as a whole.</summary>
    public static Task<TimeSpan> Of(int warmUp, int times, Action<int> work) => Of(warmUp, times, i =>
    {
        var clock = Stopwatch.StartNew();
        work(i);
        return Task.FromResult(clock.Elapsed);
    });
}
