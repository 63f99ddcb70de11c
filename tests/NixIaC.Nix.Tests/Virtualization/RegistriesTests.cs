using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Virtualization;

/// <summary>What each runtime is told of registries.</summary>
public sealed class RegistriesTests
{
    [Fact]
    public async Task Podman_asks_the_mirror_first()
    {
        NixTool.Require();
        var text = await Evaluate("podman", "environment.etc.\"containers/registries.conf.d/50-nixiac.conf\".text");
        Assert.Equal(
            """
            [[registry]]
            prefix = "docker.io"
            location = "docker.io"
            insecure = false
            [[registry.mirror]]
            location = "cache:5000"
            insecure = true
            [[registry]]
            prefix = "r.example.org"
            location = "r.example.org"
            insecure = true

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public async Task Docker_and_containerd_and_k3s_have_their_own_forms()
    {
        NixTool.Require();
        Assert.Equal("http://cache:5000", await Evaluate("docker", "virtualisation.docker.daemon.settings.registry-mirrors", "builtins.head"));
        Assert.Equal("r.example.org cache:5000", await Evaluate("docker", "virtualisation.docker.daemon.settings.insecure-registries", "lib.concatStringsSep \" \""));
        Assert.Equal(
            "server = \"https://registry-1.docker.io\"\n[host.\"http://cache:5000\"]\ncapabilities = [\"pull\", \"resolve\"]\n",
            await Evaluate("containerd", "environment.etc.\"containerd/certs.d/docker.io/hosts.toml\".text"));
        Assert.Equal(
            """{"mirrors":{"docker.io":{"endpoint":["http://cache:5000"]},"r.example.org":{"endpoint":["http://r.example.org"]}}}""",
            await Evaluate("podman", "environment.etc.\"rancher/k3s/registries.yaml\".text"));
    }

    static async Task<string> Evaluate(string runtime, string option, string function = "")
    {
        var system = StandIn.System("x86_64-linux", [EmbeddedModules.PathOf("mascot.nix")], $$"""
            {
              nixiac.mascot.runtime = "{{runtime}}";
              services.k3s.enable = {{(runtime == "podman" ? "true" : "false")}};
              nixiac.mascot.registries."docker.io".mirror = "http://cache:5000";
              nixiac.mascot.registries."r.example.org".insecure = true;
            }
            """);
        return (await StandIn.Evaluate(Release.V26_11, $"{function} ({system}).config.{option}")).GetString()!;
    }
}
