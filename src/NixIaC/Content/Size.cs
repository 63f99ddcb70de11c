namespace NixIaC;

/// <summary>Sizes in bytes.</summary>
public static class Size
{
    /// <summary>Units of 1,024 bytes.</summary>
    /// <param name="count">How many.</param>
    public static long KiB(long count) => checked(count * 1024);

    /// <summary>Units of 1,024 KiB.</summary>
    /// <param name="count">How many.</param>
    public static long MiB(long count) => checked(count * 1024 * 1024);

    /// <summary>Units of 1,024 MiB.</summary>
    /// <param name="count">How many.</param>
    public static long GiB(long count) => checked(count * 1024 * 1024 * 1024);
}
