namespace NixIaC.Model.Options;

/// <summary>How an option stands in one release of NixOS.</summary>
public enum OptionStatus
{
    /// <summary>It exists.</summary>
    Available,
    /// <summary>It is the old name of another option: it works, with a warning.</summary>
    Renamed,
    /// <summary>It was there once and is gone.</summary>
    Removed,
    /// <summary>It comes with a later release.</summary>
    NotYetAvailable,
}
