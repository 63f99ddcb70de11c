namespace NixIaC;

/// <summary>
/// The machines of a cluster are the rows of files: <c>[Cluster, Node(...), On&lt;Bench>, Inventory&lt;Kiosk>("north.csv")]</c>.
/// The files are CSV with a header (separated by commas, semicolons or tabs) or JSON arrays of objects.
/// </summary>
/// <typeparam name="TRow">
/// What a row holds: <c>record Kiosk(string Name, string Address, string HostKey, string Disk)</c>. Parameters of the primary
/// constructor and public properties are columns, of the types <c>string</c>, <c>int</c>, <c>long</c>, <c>double</c>, <c>bool</c>,
/// <c>string[]</c> and enumerations. What is nullable or has a default may be left out. A column's name may be written with blanks,
/// dashes and other capitals in the file: <c>Host key</c>. Some columns have a meaning: <c>Name</c> or <c>HostName</c> (needed) is
/// the host name; <c>Address</c>, <c>Address6</c> and <c>Addresses</c> are addresses on the cluster's one network; <c>Mac</c> is
/// the hardware address of the card there; <c>HostKey</c> is the machine's public SSH key.
/// </typeparam>
/// <param name="files">The files, from the project folder on, with <c>/</c>. Several are read as one.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InventoryAttribute<TRow>(params string[] files) : Attribute
    where TRow : class
{
    /// <summary>The files.</summary>
    public string[] Files { get; } = files;
}
