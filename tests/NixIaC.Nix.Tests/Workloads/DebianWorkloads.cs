using System.Text.Json;
using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Workloads;

/// <summary>Workloads of the example as the module has them, with the compilers and virtual machines that Debian has on this machine.</summary>
sealed class DebianWorkloads
{
    /// <summary>Below it are the sources of the example.</summary>
    public static string Sources { get; } = Path.Combine(
        typeof(DebianWorkloads).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>().Single(item => item.Key == "ExamplesFolder").Value!, "Runtimes", "workloads");

    static readonly string Overlay = Path.Combine(AppContext.BaseDirectory, "Workloads", "debian.nix");

    readonly JsonElement services;
    readonly JsonElement images;

    DebianWorkloads(JsonElement made) => (services, images) = (made.GetProperty("services"), made.GetProperty("images"));

    /// <summary>Skips the running test, with the reason, where a program is not there.</summary>
    public static void Require(params (string Program, string Package)[] programs)
    {
        NixTool.Require();
        foreach (var (program, package) in programs)
            Assert.SkipUnless(File.Exists(program), $"{program} is not installed (Debian: apt-get install {package}).");
    }

    /// <summary>Compiles and evaluates workloads: the content of <c>nixiac.workloads</c>, in which <c>sources</c> is a path.</summary>
    public static async Task<DebianWorkloads> Of(string workloads)
    {
        var system = $$"""
            let
              sources = /. + {{StandIn.Quoted(Sources)}};
              system = {{StandIn.System("x86_64-linux", [EmbeddedModules.PathOf("workloads.nix")], Module(workloads))}};
            in
            """;
        // The sandbox of a build sees Debian's programs and what they need.
        await NixTool.Output(
            "nix-build", "--no-out-link", "--option", "extra-sandbox-paths", "/usr /etc /lib=/usr/lib /lib64=/usr/lib64", "--expr",
            InScope($"{system} lib.concatMap (one: [ one.artefact ] ++ lib.optional (one.runtimePackage != null) one.runtimePackage) (lib.attrValues system.config.nixiac.workloads)"));
        return new(JsonDocument.Parse(await NixTool.Output(
            "nix-instantiate", "--eval", "--strict", "--json", "--expr", InScope($$"""
                {{system}} {
                  inherit (system.config.systemd) services;
                  images = lib.mapAttrs (name: _: builtins.fromJSON (builtins.unsafeDiscardStringContext
                    (import {{EmbeddedModules.PathOf("images/workload.nix")}} { inherit system name; architecture = "here"; }).listing)) system.config.nixiac.workloads;
                }
                """))).RootElement);
    }

    /// <summary>The command line of the unit, as words. Those of the tests have no blanks in them.</summary>
    public string[] Command(string name) => Setting(name, "ExecStart").GetString()!.Split(' ');

    /// <summary>What a container of it starts, with the variables that it has.</summary>
    public (string[] Command, Dictionary<string, string?> Environment) Container(string name)
    {
        var config = images.GetProperty(name).GetProperty("config");
        string[] Texts(string member) => [.. config.GetProperty(member).EnumerateArray().Select(text => text.GetString()!)];
        return ([.. Texts("Entrypoint"), .. Texts("Cmd")], Texts("Env").Select(text => text.Split('=', 2)).ToDictionary(pair => pair[0], string? (pair) => pair[1]));
    }

    /// <summary>A setting of the unit.</summary>
    public JsonElement Setting(string name, string setting) => services.GetProperty(name).GetProperty("serviceConfig").GetProperty(setting);

    /// <summary>The environment of the unit.</summary>
    public Dictionary<string, string?> Environment(string name) => services.GetProperty(name).GetProperty("environment")
        .EnumerateObject().ToDictionary(variable => variable.Name, variable => variable.Value.GetString());

    /// <summary>The unit as NixOS would write it, as far as it is of interest here.</summary>
    public string Unit(string name) => string.Join('\n',
    [
        "[Unit]", "Description=" + services.GetProperty(name).GetProperty("description").GetString(), "[Service]",
        .. Environment(name).Select(variable => $"Environment=\"{variable.Key}={variable.Value}\""),
        .. from setting in services.GetProperty(name).GetProperty("serviceConfig").EnumerateObject()
           from value in setting.Value.ValueKind == JsonValueKind.Array ? setting.Value.EnumerateArray().ToArray() : [setting.Value]
           select $"{setting.Name}={(value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetRawText() : value.ToString())}",
        "",
    ]);

    static string Module(string workloads) => $$"""
        {
          nixpkgs.overlays = [ (import (/. + {{StandIn.Quoted(Overlay)}})) ];
          nixiac.workloads = {{workloads}};
        }
        """;

    static string InScope(string expression) =>
        $"let nixpkgs = /. + {StandIn.Quoted(StandIn.Folder(Release.V26_05))}; lib = import (nixpkgs + \"/lib\"); in {expression}";
}
