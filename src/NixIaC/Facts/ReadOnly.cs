namespace NixIaC;

/// <summary>What every member throws that <c>Configure</c> is written with.</summary>
static class ReadOnly
{
    public static NotSupportedException NotRun() =>
        new("Configure is read by the compiler and never run: it has no values at run time. Read the generated flake, or the constants that Configure was written with.");
}
