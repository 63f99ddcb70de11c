namespace NixIaC.Model.Content.Settings;

/// <summary>Two settings that do not go together as they may have been meant.</summary>
/// <param name="One">The one to report: of one place the later, of levels the nearer.</param>
/// <param name="Other">The other end.</param>
/// <param name="OtherLevel">The position of the other end's level among those given; 0 where there is one level only.</param>
public sealed record SettingClash(Setting One, Setting Other, int OtherLevel = 0);
