using System.Globalization;

namespace NixIaC.Model.Names;

/// <summary>The host names of a cluster's members, from a pattern such as <c>kiosk-{n:00}</c>.</summary>
public static class MemberNames
{
    /// <summary>Why a text is no pattern, as a clause that follows "it"; null when it is one.</summary>
    public static string? Problem(string pattern) =>
        Find(pattern) is null ? "has no place for the member's number: write {n}, or {n:00} for at least two digits"
        : Of(pattern, 1) is var first && HostName.Problem(first) is { } problem ? $"names the first member {Quotation.Of(first)}: that {problem}"
        : null;

    /// <summary>The name of the member with a number from 1; the pattern must be one.</summary>
    public static string Of(string pattern, int number)
    {
        var (start, end, digits) = Find(pattern) ?? throw new ArgumentException("not a pattern", nameof(pattern));
        return pattern.Substring(0, start)
            + number.ToString(new string('0', digits), CultureInfo.InvariantCulture)
            + pattern.Substring(end);
    }

    static (int Start, int End, int Digits)? Find(string pattern)
    {
        var start = pattern.IndexOf("{n", StringComparison.Ordinal);
        if (start < 0) return null;
        var end = start + 2;
        if (end < pattern.Length && pattern[end] == '}') return (start, end + 1, 1);
        if (end >= pattern.Length || pattern[end] != ':') return null;
        var digits = 0;
        for (end++; end < pattern.Length && pattern[end] == '0'; end++) digits++;
        return digits is > 0 and <= 9 && end < pattern.Length && pattern[end] == '}' ? (start, end + 1, digits) : null;
    }
}
