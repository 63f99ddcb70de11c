using System.Xml.Linq;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Virtualization;

/// <summary>The devices of a guest, as libvirt describes them.</summary>
static class DomainDevices
{
    // libvirt of NixOS keeps links to its QEMU there, since paths of the store would be outdated by the next update.
    const string Emulators = "/run/libvirt/nix-emulators/";

    public static XElement Of(ResolvedGuest guest) => new(
        "devices",
        new XElement("emulator", Emulators + guest.Target.Emulation.System),
        new XElement(
            "disk", new XAttribute("type", "file"), new XAttribute("device", "disk"),
            new XElement("driver", new XAttribute("name", "qemu"), new XAttribute("type", "qcow2"), new XAttribute("discard", "unmap")),
            new XElement("source", new XAttribute("file", GuestPaths.Disk(guest.Name))),
            new XElement("target", new XAttribute("dev", "vda"), new XAttribute("bus", "virtio"))),
        guest.Cards.Select(Card),
        new XElement("serial", new XAttribute("type", "pty")),
        new XElement("console", new XAttribute("type", "pty")),
        new XElement(
            "channel", new XAttribute("type", "unix"),
            new XElement("target", new XAttribute("type", "virtio"), new XAttribute("name", "org.qemu.guest_agent.0"))),
        new XElement("memballoon", new XAttribute("model", "none")),
        new XElement("rng", new XAttribute("model", "virtio"), new XElement("backend", new XAttribute("model", "random"), "/dev/urandom")));

    static XElement Card(GuestCard card) => new(
        "interface",
        new XAttribute("type", card.Bridge is null ? "user" : "bridge"),
        new XElement("mac", new XAttribute("address", card.Mac)),
        card.Bridge is { } bridge ? new XElement("source", new XAttribute("bridge", bridge)) : null,
        new XElement("model", new XAttribute("type", "virtio")));
}
