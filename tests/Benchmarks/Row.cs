namespace NixIaC.Benchmarks;

/// <summary>A measurement at one size.</summary>
/// <param name="Nodes">The size of the fleet.</param>
/// <param name="Time">How long it takes.</param>
/// <param name="Beside">How long what it is compared with takes, in the same run on the same machine.</param>
sealed record Row(int Nodes, TimeSpan Time, TimeSpan Beside)
{
    public double Ratio => Time / Beside;
}
