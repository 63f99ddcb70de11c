using System.Text;
using System.Xml;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Virtualization;

/// <summary>Writes the definitions of guests for libvirt, one file each.</summary>
public static class DomainFile
{
    static readonly XmlWriterSettings Layout = new()
    {
        Indent = true,
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>The files of all guests that libvirt runs.</summary>
    public static IEnumerable<FlakeText> All(ResolvedFleet fleet) =>
        from system in fleet.Systems
        where system.Hypervisor is { IsLibvirt: true }
        from guest in system.Hypervisor!.Guests
        select Lower(guest);

    /// <summary>The file of a guest.</summary>
    public static FlakeText Lower(ResolvedGuest guest)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, Layout)) DomainXml.Of(guest).WriteTo(writer);
        return new FlakeText(FlakePaths.Guest(guest.Name), text.Append('\n').ToString());
    }
}
