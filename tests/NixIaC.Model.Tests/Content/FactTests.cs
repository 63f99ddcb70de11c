using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Facts;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using Xunit;
using static NixIaC.Model.Tests.Content.Body;

namespace NixIaC.Model.Tests.Content;

public sealed class FactTests
{
    static NodeFacts Node(string name, string type, params string[] places) => new()
    {
        Type = type, Name = name, HostName = name, Fqdn = name + ".lan", System = name, Platform = "x86_64-linux", Cores = 4, MemoryMiB = 512,
        Memberships = places.ToEquatableArray(),
    };

    static readonly NodeFacts Pi = Node("pi", "Acme.Pi", "Acme.Core", "Acme.Lan");

    static readonly NodeFacts Forge = Node("forge", "Acme.Forge", "Acme.Core") with
    {
        HostKey = "ssh-ed25519 A",
        Community = "basement",
        Addresses = EquatableArray.Of(new NodeAddress("Acme.Wan", null, "1.2.3.4"), new NodeAddress("Acme.Lan", "Acme.Basement", "10.0.0.2")),
        Profiles = EquatableArray.Of(
            new ProfileUse("Acme.Backup", RecordValue.Of(("path", DataValue.Of("/a")))),
            new ProfileUse("Acme.Other", RecordValue.Of()),
            new ProfileUse("Acme.Backup", RecordValue.Of(("path", DataValue.Of("/b"))))),
    };

    static readonly ContentScope Scope = Run.Scope with
    {
        Self = Pi,
        Row = RecordValue.Of(("Name", DataValue.Of("k1")), ("Disk", DataValue.Of("nvme")), ("Key", DataValue.Of("x"))),
        Fleet = new(
            EquatableArray.Of(Forge, Pi, Node("west-1", "Acme.West", "Acme.West"), Node("west-2", "Acme.West", "Acme.West")),
            EquatableArray.Of(
                new PlaceFacts("Acme.Core", PlaceKind.Constellation, "core"), new PlaceFacts("Acme.Lan", PlaceKind.Network, "lan"),
                new PlaceFacts("Acme.Basement", PlaceKind.Community, "basement"), new PlaceFacts("Acme.West", PlaceKind.Cluster, "west"))),
        OptionOf = (node, path) => (node.HostName, path.ToString()) switch
        {
            ("forge", "nix.settings.max-jobs") => new NixInteger(8),
            ("forge", "a.code") => new NixIdentifier("config"),
            _ => null,
        },
        Secret = type => type == "Acme.Token" ? new NixString("/run/secrets/token") : null,
        File = path => path switch
        {
            "proxy.conf" => new(path, new NixPath("./files/proxy.conf"), "text"),
            "image.png" => new(path, new NixPath("./files/image.png"), null),
            _ => null,
        },
        Input = type => type == "Acme.Srvos" ? "srvos" : null,
    };

    static readonly ContentExpression Self = new SelfExpression(Span());
    static readonly ContentExpression TheForge = new NodeExpression(Span(), "Acme.Forge");

    static EvaluatedContent Evaluate(params ContentStatement[] statements) =>
        ContentEvaluator.Evaluate(
            Program(statements) with { Parameters = EquatableArray.Of("nixos", "self") }, Scope, TestContext.Current.CancellationToken);

    static (string Value, EvaluatedContent Content) Value(ContentExpression expression)
    {
        var content = Evaluate(Set(ByPath(Of("x")), expression));
        Assert.Empty(content.Problems.Select(problem => problem.Message));
        return (Shown.Nix(content.Settings.Single().Value), content);
    }

    static string Problem(ContentExpression expression) => Assert.Single(Evaluate(Var("x", expression)).Problems).Message;

    static ContentExpression Names(ContentExpression nodes) => Call(Builtin.Select, nodes, Lambda("n", Member(Name("n"), "HostName")));

    static AddressExpression Address(string place, bool orNull = false) => new AddressExpression(Span(), TheForge, place, orNull);

    static OptionOfExpression OptionOf(string path) =>
        new OptionOfExpression(Span(), TheForge, (FunctionExpression)Lambda("n", Option(Name("n"), path)));

    [Fact]
    public void Facts_of_another_node_are_literals_and_noted()
    {
        var (value, content) = Value(Text(Member(TheForge, "Fqdn"), " ", Member(TheForge, "HostKey"), " ", Member(TheForge, "Cores"), " ", Member(TheForge, "Community")));
        Assert.Equal("\"forge.lan ssh-ed25519 A 4 basement\"", value);
        Assert.Equal(["Community", "Cores", "Fqdn", "HostKey"], content.Facts.Select(use => use.Fact));
        Assert.Empty(content.SelfFacts);
    }

    [Fact]
    public void Facts_of_the_node_itself_are_noted_apart()
    {
        var (value, content) = Value(Member(Self, "HostName"));
        Assert.Equal("\"pi\"", value);
        Assert.Equal(["HostName"], content.SelfFacts);
        Assert.Empty(content.Facts);
    }

    [Fact]
    public void Members_come_by_host_name()
    {
        Assert.Equal("[\"forge\" \"pi\"]", Value(Names(new MembersExpression(Span(), "Acme.Core", false))).Value);
        var (value, content) = Value(Names(new MembersExpression(Span(), "Acme.Core", true)));
        Assert.Equal("[\"forge\"]", value);
        Assert.Equal(["HostName"], content.SelfFacts);
    }

    [Fact]
    public void Nodes_with_a_profile_come_once_for_each_use() =>
        Assert.Equal(
            "[\"/a\" \"/b\"]",
            Value(Call(Builtin.Select, new NodesWithExpression(Span(), "Acme.Backup", true), Lambda("n", Member(Member(Name("n"), "Profile"), "path")))).Value);

    [Fact]
    public void Addresses_are_those_in_a_network_or_community()
    {
        Assert.Equal("\"10.0.0.2\"", Value(Address("Acme.Lan")).Value);
        Assert.Equal("\"10.0.0.2\"", Value(Address("Acme.Basement")).Value);
        Assert.Equal("null", Value(new AddressExpression(Span(), Self, "Acme.Lan", true)).Value);
        Assert.Equal(
            "The undernet of core has no addresses yet. Name a network of forge instead: AddressIn<Lan>().", Problem(Address("Acme.Core")));
        Assert.Equal(
            "Acme.Nowhere has no addresses: it is no network and no community of this project. Name one, as in AddressIn<Lan>().",
            Problem(Address("Acme.Nowhere")));
        Assert.Equal(
            "pi has no address in lan. Give it one with On<T>(\"...\"), or write AddressInOrNull.",
            Problem(new AddressExpression(Span(), Self, "Acme.Lan", false)));
    }

    [Fact]
    public void Options_of_other_nodes_are_literals()
    {
        var (value, content) = Value(Binary(BinaryOperator.Multiply, OptionOf("nix.settings.max-jobs"), Of(2)));
        Assert.Equal("16", value);
        Assert.Equal(("forge", OptionPath.Parse("nix.settings.max-jobs")), content.Options.Select(use => (use.HostName, use.Path)).Single());
        Assert.Equal("forge does not set a.b. Set it there, or write its value here.", Problem(OptionOf("a.b")));
        Assert.Equal(
            "What forge sets a.code to is known to its Nix only. Give it a plain value there, or share a constant.", Problem(OptionOf("a.code")));
        Assert.Equal(
            "Option takes one option of the other node, n => n.Nix.Settings.MaxJobs; compute with it outside of the parentheses.",
            Problem(new OptionOfExpression(Span(), TheForge, (FunctionExpression)Lambda("n", Of(1)))));
    }

    [Fact]
    public void What_is_not_in_the_fleet_is_a_problem()
    {
        Assert.Equal("The host key of pi is not known. Give it on the node: [Ssh(HostKey = \"ssh-ed25519 ...\")].", Problem(Member(Self, "HostKey")));
        Assert.Equal("Acme.X is no node of the fleet. Put [Node(...)] on it and a place, such as On<T>.", Problem(new NodeExpression(Span(), "Acme.X")));
        Assert.Equal("Acme.West is a cluster of several nodes. Loop over Members<T>.All.", Problem(new NodeExpression(Span(), "Acme.West")));
        Assert.Equal(
            "Acme.X has no members: it is no fleet, community, network, constellation or cluster of this project.",
            Problem(new MembersExpression(Span(), "Acme.X", false)));
        Assert.Equal(
            ["A node has no form in Nix. Write what is meant of it: its HostName, its Fqdn, its AddressIn<T>()."],
            Evaluate(Set("a", Self)).Problems.Select(problem => problem.Message));
        Assert.Equal(
            "There is no node at hand here, so Self means nothing. Name the node: NodeOf<T>.", Run.Problem(Self));
    }

    [Fact]
    public void Columns_that_are_read_are_noted()
    {
        Assert.Equal(["Disk"], Value(Member(Name("self"), "Disk")).Content.Columns);
        Assert.Equal(["Disk"], Evaluate(Take(Name("self"), null, "disk", null)).Columns);
        Assert.Equal(["Disk", "Key", "Name"], Evaluate(Var("x", Same(Name("self"), Name("self")))).Columns);
        Assert.Empty(Evaluate(Var("x", Name("self"))).Columns);
    }

    [Fact]
    public void Secrets_files_and_inputs_are_noted()
    {
        var secret = new SecretExpression(Span(), "Acme.Token");
        var (value, content) = Value(secret);
        Assert.Equal("\"/run/secrets/token\"", value);
        Assert.Equal([new SecretUse("Acme.Token", secret.Span)], content.Secrets);
        Assert.Equal("Acme.X is no secret. Put [Secret(File = \"...\")] on it.", Problem(new SecretExpression(Span(), "Acme.X")));

        var file = Local(LocalForm.File, Of("proxy.conf"));
        (value, content) = Value(file);
        Assert.Equal("./files/proxy.conf", value);
        Assert.Equal([new LocalUse(LocalForm.File, "proxy.conf", file.Span)], content.Files);
        Assert.Equal("\"a ${./files/proxy.conf}\"", Value(Text("a ", Local(LocalForm.File, Of("proxy.conf")))).Value);
        Assert.Equal("\"text\"", Value(Local(LocalForm.Text, Of("proxy.conf"))).Value);
        Assert.Equal("'image.png' is not text (UTF-8). Give its path with Local.File.", Problem(Local(LocalForm.Text, Of("image.png"))));
        Assert.Equal("The compiler knows no file 'x' of the project. Write its path from the project's folder, with /; name a file outside the folders files, keys and secrets in the project file: <NixIaCFiles Include=\"...\" />.", Problem(Local(LocalForm.File, Of("x"))));
        Assert.Equal("(builtins.toJSON {a = [1 config.b];})", Value(Local(LocalForm.Json, SetOf(("a", List(Of(1), Option("b")))))).Value);
        (value, content) = Value(Local(LocalForm.Script, Of("hello"), Text("echo ", Option("networking.hostName")), List(Of("jq"))));
        Assert.Equal("(pkgs.writeShellApplication {name = \"hello\"; runtimeInputs = [pkgs.jq]; text = \"echo ${config.networking.hostName}\";})", value);
        Assert.Equal(["jq"], content.Packages.Select(use => use.Name));

        (value, content) = Value(new PackageExpression(Span(), "Acme.Srvos", Of("default")));
        Assert.Equal("inputs.srvos.packages.x86_64-linux.default", value);
        Assert.Equal(["Acme.Srvos"], content.Inputs.Select(use => use.Type));
        Assert.Equal("Acme.X is no flake input. Put [FlakeInput(\"github:...\")] on it.", Problem(new PackageExpression(Span(), "Acme.X", Of("a"))));
    }

    static LocalExpression Local(LocalForm form, params ContentExpression[] arguments) => new LocalExpression(Span(), form, arguments.ToEquatableArray());
}
