using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>What workloads are, and where they run.</summary>
public sealed class WorkloadTests
{
    static readonly (string, string)[] Files =
    [
        ("workloads/a.jar", "x"), ("workloads/a.wasm", "x"), ("workloads/a.erl", "x"), ("workloads/a.js", "x"), ("workloads/a.bpf.c", "x"),
        ("workloads/release/bin/a", "x"), ("workloads/web/index.js", "x"), ("workloads/web/package.json", "{ \"dependencies\": { } }"),
        ("workloads/npm/package.json", "{ \"dependencies\": { \"ws\": \"8\" } }"), ("workloads/broken/package.json", "{"),
        ("workloads/locked/package.json", "{ \"dependencies\": { \"ws\": \"8\" } }"), ("workloads/locked/package-lock.json", "{ }"),
    ];

    const string Forge = "\n[Node(Image.Pet, Arch.X86_64), In<Basement>, Builder] public sealed class Forge;";

    static Task<IReadOnlyList<string>> Marked(string text) => Expect.Marked(UserProject.WithPrelude(text) with { Files = Files });

    static Task<IReadOnlyList<string>> Run(string workload, string more = "") => Marked(
        $"{workload} public sealed class Work;\n[Node(Image.Pet, Arch.X86_64), In<Basement>, Runs<Work>] public sealed class Desk;{more}");

    [Theory]
    [InlineData("[Workload(Runtime.Jvm, \"workloads/a.jar\", Ports = [1, 65535], Environment = [\"A=\", \"B=c=d\"], StateDirectory = true)]")]
    [InlineData("[Workload(Runtime.Wasm, \"./workloads/a.wasm\")]")]
    [InlineData("[Workload(Runtime.Beam, \"workloads/a.erl\")]")]
    [InlineData("[Workload(Runtime.Beam, \"workloads/release/\", Main = \"bin/a\")]")]
    [InlineData("[Workload(Runtime.V8, \"workloads/a.js\")]")]
    [InlineData("[Workload(Runtime.V8, \"workloads/web\")]")]
    [InlineData("[Workload(Runtime.V8, \"workloads/locked\")]")]
    [InlineData("[Workload(Runtime.V8, \"workloads/broken\")]")]
    [InlineData("[Workload(Runtime.Ebpf, \"workloads/a.bpf.c\")]")]
    [InlineData("[Workload(Runtime.Native, \"workloads/release/bin/a\")]")]
    [InlineData("[Workload(Runtime.V8, Package = \"node-red\")]")]
    [InlineData("[Workload(Runtime.Ebpf, Package = \"filters\", Main = \"lib/a.bpf.o\")]")]
    [InlineData("[Workload<Tools>(Runtime.Native, \"packages.default\")]", "\n[FlakeInput(\"github:a/tools\")] public sealed class Tools;")]
    public async Task Sound_workloads_are_taken(string workload, string more = "") => Assert.Empty(await Run(workload, more));

    [Theory]
    [InlineData("(Runtime.Jvm)", "is nothing that could run. Name a file of the project, such as \"workloads/notes.jar\", or write Package = \"...\".")]
    [InlineData("(Runtime.Jvm, \"workloads/a.jar\", Package = \"b\")", "is several things, one of them the package 'b'. Take Package or the other one away.")]
    [InlineData("(Runtime.Jvm, Package = \"a b\")", "is the package 'a b', which is no name of one. Write it as in pkgs, such as \"node-red\".")]
    [InlineData("(Runtime.Jvm, \"workloads/a.wasm\")", "is 'workloads/a.wasm', which Runtime.Jvm cannot run. Name a .jar, a .java or a folder.")]
    [InlineData("(Runtime.Ebpf, \"workloads/a.js\")", "is 'workloads/a.js', which Runtime.Ebpf cannot run. Name a .bpf.o, a .bpf.c.")]
    [InlineData("(Runtime.Beam, \"workloads/release\")", "is a folder, and nothing says what to start in it. Write Main = \"bin/notes\".")]
    [InlineData("(Runtime.Ebpf, Package = \"a\")", "is a package, and nothing says which object file of it to load. Write Main = \"lib/filter.bpf.o\".")]
    [InlineData("(Runtime.V8, \"workloads/a.js\", Ports = [0])", "has the port 0, but ports are numbers from 1 to 65535.")]
    [InlineData("(Runtime.V8, \"workloads/a.js\", Environment = [\"A\"])", "has the variable 'A' that is not of the form NAME=value.")]
    [InlineData("(Runtime.Ebpf, \"workloads/a.bpf.c\", StateDirectory = true)", "is loaded into the kernel, where it neither listens nor keeps files. Take Ports and StateDirectory away.")]
    public async Task NIX2029_fires_on_what_cannot_run(string arguments, string problem) =>
        Assert.Equal(["The workload Work " + problem], await Run($"[{{|NIX2029:Workload{arguments}|}}]"));

    [Fact]
    public async Task NIX2029_fires_on_credentials_that_are_no_names_or_twice()
    {
        var found = await Expect.Marked(UserProject.WithPrelude("""
            [Workload(Runtime.V8, "workloads/a.js"), {|NIX2029:Credential<Token>("a/b")|}, Credential<Token>("c"), {|NIX2029:Credential<Token>("c")|}]
            public sealed class Work;
            [Secret(File = "secrets/a.key")] public sealed class Token;
            [Node(Image.Pet, Arch.X86_64), In<Basement>, Runs<Work>] public sealed class Desk;
            """) with { Files = [.. Files, ("secrets/a.key", "x")] });
        Assert.Equal(
            [
                "The workload Work has the credential 'a/b', which contains '/'; only letters, digits, '_', '.' and '-' are allowed.",
                "The workload Work has two credentials with the name 'c'. Rename one of them.",
            ],
            found);
    }

    [Theory]
    [InlineData("Jvm", "workloads/b.jar", "which the compiler does not know. Create it below the folder workloads, correct the path, or add <NixIaCFiles Include=\"...\" /> to the project.")]
    [InlineData("V8", "workloads/we", "which is no folder with files that the compiler knows. Create it below the folder workloads, correct the path, or add <NixIaCFiles Include=\"...\" /> to the project.")]
    [InlineData("V8", "../a.js", "which leaves the project folder or has empty parts: write it from the project folder on.")]
    public async Task NIX2030_fires_on_files_that_are_not_there(string runtime, string file, string problem) =>
        Assert.Equal([$"Work names '{file}', {problem}"], await Run($"[{{|NIX2030:Workload(Runtime.{runtime}, \"{file}\")|}}]"));

    [Theory]
    [InlineData("Wasm", "a.wasm", "ArmV7", "wasmtime has no compiler for it", "Arch.X86_64, Arch.Arm64, Arch.RiscV64")]
    [InlineData("Jvm", "a.jar", "PowerPc64", "nixpkgs has no OpenJDK for it",
        "Arch.X86_64, Arch.Arm64, Arch.RiscV64, Arch.I686, Arch.ArmV6, Arch.ArmV7, Arch.PowerPc64Le")]
    [InlineData("Beam", "a.erl", "RiscV32", "nixpkgs has no Erlang for it",
        "Arch.X86_64, Arch.Arm64, Arch.RiscV64, Arch.I686, Arch.ArmV6, Arch.ArmV7, Arch.PowerPc64Le")]
    [InlineData("V8", "a.js", "RiscV32", "neither V8 nor Node.js knows it",
        "Arch.X86_64, Arch.Arm64, Arch.RiscV64, Arch.I686, Arch.ArmV6, Arch.ArmV7, Arch.PowerPc64Le")]
    [InlineData("Ebpf", "a.bpf.c", "I586", "its kernel is not built with what eBPF needs",
        "Arch.X86_64, Arch.Arm64, Arch.RiscV64, Arch.I686, Arch.ArmV6, Arch.ArmV7, Arch.PowerPc64Le")]
    public async Task NIX2028_fires_where_the_runtime_does_not_run(string runtime, string file, string arch, string obstacle, string others) => Assert.Equal(
        [$"Board runs Work on Runtime.{runtime}, which does not run on Arch.{arch}: {obstacle}. Run it on another node, or take one of {others}."],
        await Marked($"""
            [Workload(Runtime.{runtime}, "workloads/{file}")] public sealed class Work;
            [Node(Image.Livestock, Arch.{arch}), In<Basement>, BuiltOn<Forge>, OptIn(Experiment.NixosOnVintage), {"{|"}NIX2028:Runs<Work>{"|}"}] public sealed class Board;{Forge}
            """));

    [Theory]
    [InlineData("Wasm", "a.wasm", "RiscV64"), InlineData("Jvm", "a.jar", "ArmV7Soft"), InlineData("V8", "a.js", "Mips"), InlineData("Ebpf", "a.bpf.c", "ArmV6")]
    public async Task NIX2028_lets_be_what_runs(string runtime, string file, string arch) => Assert.Empty(await Marked($"""
        [Workload(Runtime.{runtime}, "workloads/{file}")] public sealed class Work;
        [Node(Image.Livestock, Arch.{arch}), In<Basement>, BuiltOn<Forge>, OptIn(Experiment.NixosOnVintage), Runs<Work>] public sealed class Board;{Forge}
        """));

    [Fact]
    public async Task NIX2028_is_told_at_the_node_when_a_level_above_runs_it() => Assert.Single(await Marked($$"""
        [Workload(Runtime.Wasm, "workloads/a.wasm")] public sealed class Work;
        [Community, In<HomeLab>, Runs<Work>] public sealed class Attic;
        [{|NIX2028:Node(Image.Livestock, Arch.ArmV7)|}, In<Attic>, BuiltOn<Forge>] public sealed class Board;
        [Node(Image.Livestock, Arch.Arm64), In<Attic>] public sealed class Other;{{Forge}}
        """));

    [Fact]
    public async Task NIX2031_fires_when_nobody_runs_it() => Assert.Equal(
        ["No node runs Work. Write [Runs<Work>] on a node, [Emits(ImageFormat.Oci)] on it to run its image elsewhere, or take it away."],
        await Marked("[{|NIX2031:Workload(Runtime.V8, \"workloads/a.js\")|}] public sealed class Work;"));

    [Theory]
    [InlineData("true"), InlineData("\"yes\"")]
    public async Task NIX2032_fires_where_code_cannot_be_written(string value) => Assert.Equal(
        ["MemoryDenyWriteExecute keeps Work of Desk from starting: Runtime.V8 compiles while it runs. Take this line away."],
        await Marked($$"""
            [Workload(Runtime.V8, "workloads/a.js")] public sealed class Work;
            [Node(Image.Pet, Arch.X86_64), In<Basement>, Runs<Work>]
            public sealed class Desk
            {
                public static void Configure(NixOS nixos) => {|NIX2032:nixos.Systemd.Services["work"].ServiceConfig["MemoryDenyWriteExecute"] = {{value}}|};
            }
            """));

    [Theory]
    [InlineData("Workload(Runtime.V8, \"workloads/a.js\")", "work", "false")]
    [InlineData("Workload(Runtime.V8, \"workloads/a.js\")", "other", "true")]
    [InlineData("Workload(Runtime.Native, Package = \"hello\")", "work", "true")]
    public async Task NIX2032_lets_the_rest_be(string workload, string unit, string value) => Assert.Empty(await Marked($$"""
        [{{workload}}] public sealed class Work;
        [Node(Image.Pet, Arch.X86_64), In<Basement>, Runs<Work>]
        public sealed class Desk
        {
            public static void Configure(NixOS nixos) => nixos.Systemd.Services["{{unit}}"].ServiceConfig["MemoryDenyWriteExecute"] = {{value}};
        }
        """));

    [Theory]
    [InlineData("Arm64", true), InlineData("I686", false)]
    public async Task NIX2033_fires_when_Erlang_is_cross_compiled(string arch, bool fires)
    {
        var runs = fires ? "{|NIX2033:Runs<Work>|}" : "Runs<Work>";
        var found = await Marked($"""
            [Workload(Runtime.Beam, "workloads/a.erl")] public sealed class Work;
            [Node(Image.Livestock, Arch.{arch}), In<Basement>, BuiltOn<Forge>, {runs}] public sealed class Board;{Forge}
            """);
        if (fires)
            Assert.Equal(
                ["Board runs Work on Runtime.Beam, which nixpkgs does not cross-compile, but Forge builds it on Arch.X86_64 for Arch.Arm64. "
                    + "Write [BuiltOn<Forge>(Via.Emulation)], or name a builder that runs programs of Arch.Arm64."],
                found);
    }

    [Fact]
    public async Task NIX2034_fires_when_versions_are_not_fixed() => Assert.Equal(
        ["Work has dependencies in 'workloads/npm/package.json', but no 'workloads/npm/package-lock.json' that fixes their versions. "
            + "Run npm install --package-lock-only in the folder, which writes it."],
        await Run("[{|NIX2034:Workload(Runtime.V8, \"workloads/npm\")|}]"));

    [Fact]
    public async Task NIX2003_fires_when_the_base_image_runs_one() => Assert.Equal(
        ["Desk has Image.Base, which never runs services itself, but Runs<Work> switches one on. Use Image.Livestock (headless) or Image.Pet."],
        await Marked("""
            [Workload(Runtime.V8, "workloads/a.js")] public sealed class Work;
            [Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX2003:Runs<Work>|}] public sealed class Desk;
            """));

    [Fact]
    public async Task NIX3011_knows_the_ports() => Assert.Equal(
        [
            "Port 8080/tcp of Desk is taken twice, by the workload One and by the workload Two. Give one of them another port or address.",
            "Port 8080/tcp of Desk is taken twice, by the workload Two and by the workload One. Give one of them another port or address.",
        ],
        await Marked("""
            [Workload(Runtime.V8, "workloads/a.js", Ports = [8080])] public sealed class One;
            [Workload(Runtime.Jvm, "workloads/a.jar", Ports = [8081, 8080])] public sealed class Two;
            [Node(Image.Pet, Arch.X86_64), In<Basement>, {|NIX3011:Runs<One>|}, {|NIX3011:Runs<Two>|}] public sealed class Desk;
            """));

    [Fact]
    public async Task NIX5008_fires_on_variables_that_look_like_secrets() => Assert.Equal(
        ["'DB_PASSWORD' of the workload Work holds what looks like a secret, which everybody on the machine can read in the Nix store. "
            + "Write it into a file, declare that by [Secret], and let the workload read it: [Credential<T>(\"...\")]."],
        await Run("[{|NIX5008:Workload(Runtime.V8, \"workloads/a.js\", Environment = [\"DB_PASSWORD=correct horse battery staple\"])|}]"));

    [Fact]
    public async Task NIX5006_fires_on_credentials_that_differ_on_a_shared_system() => Assert.Single(await Expect.Marked(UserProject.Bare("""
        [Fleet(StateVersion = "26.05", Secrets = SecretBackend.Agenix), Operator("alice", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6")]
        public sealed class Works;
        [Community, In<Works>] public sealed class Site;
        [Workload(Runtime.V8, "workloads/a.js"), {|NIX5006:Credential<Token>("token")|}] public sealed class Work;
        [Secret(File = "secrets/{node}.age", PerNode = true)] public sealed class Token;
        [Node(Image.Livestock, Arch.X86_64), In<Site>, Cluster(Count = 2), Runs<Work>] public sealed class Desks;
        """) with { Files = [.. Files, ("secrets/desks-1.age", "age-encryption.org/v1\n")] }));

    [Fact]
    public async Task References_and_places_are_checked() => Assert.Equal(
        [
            "[Runs<T>] names Lan, which is a [Network]; it must name a [Workload].",
            "[Credential<T>] has no meaning on Desk: it belongs on a [Workload].",
            "[Workload<T>] names Lan, which is a [Network]; it must name a [FlakeInput].",
        ],
        (await Expect.Marked(UserProject.WithPrelude("""
            [Node(Image.Pet, Arch.X86_64), In<Basement>, {|NIX0007:Runs<Lan>|}, Runs<Work>, {|NIX0006:Credential<Token>("a")|}] public sealed class Desk
            {
                public static void Configure(NixOS nixos) => nixos.Services.K3s.TokenFile = Secret.Path<Token>();
            }
            [Secret(File = "secrets/a.key")] public sealed class Token;
            [{|NIX0007:Workload<Lan>(Runtime.Native, "packages.default")|}] public sealed class Work;
            """) with { Files = [("secrets/a.key", "x")] })));
}
