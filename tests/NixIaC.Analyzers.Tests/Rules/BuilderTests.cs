using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

/// <summary>Who builds for whom and how, and who serves what was built.</summary>
public sealed class BuilderTests
{
    const string Forge = "\n[Node(Image.Pet, Arch.X86_64), In<Basement>, Builder] public sealed class Forge;";
    const string Known = "Ssh(HostKey = \"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPOxekMZGHgN4gKT+7UseIlGiQKWfG3QruppeR9OlbZS\")";
    const string Key = "forge-1:P9pJJgR9JtMvw41HKoXZWjo0TGJOWOfR0pk/ckzk/ls=";

    [Theory]
    [InlineData("Cores = 1", "Cores = 1"), InlineData("Cores = 16, MemoryMiB = 2047", "MemoryMiB = 2047")]
    public Task NIX2021_fires_on_a_small_builder(string size, string named) => Expect.Messages(
        $"[Node(Image.Pet, Arch.X86_64, {size}), In<Basement>, {{|NIX2021:Builder|}}] public sealed class Anvil;",
        $"Anvil has [Builder], but {named}: building a NixOS system takes 2 cores and 2048 MiB. Nothing is planned on it; move [Builder] to a larger node.");

    [Theory]
    [InlineData("Cores = 2, MemoryMiB = 2048"), InlineData("Name = \"anvil\"")]
    public Task NIX2021_lets_others_be(string size) =>
        Expect.Marked($"[Node(Image.Pet, Arch.X86_64, {size}), In<Basement>, Builder] public sealed class Anvil;");

    [Theory]
    [InlineData("RiscV64", "Native", "programs for Arch.RiscV64 do not run there. Write Via.Cross or Via.Emulation.")]
    [InlineData("ArmV5", "Native", "programs for Arch.ArmV5 do not run there. Write Via.Cross.")]
    [InlineData("I586", "Native", "nixpkgs has no compilers that run on Arch.I586. Write Via.Cross.")]
    [InlineData("X86_64", "Cross", "both have one architecture, so there is nothing to cross. Write Via.Native.")]
    [InlineData("X86_64", "Emulation", "it runs these programs itself. Write Via.Native.")]
    [InlineData("I686", "Emulation", "it runs these programs itself. Write Via.Native.")]
    [InlineData("ArmV5", "Emulation", "NixOS has no way to run programs for Arch.ArmV5 under QEMU. Write Via.Cross.")]
    [InlineData("PowerPc", "Emulation", "nixpkgs has no compilers that run on Arch.PowerPc. Write Via.Cross.")]
    public Task NIX2022_fires_where_the_way_is_none(string arch, string way, string problem) => Expect.Messages(
        $"[Node(Image.Livestock, Arch.{arch}), In<Basement>, {{|NIX2022:BuiltOn<Forge>(Via.{way})|}}, OptIn(Experiment.NixosOnVintage)] public sealed class Board;{Forge}",
        $"Board has Arch.{arch} and cannot be built on Forge, of Arch.X86_64, by Via.{way}: {problem}");

    [Theory]
    [InlineData("X86_64", "Native"), InlineData("I686", "Native"), InlineData("I686", "Cross"), InlineData("RiscV64", "Cross"), InlineData("ArmV5", "Cross")]
    [InlineData("Arm64", "Emulation"), InlineData("RiscV64", "Emulation"), InlineData("ArmV7", "Planned"), InlineData("X86_64", "Planned")]
    public Task NIX2022_lets_others_be(string arch, string way) => Expect.Marked(
        $"[Node(Image.Livestock, Arch.{arch}), In<Basement>, BuiltOn<Forge>(Via.{way}), OptIn(Experiment.NixosOnVintage)] public sealed class Board;{Forge}");

    [Fact]
    public Task NIX2023_fires_on_emulation_in_a_cross_built_system() => Expect.Messages($$"""
        [Node(Image.Livestock, Arch.RiscV64), In<Basement>, {|NIX2023:BuiltOn<Ampere>(Via.Emulation)|}] public sealed class Board;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Builder, BuiltOn<Forge>] public sealed class Ampere;{{Forge}}
        """,
        "Board is built on Ampere by Via.Emulation, but the system of Ampere is itself cross-compiled, and then NixOS cannot set up emulators in it. "
        + "Write Via.Cross here, or have Ampere built natively.");

    [Fact]
    public Task NIX2023_lets_a_native_builder_emulate() => Expect.Marked($$"""
        [Node(Image.Livestock, Arch.RiscV64), In<Basement>, BuiltOn<Ampere>(Via.Emulation)] public sealed class Board;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Builder] public sealed class Ampere;{{Forge}}
        """);

    [Fact]
    public Task NIX2024_fires_where_the_builder_would_not_let_it_in() => Expect.Messages($$"""
        [Node(Image.Livestock, Arch.X86_64), In<Basement>, {|NIX2024:BuiltOn<Forge>(Via.Remote)|}] public sealed class Desk;
        [Node(Image.Pet, Arch.X86_64), In<Basement>, Builder, {{Known}}] public sealed class Forge;
        """,
        "Desk hands its builds to Forge, but the host key of Desk is not known: Forge would not let it in. Write HostKey in [Ssh] on Desk.");

    [Fact]
    public Task NIX2024_fires_where_the_builder_could_be_anybody() => Expect.Messages(
        $"[Node(Image.Livestock, Arch.X86_64), In<Basement>, {{|NIX2024:BuiltOn<Forge>(Via.Remote)|}}, {Known}] public sealed class Desk;{Forge}",
        "Desk hands its builds to Forge, but the host key of Forge is not known: Desk could not tell whom it gives its builds to. Write HostKey in [Ssh] on Forge.");

    [Fact]
    public Task NIX2024_lets_those_be_who_know_each_other() => Expect.Marked($"""
        [Node(Image.Livestock, Arch.X86_64), In<Basement>, BuiltOn<Forge>(Via.Remote), {Known}] public sealed class Desk;
        [Node(Image.Pet, Arch.X86_64), In<Basement>, Builder, {Known}] public sealed class Forge;
        """);

    [Theory]
    [InlineData("\"forge-1\"", "its public key has no name: it is a name, a colon and the key itself. Copy what nix key convert-secret-to-public prints of the private key.")]
    [InlineData("\"f:AAAA\"", "its public key has 3 bytes behind the colon, not 32: it is cut short or no such key. Copy what nix key convert-secret-to-public prints of the private key.")]
    [InlineData($"\"{Key}\", KeyFile = \"keys/cache\"", "its KeyFile 'keys/cache' is no absolute path. Write where the private key lies on the node, such as \"/var/lib/nixiac/binary-cache.key\".")]
    [InlineData($"\"{Key}\", KeyFile = \"/nix/store/key\"", "its KeyFile '/nix/store/key' is in the Nix store, which everybody can read. Keep the private key elsewhere.")]
    [InlineData($"\"{Key}\", Port = 0", "its Port is 0. Write a number from 1 to 65535.")]
    [InlineData($"\"{Key}\", Port = 65536", "its Port is 65536. Write a number from 1 to 65535.")]
    public Task NIX2025_fires_on_what_is_no_key_file_or_port(string arguments, string problem) => Expect.Messages(
        $"[Node(Image.Pet, Arch.X86_64), In<Basement>, {{|NIX2025:BinaryCache({arguments})|}}] public sealed class Forge;", $"Forge serves a binary cache, but {problem}");

    [Theory]
    [InlineData($"\"{Key}\""), InlineData($"\"{Key}\", KeyFile = \"/run/keys/cache\", Port = 65535")]
    public Task NIX2025_lets_others_be(string arguments) =>
        Expect.Marked($"[Node(Image.Pet, Arch.X86_64), In<Basement>, BinaryCache({arguments})] public sealed class Forge;");

    [Theory]
    [InlineData("Node(Image.Base, Arch.X86_64)", "has Image.Base, which never runs services. Use Image.Livestock (headless) or Image.Pet.")]
    [InlineData("Node(Image.Pet, Arch.X86_64), Cluster(Count = 2, Names = \"forge-{n}\")",
        "is a cluster, whose machines have one key but many addresses. Serve it on a node that is not a [Cluster].")]
    [InlineData("Node(Image.Pet, Arch.RiscV64), BuiltOn<Forge>",
        "its system is cross-compiled, and the server is written in Haskell, which is not. Serve it on a node that is built natively, best on the builder.")]
    public Task NIX2026_fires_where_no_cache_runs(string attributes, string problem) => Expect.Messages(
        $"[{attributes}, On<Lan>, {{|NIX2026:BinaryCache(\"{Key}\")|}}] public sealed class Shelf;{Forge}", $"Shelf serves a binary cache, but {problem}");

    [Fact]
    public Task NIX2027_fires_where_nobody_is_let_in() => Expect.Messages($$"""
        [Community, In<HomeLab>] public sealed class Hoster;
        [Node(Image.Pet, Arch.X86_64), In<Hoster>, {|NIX2027:BinaryCache("{{Key}}")|}] public sealed class Forge;
        """,
        "Forge serves a binary cache to Hoster, which has no network with a range of addresses, so the firewall lets nobody in. "
        + "Declare a [Network], or open the port yourself with networking.firewall.");

    [Fact]
    public Task NIX2027_lets_a_cache_of_the_whole_fleet_be() => Expect.Marked($"""
        [Community, In<HomeLab>] public sealed class Hoster;
        [Node(Image.Pet, Arch.X86_64), In<Hoster>, BinaryCache("{Key}", WholeFleet = true)] public sealed class Forge;
        """);

    [Fact]
    public Task A_secret_that_a_cache_signs_with_is_used_and_must_be_one() => Expect.Marked(UserProject.WithPrelude($$"""
        [Secret(File = "secrets/cache.key")] public sealed class CacheKey;
        [Node(Image.Pet, Arch.X86_64), On<Lan>, BinaryCache<CacheKey>("{{Key}}")] public sealed class Forge;
        [Node(Image.Pet, Arch.X86_64), On<Lan>, {|NIX0007:BinaryCache<Forge>("{{Key}}")|}] public sealed class Shelf;
        """) with { Files = [("secrets/cache.key", "x")] });

    [Fact]
    public Task Two_caches_on_one_node_contradict_each_other() => Expect.Marked(UserProject.WithPrelude($$"""
        [Secret(File = "secrets/cache.key")] public sealed class CacheKey;
        [Node(Image.Pet, Arch.X86_64), On<Lan>, BinaryCache("{{Key}}"), {|NIX1019:BinaryCache<CacheKey>("{{Key}}", Port = 5001)|}] public sealed class Forge;
        """) with { Files = [("secrets/cache.key", "x")] });

    [Fact]
    public Task A_cache_takes_its_port() => Expect.Marked($$"""
        [Node(Image.Mascot, Arch.X86_64), On<Lan>]
        [{|NIX3011:BinaryCache("{{Key}}")|}]
        [{|NIX3011:Container("web", "nginx:1.29@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", Ports = new[] { "5000:80" })|}]
        public sealed class Shelf;
        """);

    [Fact]
    public Task A_way_without_a_name_is_refused() => Expect.Marked(
        $"[Node(Image.Pet, Arch.X86_64), In<Basement>, {{|NIX0014:BuiltOn<Forge>((Via)9)|}}] public sealed class Desk;{Forge}");
}
