using System.Globalization;

namespace NixIaC.Model;

/// <summary>A NixOS release by its year and month, such as 26.05.</summary>
public readonly record struct Release(int Year, int Month) : IComparable<Release>
{
    /// <summary>NixOS 26.05.</summary>
    public static readonly Release V26_05 = new(26, 5);

    /// <summary>NixOS 26.11.</summary>
    public static readonly Release V26_11 = new(26, 11);

    /// <summary>The releases that NixIaC emits for.</summary>
    public static readonly EquatableArray<Release> Supported = EquatableArray.Of(V26_05, V26_11);

    /// <summary>Reads <c>YY.MM</c>; null when the text has another form.</summary>
    public static Release? Parse(string text) =>
        text.Length == 5 && text[2] == '.'
        && int.TryParse(text.Substring(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(text.Substring(3), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            ? new Release(year, month)
            : null;

    /// <inheritdoc/>
    public int CompareTo(Release other) => Year != other.Year ? Year.CompareTo(other.Year) : Month.CompareTo(other.Month);

    /// <summary><c>YY.MM</c>, as NixOS writes it.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:00}.{1:00}", Year, Month);

    /// <summary>Earlier than.</summary>
    public static bool operator <(Release left, Release right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(Release left, Release right) => left.CompareTo(right) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(Release left, Release right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(Release left, Release right) => left.CompareTo(right) >= 0;
}
