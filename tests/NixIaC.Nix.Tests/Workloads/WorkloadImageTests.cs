using System.Text.Json;
using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Workloads;

/// <summary>The container image of a workload beside its unit: both start the same thing.</summary>
public sealed class WorkloadImageTests
{
    const string Every = """
        {
          nixiac.workloads = {
            native = { runtime = "native"; package = pkgs.darkhttpd; arguments = [ "/var/lib/native" "--port" "80" ]; ports = [ 80 443 ]; stateDirectory = true; };
            file = { runtime = "native"; source = sources + "/Notes.java"; };
            jvm = { runtime = "jvm"; source = sources + "/Notes.java"; arguments = [ "a b" "5 % of $HOME" "\"" ]; ports = [ 8080 ]; credentials.token = "/x"; };
            jar = { runtime = "jvm"; package = pkgs.openjdk; main = "share/a.jar"; environment.HOME = "/elsewhere"; };
            beam = { runtime = "beam"; source = sources + "/greeter.erl"; ports = [ 4369 ]; environment.A = "5 % of $HOME"; };
            release = { runtime = "beam"; source = sources + "/board"; main = "bin/notes"; stateDirectory = true; };
            wasm = { runtime = "wasm"; source = sources + "/sign.wat"; environment.A = "b"; credentials.token = "/x"; stateDirectory = true; ports = [ 1 ]; };
            v8 = { runtime = "v8"; package = pkgs.node-red; main = "node-red-pi"; stateDirectory = true; };
            folder = { runtime = "v8"; source = sources + "/board"; runtimePackage = pkgs.git; };
          };
        }
        """;

    /// <summary>Both releases, native and cross-built, with what Go calls the architecture.</summary>
    public static TheoryData<string, string, string> Machines => new(
        from release in Release.Supported
        from platform in new[] { (System: "x86_64-linux", Go: "amd64"), (System: "aarch64-linux", Go: "arm64"), (System: "powerpc64le-linux", Go: "ppc64le") }
        select (release.ToString(), platform.System, platform.Go));

    [Theory]
    [MemberData(nameof(Machines))]
    public async Task It_starts_what_the_unit_starts(string release, string platform, string architecture)
    {
        NixTool.Require();
        var both = await StandIn.Evaluate(Release.Parse(release)!.Value, $$"""
            let
              system = {{System(platform)}};
              plain = builtins.unsafeDiscardStringContext;
            in
            lib.mapAttrs (name: _: {
              unit = {
                command = plain system.config.systemd.services.${name}.serviceConfig.ExecStart;
                folder = system.config.systemd.services.${name}.serviceConfig.WorkingDirectory or null;
                state = system.config.systemd.services.${name}.serviceConfig.StateDirectory or null;
                secrets = system.config.systemd.services.${name}.serviceConfig ? LoadCredential;
                environment = lib.mapAttrs (_: plain) system.config.systemd.services.${name}.environment;
                path = map (one: plain "${one}/bin") system.config.systemd.services.${name}.path;
              };
              image = builtins.fromJSON (plain (import {{EmbeddedModules.PathOf("images/workload.nix")}} {
                inherit system name;
                architecture = "{{architecture}}";
              }).listing);
            }) system.config.nixiac.workloads
            """);
        Assert.Equal(9, both.EnumerateObject().Count());
        Assert.All(both.EnumerateObject(), one => AssertSame(one.Name, one.Value.GetProperty("unit"), one.Value.GetProperty("image"), architecture));
    }

    static void AssertSame(string name, JsonElement unit, JsonElement image, string architecture)
    {
        var config = image.GetProperty("config");
        Assert.Equal(architecture, image.GetProperty("architecture").GetString());
        Assert.Equal(name, image.GetProperty("name").GetString());

        Assert.Equal(SystemdLine.Words(unit.GetProperty("command").GetString()!), Texts(config, "Entrypoint").Concat(Texts(config, "Cmd")));

        var environment = unit.GetProperty("environment").EnumerateObject().ToDictionary(one => one.Name, one => SystemdLine.Text(one.Value.GetString()!));
        // What systemd makes of LoadCredential, and NixOS of path.
        if (unit.GetProperty("secrets").GetBoolean()) environment["CREDENTIALS_DIRECTORY"] = $"/run/credentials/{name}.service";
        if (Texts(unit, "path") is { Length: > 0 } path) environment["PATH"] = string.Join(':', path);
        Assert.Equal(environment.Select(one => $"{one.Key}={one.Value}").Order(StringComparer.Ordinal), Texts(config, "Env").Order(StringComparer.Ordinal));

        // A folder below /var/lib that only the service's user gets at.
        var folder = unit.GetProperty("folder").GetString();
        Assert.Equal(folder is null ? null : "/var/lib/" + unit.GetProperty("state").GetString(), folder);
        Assert.Equal(folder, config.TryGetProperty("WorkingDir", out var working) ? working.GetString() : null);
        Assert.Equal(folder is null ? [] : [folder], config.TryGetProperty("Volumes", out var volumes) ? volumes.EnumerateObject().Select(one => one.Name) : []);

        Assert.Matches("^[1-9][0-9]{4}:[1-9][0-9]{4}$", config.GetProperty("User").GetString());
    }

    [Fact]
    public async Task Its_ports_are_those_of_the_workload()
    {
        NixTool.Require();
        var ports = await StandIn.Evaluate(Release.V26_05, $$"""
            let system = {{System("x86_64-linux")}}; in
            lib.mapAttrs (name: _: (builtins.fromJSON (builtins.unsafeDiscardStringContext
              (import {{EmbeddedModules.PathOf("images/workload.nix")}} { inherit system name; architecture = "amd64"; }).listing)).config.ExposedPorts)
              { inherit (system.config.nixiac.workloads) native v8; }
            """);
        Assert.Equal("""{"native":{"443/tcp":{},"80/tcp":{}},"v8":{}}""", ports.GetRawText());
    }

    [Fact]
    public async Task It_has_a_folder_of_its_own_and_little_else()
    {
        NixTool.Require();
        var built = await StandIn.Build(Release.V26_05, $$"""
            let system = {{System("aarch64-linux")}}; in
            map (name: import {{EmbeddedModules.PathOf("images/workload.nix")}} { inherit system name; architecture = "arm64"; }) [ "native" "release" "folder" ]
            """);
        string[][] listings = [.. built.Select(file => File.ReadAllLines(file)[1..])];
        string[] common = [".", "./etc", "./etc/group", "./etc/passwd", "./etc/ssl", "./etc/ssl/certs", "./etc/ssl/certs/ca-certificates.crt", "./tmp"];
        Assert.Equal([.. common, "./var", "./var/lib", "./var/lib/native", " ./var/lib/native=65532:65532"], listings[0]);
        // The scripts of a release are for the shell of the machine.
        Assert.Equal([".", "./bin", "./bin/sh", .. common[1..], "./var", "./var/lib", "./var/lib/release", " ./var/lib/release=65532:65532"], listings[1]);
        Assert.Equal([.. common, ""], listings[2]);
    }

    static string[] Texts(JsonElement of, string member) => [.. of.GetProperty(member).EnumerateArray().Select(text => text.GetString()!)];

    static string System(string platform) => StandIn.System(
        platform, [EmbeddedModules.PathOf("workloads.nix")],
        $"{{ pkgs, ... }}: let sources = /. + {StandIn.Quoted(DebianWorkloads.Sources)}; in {Every}", "{ nixpkgs.buildPlatform = \"x86_64-linux\"; }");
}
