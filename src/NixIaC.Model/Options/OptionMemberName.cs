using System.Text;

namespace NixIaC.Model.Options;

/// <summary>
/// How a segment of an option's name and the C# member that stands for it are told from each other. Where the convention
/// does not lead back, the member carries <c>[NixName]</c>.
/// </summary>
public static class OptionMemberName
{
    /// <summary>
    /// The C# name for a segment: the first letter, and each that follows a character which C# has no place for, in upper
    /// case; those characters left out. <c>max-jobs</c> is <c>MaxJobs</c>.
    /// </summary>
    /// <param name="segment">The segment, unquoted.</param>
    public static string Of(string segment)
    {
        var name = new StringBuilder(segment.Length + 1);
        var upper = true;
        foreach (var c in segment)
            if (!IsPart(c)) upper = true;
            else
            {
                if (name.Length == 0 && c is >= '0' and <= '9') name.Append('_');
                name.Append(upper && c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c);
                upper = false;
            }
        return name.Length == 0 ? "_" : name.ToString();
    }

    /// <summary>The segment that a C# name without <c>[NixName]</c> stands for: its first letter in lower case.</summary>
    /// <param name="member">The name of the member.</param>
    public static string Segment(string member) =>
        member.Length > 0 && member[0] is >= 'A' and <= 'Z' ? (char)(member[0] - 'A' + 'a') + member.Substring(1) : member;

    /// <summary>Whether a member needs <c>[NixName]</c> to stand for a segment.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="segment">The segment, unquoted.</param>
    public static bool NeedsNixName(string member, string segment) => !string.Equals(Segment(member), segment, StringComparison.Ordinal);

    static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
