namespace NixIaC.Model.Lowering.Virtualization;

/// <summary>Where the files of a guest are on its host, whatever runs it.</summary>
static class GuestPaths
{
    /// <summary>The folder of all of them.</summary>
    public static string Folder(string guest) => $"/var/lib/nixiac/guests/{guest}";

    /// <summary>Its disk, made on its first start.</summary>
    public static string Disk(string guest) => Folder(guest) + "/disk.qcow2";

    /// <summary>The kernel of a guest that cannot boot from its disk.</summary>
    public static string Kernel(string guest) => Folder(guest) + "/kernel";

    /// <summary>Its initial RAM disk.</summary>
    public static string Initrd(string guest) => Folder(guest) + "/initrd";
}
