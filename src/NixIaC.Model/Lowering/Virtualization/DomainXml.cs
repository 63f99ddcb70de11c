using System.Xml.Linq;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Virtualization;

/// <summary>A guest as libvirt describes it: what it is made of.</summary>
static class DomainXml
{
    /// <summary>What marks a domain as one of ours. <c>guests-libvirt.sh</c> looks for it too.</summary>
    static readonly XNamespace Ours = "https://github.com/nixiac/nixiac/guest";

    static readonly XNamespace Qemu = "http://libvirt.org/schemas/domain/qemu/1.0";

    public static XElement Of(ResolvedGuest guest) => new(
        "domain",
        new XAttribute("type", guest.IsAccelerated ? "kvm" : "qemu"),
        new XElement("name", guest.Name),
        new XElement("uuid", DomainUuid.Of(guest.Name)),
        new XElement("metadata", new XElement(Ours + "guest", new XAttribute(XNamespace.Xmlns + "nixiac", Ours), new XAttribute("type", guest.Type))),
        new XElement("memory", new XAttribute("unit", "MiB"), guest.MemoryMiB),
        new XElement("vcpu", guest.Cores),
        Boot(guest),
        guest.IsUefi || guest.Target.Guest!.HasBios ? new XElement("features", new XElement("acpi")) : null,
        Processor(guest),
        new XElement("clock", new XAttribute("offset", "utc")),
        new XElement("on_poweroff", "destroy"),
        new XElement("on_reboot", "restart"),
        new XElement("on_crash", "restart"),
        DomainDevices.Of(guest),
        Arguments(guest));

    static XElement Boot(ResolvedGuest guest)
    {
        var (emulation, limits) = (guest.Target.Emulation, guest.Target.Guest!);
        var type = new XElement(
            "type", new XAttribute("arch", limits.Libvirt ?? emulation.Program), new XAttribute("machine", emulation.Machine), "hvm");
        if (limits.NeedsKernel)
            return new XElement(
                "os", type, new XElement("kernel", GuestPaths.Kernel(guest.Name)), new XElement("initrd", GuestPaths.Initrd(guest.Name)),
                new XElement("cmdline", "console=" + guest.Target.Serial));
        return guest.IsUefi
            ? new XElement(
                "os", new XAttribute("firmware", "efi"), type,
                new XElement("firmware", new XElement("feature", new XAttribute("enabled", "no"), new XAttribute("name", "secure-boot"))),
                new XElement("boot", new XAttribute("dev", "hd")))
            : new XElement("os", type, new XElement("boot", new XAttribute("dev", "hd")));
    }

    static XElement? Processor(ResolvedGuest guest) =>
        guest.IsAccelerated ? new XElement("cpu", new XAttribute("mode", "host-passthrough"))
        : IsMaximum(guest) ? new XElement("cpu", new XAttribute("mode", "maximum"))
        : null;

    static bool IsMaximum(ResolvedGuest guest) => guest.Target.Emulation.Processor == "max";

    // libvirt knows the processors of few architectures, QEMU all of them.
    static XElement? Arguments(ResolvedGuest guest) =>
        guest.IsAccelerated || IsMaximum(guest) || guest.Target.Emulation.Processor is not { } processor ? null
        : new XElement(
            Qemu + "commandline", new XAttribute(XNamespace.Xmlns + "qemu", Qemu),
            new XElement(Qemu + "arg", new XAttribute("value", "-cpu")), new XElement(Qemu + "arg", new XAttribute("value", processor)));
}
