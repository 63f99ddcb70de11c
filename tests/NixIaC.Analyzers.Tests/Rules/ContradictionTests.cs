using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class ContradictionTests
{
    const string Networks = """
        [Network("10.0.0.0/24"), In<Basement>] public sealed class Wan;
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/24")] public sealed class Core;
        [Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Core>] public sealed class Desk;

        """;

    [Theory]
    [InlineData("Reachable(Reachability.OutboundOnly), {|NIX1019:On<Lan>(\"192.168.10.9\", Endpoint = \"203.0.113.7\")|}",
        "accepts no connections, being Reachable(OutboundOnly), but has the Endpoint '203.0.113.7'. Take one of the two away.")]
    [InlineData("In<Basement>, Disks(\"hardware/pi.nix\", Devices = [\"/dev/sda\"]), MemberOf<Core>, {|NIX1019:MemberOf<Core>(Duties = Duty.Relay)|}",
        "is a member of Core twice. Keep one [MemberOf<Core>], with all duties joined by '|'.")]
    [InlineData("In<Basement>, OptIn(Experiment.NixosOnVintage), {|NIX1019:OptIn(Experiment.NixosOnVintage)|}",
        "opts in to Experiment.NixosOnVintage twice. Keep one.")]
    [InlineData("In<Basement>, {|NIX1019:Disks(\"hardware/pi.nix\", Devices = [\"/dev/sda\", \"/dev/sda\"])|}",
        "names the disk '/dev/sda' twice. Name each disk once.")]
    [InlineData("Cluster(Count = 2), In<Basement>, {|NIX1019:HostId(\"8425e349\")|}",
        "gives all its machines the host id '8425e349', which must be another one on each: make a class for each machine.")]
    public Task NIX1019_fires_on_what_does_not_go_together(string attributes, string problem) => Expect.Messages(
        Networks + $"[Node(Image.Base, Arch.X86_64), {attributes}] public sealed class Pi;", "Pi " + problem);

    [Theory]
    [InlineData("Reachable(Reachability.OutboundOnly), On<Lan>(\"192.168.10.9\")")]
    [InlineData("Reachable(Reachability.BehindNat), On<Lan>(\"192.168.10.9\", Endpoint = \"203.0.113.7\")")]
    [InlineData("Cluster(Count = 1), In<Basement>, HostId(\"8425e349\")")]
    [InlineData("In<Basement>, HostId(\"8425E349\"), Disks(\"hardware/pi.nix\", Devices = [\"/dev/sda\", \"/dev/sdb\"]), MemberOf<Core>, Tags(\"web\"), Tags(\"web\")")]
    public Task NIX1019_takes_what_does(string attributes) =>
        Expect.Marked(Networks + $"[Node(Image.Base, Arch.X86_64), {attributes}] public sealed class Pi;");

    [Fact]
    public Task NIX1019_lets_a_class_repeat_its_template() => Expect.Marked("""
        [OptIn(Experiment.NixosOnVintage)] public abstract class Old;
        [Node(Image.Base, Arch.X86_64), In<Basement>, OptIn(Experiment.NixosOnVintage)] public sealed class Pi : Old;
        """);

    [Theory]
    [InlineData("HostId(\"8425e34\")", "'8425e34' cannot be used as a host id: it is not eight hexadecimal digits. Choose another.")]
    [InlineData("HostId(\"8425e34g\")", "'8425e34g' cannot be used as a host id: it is not eight hexadecimal digits. Choose another.")]
    [InlineData("Disks(\"hardware/pi.nix\", Devices = [\"\"])", "'' cannot be used as a disk: it is empty. Choose another.")]
    [InlineData("Disks(\"hardware/pi.nix\", Devices = [\"sda\"])",
        "'sda' cannot be used as a disk: it does not begin with '/', as \"/dev/sda\" does. Choose another.")]
    public Task NIX0009_fires_on_host_ids_and_disks_of_no_form(string attribute, string message) => Expect.Messages(
        $$"""[Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX0009:{{attribute}}|}] public sealed class Pi;""", message);

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("Web", "contains 'W'; only a-z, 0-9 and '-' are allowed")]
    [InlineData("-web", "begins or ends with '-'")]
    public Task NIX1018_fires_on_what_is_no_word(string tag, string problem) => Expect.Messages(
        $$"""[Device, {|NIX1018:Tags("edge", "{{tag}}")|}] public sealed class Printer;""",
        $"'{tag}' cannot be a tag: it {problem}. Write a word such as \"web\".");

    [Fact]
    public Task NIX1018_says_it_once_where_a_profile_has_it() => Expect.Marked("""
        [{|NIX1018:Tags("Edge")|}] public sealed class EdgeAttribute : ProfileAttribute;
        [Node(Image.Base, Arch.X86_64), In<Basement>, Edge] public sealed class Pi;
        """);
}
