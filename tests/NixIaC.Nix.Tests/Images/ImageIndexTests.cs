using NixIaC.Model;
using NixIaC.Nix.Tests.Fleets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Images;

/// <summary>The program that pushes a cluster's container images, run with programs in the registry tools' place that say what they were told.</summary>
public sealed class ImageIndexTests
{
    [Fact]
    public async Task Each_architecture_is_pushed_and_then_the_name_for_them_all()
    {
        NixTool.Require();
        using var fleet = await WrittenFleet.Of(WrittenFleet.Empty.With("Types.cs", """
            namespace Acme;

            [Cluster(Heterogeneous = true), In<Works>] public sealed class Web;
            [Node(Image.Livestock, Arch.X86_64), Builder, On<Lan>("192.168.1.1"), MemberOf<Web>, Emits(ImageFormat.Oci)] public sealed class Big;
            [Node(Image.Livestock, Arch.X86_64), On<Lan>("192.168.1.2"), MemberOf<Web>, Emits(ImageFormat.Oci)] public sealed class Other;
            [Node(Image.Livestock, Arch.RiscV64), On<Lan>("192.168.1.3"), MemberOf<Web>, BuiltOn<Big>, Emits(ImageFormat.Oci)] public sealed class Small;
            """));
        var said = await Push(fleet, "registry.example.org:5000/web");
        Assert.Matches(
            """
            ^podman for x86_64-unknown-linux-gnu manifest create localhost/push-web-[0-9]+
            skopeo for x86_64-unknown-linux-gnu copy docker-archive:/nix/store/[a-z0-9]+-big.tar.gz docker://registry.example.org:5000/web:latest-amd64
            podman for x86_64-unknown-linux-gnu manifest add --arch amd64 localhost/push-web-[0-9]+ docker://registry.example.org:5000/web:latest-amd64
            skopeo for x86_64-unknown-linux-gnu copy docker-archive:/nix/store/[a-z0-9]+-small.tar.gz docker://registry.example.org:5000/web:latest-riscv64
            podman for x86_64-unknown-linux-gnu manifest add --arch riscv64 localhost/push-web-[0-9]+ docker://registry.example.org:5000/web:latest-riscv64
            podman for x86_64-unknown-linux-gnu manifest push --all localhost/push-web-[0-9]+ docker://registry.example.org:5000/web:latest
            registry.example.org:5000/web:latest
            $
            """.ReplaceLineEndings("\n"),
            said);
        Assert.Contains("docker://registry.example.org/web:1.4-riscv64", await Push(fleet, "registry.example.org/web:1.4"), StringComparison.Ordinal);
    }

    static Task<string> Push(WrittenFleet fleet, string target) => NixTool.Output("nix",
    [
        "run", "--no-write-lock-file", "--override-input", "nixpkgs", ExampleFlake.Playing(Release.V26_05), $"path:{fleet.Folder}#push-web", "--", target,
    ]);
}
