using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>Container runtimes, where images come from, and Kubernetes.</summary>
public sealed class ContainerRuntimeTests
{
    const string Image = "docker.io/x/y@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("Containerd"), InlineData("CriO")]
    public Task NIX2037_fires_on_the_nearest_runtime(string runtime) => Expect.Messages($$"""
        [Community, In<HomeLab>, ContainerRuntime(ContainerRuntime.Docker)] public sealed class Attic;
        [Node(Image.Mascot, Arch.Arm64), In<Attic>, {|NIX2037:ContainerRuntime(ContainerRuntime.{{runtime}})|}, Container("web", "{{Image}}")] public sealed class Pi;
        [Node(Image.Mascot, Arch.Arm64), In<Attic>, Container("web", "{{Image}}")] public sealed class Hub;
        [Node(Image.Mascot, Arch.Arm64), In<Attic>, ContainerRuntime(ContainerRuntime.{{runtime}})] public sealed class Empty;
        """,
        $"Pi runs the container 'web', but its runtime is ContainerRuntime.{runtime}, which takes containers from Kubernetes alone. "
        + "Use ContainerRuntime.Podman or ContainerRuntime.Docker, or take the container off.");

    [Fact]
    public Task NIX2037_fires_on_the_level_that_says_it() => Expect.Marked($$"""
        [Community, In<HomeLab>, {|NIX2037:ContainerRuntime(ContainerRuntime.Containerd)|}] public sealed class Attic;
        [Node(Image.Mascot, Arch.Arm64), In<Attic>, Container("web", "{{Image}}")] public sealed class Hub;
        [Node(Image.Mascot, Arch.Arm64), In<Attic>, Container("web", "{{Image}}"), ContainerRuntime(ContainerRuntime.Podman)] public sealed class Pi;
        """);

    [Fact]
    public Task NIX2038_fires_on_tags_alone() => Expect.Messages($$"""
        [Node(Image.Mascot, Arch.Arm64), In<Basement>, {|NIX2038:Container("web", "docker.io/x/y:1.2")|}, Container("api", "{{Image}}")] public sealed class Pi;
        """,
        "The image 'docker.io/x/y:1.2' of the container 'web' has no digest: what the name stands for can change between two nodes. "
        + "Write @sha256: and the digest behind it, which \"skopeo inspect\" shows.");

    [Fact]
    public Task NIX2038_lets_images_of_Nix_be() => Expect.Marked("""
        [Node(Image.Mascot, Arch.Arm64), In<Basement>, Container("notes", File = "hardware/pi.nix")] public sealed class Pi;
        """);

    [Theory]
    [InlineData("Registry(\"https://docker.io\")", "the registry 'https://docker.io'", "is not of the form host or host:port, such as docker.io or registry.example.org:5000")]
    [InlineData("Registry(\"docker.io\", Mirror = \"http://cache:5000/v2\")", "the mirror 'http://cache:5000/v2'", "is not of the form http://host:port or https://host, without a path behind it")]
    [InlineData("Registry(\"docker.io\", Mirror = \"cache:5000\")", "the mirror 'cache:5000'", "is not of the form http://host:port or https://host, without a path behind it")]
    [InlineData("PullThroughCache(Port = 0)", "the port 0", "is not from 1 to 65535")]
    public async Task NIX2039_fires_on_malformed_places(string attribute, string part, string problem) => await Expect.Messages(
        $$"""[Node(Image.Mascot, Arch.Arm64), In<Basement>, {|NIX2039:{{attribute}}|}] public sealed class Pi;""",
        $"[{attribute[..attribute.IndexOf('(', StringComparison.Ordinal)]}] has {part}, which {problem}.");

    [Fact]
    public Task NIX2039_fires_on_two_words_on_one_registry() => Expect.Marked("""
        [Community, In<HomeLab>, Registry("docker.io", Mirror = "http://a:5000")] public sealed class Attic;
        [Node(Image.Mascot, Arch.Arm64), In<Attic>, {|NIX2039:Registry("docker.io")|}, {|NIX2039:Registry("docker.io", Insecure = true)|}] public sealed class Pi;
        [Node(Image.Mascot, Arch.Arm64), In<Attic>, Registry("docker.io", Mirror = "http://[fd10::5]:5000"), Registry("r.example.org:5000")] public sealed class Hub;
        """);

    [Fact]
    public Task NIX2048_fires_on_nodes_and_not_on_what_is_above_them() => Expect.Messages("""
        [Community, In<HomeLab>, ContainerRuntime(ContainerRuntime.Docker)] public sealed class Attic;
        [Node(Image.Livestock, Arch.Arm64), In<Attic>] public sealed class Pi;
        [Node(Image.Pet, Arch.Arm64), In<Attic>, {|NIX2048:ContainerRuntime(ContainerRuntime.Docker)|}] public sealed class Hub;
        """,
        "Hub chooses a container runtime, but its image Pet has none. Use Image.Mascot, or take [ContainerRuntime] off.");

    static Task<IReadOnlyList<string>> WithToken(string types) => Expect.Marked(
        UserProject.WithPrelude("[Secret(File = \"secrets/token\")] public sealed class Token;\n" + types) with { Files = [("secrets/token", "made by hand")] });

    [Theory]
    [InlineData("Cluster(Roles = [\"server\", \"agent\"])", "[Node(Image.Mascot, Arch.X86_64), In<Basement>, MemberOf<Orchard>(Role = \"agent\")] public sealed class Apple;",
        "no single node is a server of it, which would found it. Write [MemberOf<Orchard>(Role = \"server\")] on a node")]
    [InlineData("Cluster(Roles = [\"server\", \"worker\"])", "[Node(Image.Mascot, Arch.X86_64), In<Basement>, MemberOf<Orchard>(Role = \"server\")] public sealed class Apple;",
        "its roles are others than those of k3s. Write Roles = [\"server\", \"agent\"] in [Cluster]")]
    [InlineData("Cluster(Roles = [\"server\", \"agent\"])", "[Node(Image.Base, Arch.X86_64), In<Basement>, MemberOf<Orchard>(Role = \"server\")] public sealed class Apple;",
        "its member Apple has Image.Base, which never runs services. Use Image.Mascot")]
    public async Task NIX2047_fires_on_clusters_that_cannot_be(string cluster, string members, string problem) => Assert.Equal(
        [$"Orchard has [K3s<TSecret>], but {problem}."],
        await WithToken($$"""
            [{{cluster}}, In<HomeLab>, {|NIX2047:K3s<Token>|}] public sealed class Orchard;
            {{members}}
            """));

    [Fact]
    public Task NIX2047_takes_a_founder_and_others() => WithToken("""
        [Cluster(Roles = ["server", "agent"]), In<HomeLab>, K3s<Token>] public sealed class Orchard;
        [Node(Image.Mascot, Arch.X86_64), In<Basement>, MemberOf<Orchard>(Role = "server")] public sealed class Apple;
        [Cluster(Count = 3), Node(Image.Livestock, Arch.Arm64), On<Lan>("192.168.10.40"), MemberOf<Orchard>(Role = "agent")] public sealed class Pears;
        """);
}
