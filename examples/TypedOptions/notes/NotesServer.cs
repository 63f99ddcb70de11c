namespace Notes;

/// <summary>What the application and the machine that runs it must agree on.</summary>
public static class NotesServer
{
    public const string User = "notes";
    public const int Port = 5080;
    public const string HealthPath = "/health";
    public const string DataDirectory = "/var/lib/notes";
    public const string DataDirectoryVariable = "NOTES_DATA";

    /// <summary>The largest note, in MiB.</summary>
    public const int MaximumMiB = 4;
}
