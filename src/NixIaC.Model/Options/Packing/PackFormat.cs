namespace NixIaC.Model.Options.Packing;

/// <summary>What writer and reader of a packed schema agree on.</summary>
/// <remarks>
/// A pack is a mark, then three tables: types, modules, options. A table is a list of records sorted by key, cut into
/// blocks that are compressed one by one; its head holds the first key, the place and the sizes of each block, so that
/// a record is found by inflating one block. In a block, a record is: how many characters its key shares with the key
/// before it, the rest of the key, the length of its body, its body. The options form a tree: the key of one is its
/// group and its last segment, so that a group's members lie side by side.
/// </remarks>
static class PackFormat
{
    public const string Mark = "nixiac options 1";

    public const int RecordsPerBlock = 160;

    const char Below = '\u0002';
    const char Member = '\u0001';

    /// <summary>The group below a group; the root is the empty text.</summary>
    public static string Group(string parent, string segment) => parent.Length == 0 ? segment : parent + Below + segment;

    /// <summary>The key of a member of a group.</summary>
    public static string Key(string group, string segment) => group + Member + segment;

    /// <summary>The last of the segments that a key was made of.</summary>
    public static string Segment(string key) => key.Substring(key.IndexOf(Member) + 1);

    /// <summary>The segments that a key was made of.</summary>
    public static string[] Segments(string key) =>
        (key[0] == Member ? key.Substring(1) : key).Split(Below, Member);
}
