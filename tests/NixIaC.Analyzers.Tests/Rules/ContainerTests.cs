using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class ContainerTests
{
    [Theory]
    [InlineData("", "", "the image '' that is empty; write one such as docker.io/library/nginx:1.29, or File for one that Nix builds.")]
    [InlineData("a b:1", "", "the image 'a b:1' that has spaces or other characters that image names cannot have.")]
    [InlineData("x/y@sha256:0123", "", "the image 'x/y@sha256:0123' that has a digest that is not sha256: and 64 digits from 0 to f.")]
    [InlineData("x/y:1", ", File = \"hardware/pi.nix\"",
        "the image 'x/y:1' that would be pulled, but also the file 'hardware/pi.nix', which makes one; leave one of them.")]
    [InlineData("x/y@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", ", Ports = [\"80\"]",
        "the port '80' that is not of the form host:container, such as 8080:80 or 127.0.0.1:53:53/udp, with ports from 1 to 65535.")]
    [InlineData("x/y@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", ", Ports = [\"65536:80\"]",
        "the port '65536:80' that is not of the form host:container, such as 8080:80 or 127.0.0.1:53:53/udp, with ports from 1 to 65535.")]
    [InlineData("x/y@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", ", Volumes = [\"/srv\"]",
        "the volume '/srv' that is not of the form /host/folder:/container/folder, with :ro behind it for read-only.")]
    [InlineData("x/y@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", ", Environment = [\"TZ\"]", "the variable 'TZ' that is not of the form NAME=value.")]
    public Task NIX2004_fires_on_malformed_parts(string image, string more, string problem) => Expect.Messages(
        $$"""[Node(Image.Mascot, Arch.Arm64), In<Basement>, {|NIX2004:Container("web", "{{image}}"{{more}})|}] public sealed class Pi;""",
        "The container 'web' has " + problem);

    [Fact]
    public Task NIX2004_takes_the_usual_forms() => Expect.Marked("""
        [Node(Image.Mascot, Arch.Arm64), In<Basement>]
        [Container("web", "docker.io/x/y@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Ports = ["1:65535", "127.0.0.1:53:53/udp", "[::1]:80:80", "8000-8010:8000-8010"],
            Volumes = ["/srv:/srv", "data:/data:ro"], Environment = ["EMPTY=", "A=b=c"])]
        public sealed class Pi;
        """);

    [Fact]
    public Task NIX2004_fires_on_two_containers_with_one_name() => Expect.Messages("""
        [Node(Image.Mascot, Arch.Arm64), In<Basement>, {|NIX2004:Container("web", "x/a:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")|}, {|NIX2004:Container("web", "x/b:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")|}]
        public sealed class Pi;
        [Node(Image.Mascot, Arch.Arm64), In<Basement>, Container("web", "x/a:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"), Container("web", "x/a:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
        public sealed class Hub;
        """,
        "The container 'web' has a name that another container of Pi has too; rename one of them.",
        "The container 'web' has a name that another container of Pi has too; rename one of them.");
}
