using System.Net;
using System.Net.Sockets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Workloads;

/// <summary>The workloads of the example, compiled by the module's own builds and started by the command lines of its units.</summary>
public sealed class RunningTests
{
    [Fact]
    public async Task Java_is_compiled_and_answers()
    {
        DebianWorkloads.Require(("/usr/bin/javac", "default-jdk-headless"));
        using var folder = new TemporaryFolder();
        folder.Write("credentials/token", "let me in\n");
        var workloads = await DebianWorkloads.Of($$"""
            {
              notes = {
                runtime = "jvm";
                source = sources + "/Notes.java";
                arguments = [ "0" ];
                environment.NOTES_DIR = {{StandIn.Quoted(folder.Path)}};
                credentials.token = "/var/lib/nixiac/secrets/token";
              };
            }
            """);
        Assert.Equal("token:/var/lib/nixiac/secrets/token", workloads.Setting("notes", "LoadCredential")[0].GetString());
        // What systemd does with it.
        var environment = workloads.Environment("notes");
        environment["CREDENTIALS_DIRECTORY"] = folder["credentials"];
        using var notes = await RunningProgram.Start(workloads.Command("notes"), environment, folder.Path);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{notes.Port}/") };
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("", new StringContent("no"))).StatusCode);
        client.DefaultRequestHeaders.Add("X-Token", "let me in");
        Assert.Equal(HttpStatusCode.Created, (await client.PostAsync("", new StringContent("buy milk"))).StatusCode);
        Assert.Equal("buy milk\n", await client.GetStringAsync(""));
    }

    [Fact]
    public async Task Erlang_is_compiled_and_answers()
    {
        DebianWorkloads.Require(("/usr/bin/erlc", "erlang-base"));
        using var folder = new TemporaryFolder();
        var workloads = await DebianWorkloads.Of(
            """{ greeter = { runtime = "beam"; source = sources + "/greeter.erl"; arguments = [ "0" ]; environment.PATH = "/usr/bin:/bin"; }; }""");
        using var greeter = await RunningProgram.Start(workloads.Command("greeter"), workloads.Environment("greeter"), folder.Path);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, greeter.Port);
        await client.GetStream().WriteAsync("Joe\n"u8.ToArray());
        using var reader = new StreamReader(client.GetStream());
        Assert.Equal("Hello, Joe!", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task A_folder_of_JavaScript_answers()
    {
        DebianWorkloads.Require(("/usr/bin/node", "nodejs"));
        using var folder = new TemporaryFolder();
        var workloads = await DebianWorkloads.Of("""{ board = { runtime = "v8"; source = sources + "/board"; environment.PORT = "0"; }; }""");
        using var board = await RunningProgram.Start(workloads.Command("board"), workloads.Environment("board"), folder.Path);
        using var client = new HttpClient();
        Assert.Equal("Welcome, Ada!\n", await client.GetStringAsync(new Uri($"http://127.0.0.1:{board.Port}/?name=Ada")));
    }

    [Theory]
    [InlineData("board", "v8", "board", "", "/usr/bin/node")]
    [InlineData("notes", "jvm", "Notes.java", "arguments = [ \"0\" ];", "/usr/bin/javac")]
    public async Task What_a_container_starts_answers_too(string name, string runtime, string source, string more, string program)
    {
        DebianWorkloads.Require((program, "nodejs default-jdk-headless"));
        using var folder = new TemporaryFolder();
        var workloads = await DebianWorkloads.Of(
            $$"""{ {{name}} = { runtime = "{{runtime}}"; source = sources + "/{{source}}"; environment = { PORT = "0"; NOTES_DIR = {{StandIn.Quoted(folder.Path)}}; }; credentials.token = "/x"; {{more}} }; }""");
        var (command, environment) = workloads.Container(name);
        Assert.Equal($"/run/credentials/{name}.service", environment["CREDENTIALS_DIRECTORY"]);
        // Where who runs it would mount the secret.
        environment["CREDENTIALS_DIRECTORY"] = folder["credentials"];
        folder.Write("credentials/token", "let me in\n");
        using var running = await RunningProgram.Start(command, environment, folder.Path);
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri($"http://127.0.0.1:{running.Port}/"))).StatusCode);
    }

    // Debian has no wasmtime: the module runs on the WASI of Node.js, which does the same.
    [Fact]
    public async Task The_text_form_of_WebAssembly_is_compiled_and_writes()
    {
        DebianWorkloads.Require(("/usr/bin/wat2wasm", "wabt"), ("/usr/bin/node", "nodejs"));
        var workloads = await DebianWorkloads.Of("""
            { sign = { runtime = "wasm"; source = sources + "/sign.wat"; environment.A = "b"; stateDirectory = true; credentials.c = "/x"; }; }
            """);
        var command = workloads.Command("sign");
        Assert.Equal(
            ["run", "--dir=/var/lib/sign", "--dir=/run/credentials/sign.service", "--env=CREDENTIALS_DIRECTORY=/run/credentials/sign.service", "--env=A"],
            command[1..^1]);
        using var folder = new TemporaryFolder();
        folder.Write("run.mjs", """
            import { WASI } from "node:wasi";
            import { readFile } from "node:fs/promises";
            const wasi = new WASI({ version: "preview1" });
            const { instance } = await WebAssembly.instantiate(await readFile(process.argv[2]), wasi.getImportObject());
            wasi.start(instance);
            """);
        var result = await Commands.Run("node", ["--no-warnings", folder["run.mjs"], command[^1]]);
        Assert.Equal("WebAssembly is up\n", result.StandardOutput);
    }
}
