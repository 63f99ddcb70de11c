using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>What a node can be built as.</summary>
public sealed class ImageFormatTests
{
    const string Forge = "\n[Node(Image.Pet, Arch.X86_64), In<Basement>, Builder] public sealed class Forge;";

    [Theory]
    [InlineData("Arm64", "Raw", "which only the BIOS of a PC starts", "RawEfi")]
    [InlineData("Arm64", "Qcow2", "which only the BIOS of a PC starts", "Qcow2Efi")]
    [InlineData("ArmV6", "RawEfi", "which only UEFI starts, for which nixpkgs has no loader there", "SdCard")]
    [InlineData("I686", "SdCard", "which nixpkgs makes for certain boards only", "RawEfi")]
    [InlineData("RiscV64", "Iso", "which there is only for Arch.X86_64, Arch.Arm64, Arch.I686", "RawEfi")]
    [InlineData("PowerPc64Le", "Amazon", "which there is only for Arch.X86_64, Arch.Arm64", "SdCard")]
    [InlineData("Arm64", "VMware", "which there is only for Arch.X86_64", "RawEfi")]
    [InlineData("RiscV32", "Netboot", "which there is only for Arch.X86_64, Arch.Arm64, Arch.I686", "Lxc")]
    [InlineData("RiscV32", "Oci", "which names processors as Go does, where this one has no name", "Lxc")]
    public Task NIX2016_fires_on_what_the_architecture_does_not_have(string arch, string format, string reason, string nearest) => Expect.Messages(
        $"[Node(Image.Livestock, Arch.{arch}), In<Basement>, BuiltOn<Forge>, OptIn(Experiment.NixosOnVintage), {{|NIX2016:Emits(ImageFormat.{format})|}}] public sealed class Pi;{Forge}",
        $"Pi emits ImageFormat.{format}, {reason}, and it has Arch.{arch}. Take ImageFormat.{nearest}.");

    [Fact]
    public Task NIX2016_says_nothing_where_NixOS_does_not_run_at_all() => Expect.Marked(
        $"[{{|NIX2006:Node(Image.Livestock, Arch.Mips)|}}, In<Basement>, BuiltOn<Forge>, Emits(ImageFormat.Iso)] public sealed class Pi;{Forge}");

    [Theory]
    [InlineData("Arm64", "Amazon"), InlineData("Arm64", "OracleCloud")]
    public Task NIX2017_fires_on_disks_that_a_machine_makes(string arch, string format) => Expect.Messages(
        $"[Node(Image.Livestock, Arch.{arch}), In<Basement>, BuiltOn<Forge>, {{|NIX2017:Emits(ImageFormat.{format})|}}] public sealed class Pi;{Forge}",
        $"Pi emits ImageFormat.{format}, which a virtual machine of Arch.{arch} makes while it is built, and Pi is cross-built on Forge. "
        + $"Take ImageFormat.RawEfi, or name a builder of Arch.{arch}.");

    [Theory]
    [InlineData("Arm64", "Emits(ImageFormat.RawEfi, ImageFormat.Qcow2Efi, ImageFormat.SdCard, ImageFormat.Iso, ImageFormat.Netboot, ImageFormat.Oci), BuiltOn<Forge>")]
    [InlineData("Arm64", "Emits(ImageFormat.Amazon)")]
    // Its programs run on the builder.
    [InlineData("I686", "Emits(ImageFormat.Raw), BuiltOn<Forge>")]
    public Task NIX2017_lets_others_be_cross_built(string arch, string attributes) => Expect.Marked(
        $"[Node(Image.Livestock, Arch.{arch}), In<Basement>, {attributes}] public sealed class Pi;{Forge}");

    [Fact]
    public Task NIX2018_fires_on_two_layouts_of_one_disk() => Expect.Messages(
        "[Node(Image.Pet, Arch.X86_64, Name = \"big\"), In<Basement>, Disks(\"hardware/pi.nix\", Devices = [\"/dev/sda\"]), {|NIX2018:Emits(ImageFormat.Iso, ImageFormat.Oci)|}] public sealed class Desk;",
        "Desk emits ImageFormat.Iso, which has file systems of its own, and [Disks(\"hardware/pi.nix\")] says others: a machine that starts from the image waits for "
        + "disks that are not there. Emit it from another node, or build the image of that layout: nixosConfigurations.big.config.system.build.diskoImages.");

    [Fact]
    public Task NIX2018_lets_containers_be() => Expect.Marked(
        "[Node(Image.Pet, Arch.X86_64), In<Basement>, Disks(\"hardware/pi.nix\", Devices = [\"/dev/sda\"]), Emits(ImageFormat.Lxc)] public sealed class Desk;");

    [Fact]
    public Task NIX2019_fires_on_a_format_said_twice() => Expect.Messages(
        "[Node(Image.Pet, Arch.X86_64), In<Basement>, {|NIX2019:Emits(ImageFormat.Iso, ImageFormat.Raw, ImageFormat.Iso)|}] public sealed class Desk;",
        "Desk emits ImageFormat.Iso twice. Name each format once.");

    [Fact]
    public Task NIX2019_fires_on_a_machine_named_as_the_image_of_another() => Expect.Messages(
        "[Cluster(Count = 2, Names = \"frame-{n}\"), Node(Image.Livestock, Arch.X86_64), In<Basement>, {|NIX2019:Emits(ImageFormat.Iso)|}] public sealed class Frame;\n"
        + "[Node(Image.Pet, Arch.X86_64, Name = \"frame-2-iso\"), In<Basement>] public sealed class Desk;",
        "Frame emits ImageFormat.Iso, which the flake calls frame-2-iso, and so it calls Desk. Give one of them another Name.");
}
