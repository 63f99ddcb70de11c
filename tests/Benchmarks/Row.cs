namespace NixIaC.Benchmarks;

/// <summary>A measurement at one size.</summary>
/// <param name="Nodes">The size of the fleet.</param>
/// <param name="Value">How much it takes.</param>
/// <param name="Beside">How much that takes which it is compared with, in the same run on the same machine.</param>
/// <param name="Unit">What both are counted in.</param>
sealed record Row(int Nodes, double Value, double Beside, string Unit)
{
    /// <summary>Two times.</summary>
    public Row(int nodes, TimeSpan time, TimeSpan beside) : this(nodes, time.TotalMilliseconds, beside.TotalMilliseconds, "ms")
    {
    }

    public double Ratio => Value / Beside;

    public override string ToString() => FormattableString.Invariant($"| {Nodes:N0} | {Value:N1} {Unit} | {Beside:N1} {Unit} | {Ratio:N2} |");
}
