using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class TargetTests
{
    [Fact]
    public Task NIX2001_fires_on_a_mascot_whose_runtime_is_off() => Expect.Messages("""
        [{|NIX2001:Node(Image.Mascot, Arch.Arm64)|}, In<Basement>, Option("virtualisation.podman.enable", false)]
        public sealed class Pi;
        """,
        "Pi is a mascot without a container runtime: virtualisation.podman.enable is set to false. "
        + "Take that option out, or make the node Image.Livestock.");

    [Fact]
    public Task NIX2001_lets_one_runtime_take_the_place_of_the_other() => Expect.Marked("""
        [Node(Image.Mascot, Arch.Arm64), In<Basement>, Option("virtualisation.podman.enable", false), Option("nixiac.mascot.runtime", "docker")]
        public sealed class Pi;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Option("virtualisation.podman.enable", false)]
        public sealed class Cow;
        """);

    [Fact]
    public Task NIX2001_lets_the_nearest_level_decide() => Expect.Marked("""
        [Community, In<HomeLab>, Option("virtualisation.podman.enable", false)]
        public sealed class Attic;
        [{|NIX2001:Node(Image.Mascot, Arch.Arm64)|}, In<Attic>]
        public sealed class Without;
        [Node(Image.Mascot, Arch.Arm64), In<Attic>, Option("virtualisation.podman.enable", true)]
        public sealed class With;
        """);

    [Fact]
    public Task NIX2002_fires_on_each_container_of_a_node_that_is_no_mascot() => Expect.Messages("""
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, {|NIX2002:Container("a", "x/a:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")|}, {|NIX2002:Container("b", "x/b:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")|}]
        public sealed class Pi;
        """,
        "Pi runs the container 'a', but its image Livestock has no container runtime. Use Image.Mascot.",
        "Pi runs the container 'b', but its image Livestock has no container runtime. Use Image.Mascot.");

    [Fact]
    public Task NIX2002_fires_on_the_node_when_the_container_is_its_communitys() => Expect.Marked("""
        [Community, In<HomeLab>, Container("a", "x/a:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
        public sealed class Attic;
        [{|NIX2002:Node(Image.Pet, Arch.Arm64)|}, In<Attic>]
        public sealed class Desk;
        [Node(Image.Mascot, Arch.Arm64), In<Attic>]
        public sealed class Pi;
        """);

    [Fact]
    public Task NIX2002_fires_on_the_profile_written_on_the_node() => Expect.Marked("""
        [Container("a", "x/a:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
        public sealed class WhoamiAttribute : ProfileAttribute;
        [Node(Image.Pet, Arch.Arm64), In<Basement>, {|NIX2002:Whoami|}]
        public sealed class Desk;
        """);

    [Fact]
    public Task NIX2003_fires_on_a_base_image_with_a_service() => Expect.Messages("""
        [Node(Image.Base, Arch.Arm64), In<Basement>, {|NIX2003:Option("services.nginx.enable", true)|}]
        public sealed class Pi;
        """,
        "Pi has Image.Base, which never runs services itself, but 'services.nginx.enable' switches one on. "
        + "Use Image.Livestock (headless) or Image.Pet.");

    [Fact]
    public Task NIX2003_lets_a_base_image_be_manageable() => Expect.Marked("""
        [Node(Image.Base, Arch.Arm64), In<Basement>, Option("services.openssh.enable", true), Option("services.nginx.enable", false)]
        public sealed class Pi;
        [Node(Image.Pet, Arch.Arm64), In<Basement>, Option("services.nginx.enable", true)]
        public sealed class Desk;
        """);

    [Fact]
    public Task NIX2003_lets_the_nearest_level_decide() => Expect.Marked("""
        [Community, In<HomeLab>, Option("services.nginx.enable", true)]
        public sealed class Attic;
        [Node(Image.Base, Arch.Arm64), In<Attic>, Option("services.\"nginx\".enable", false)]
        public sealed class Without;
        [{|NIX2003:Node(Image.Base, Arch.Arm64)|}, In<Attic>]
        public sealed class With;
        """);
}
