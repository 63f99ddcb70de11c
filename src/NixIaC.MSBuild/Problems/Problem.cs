namespace NixIaC.MSBuild.Problems;

/// <summary>Why the build cannot do its part: one page of docs/rules, and what it is about this time.</summary>
sealed record Problem(string Id, string Message)
{
    public const string BadPath = "NIX9001";
    public const string SamePath = "NIX9002";
    public const string Incomplete = "NIX9003";
    public const string Unreadable = "NIX9004";
    public const string BadOutputFolder = "NIX9005";
    public const string FleetGone = "NIX9006";
    public const string NotWritable = "NIX9007";
    public const string OptionsUnreadable = "NIX9008";
    public const string NoSuchPrefix = "NIX9009";

    /// <summary>The page that explains a rule of ours, of the build task or of the analyzers.</summary>
    public static string HelpLink(string id) => $"https://github.com/nixiac/nixiac/blob/main/docs/rules/{id}.md";
}
