using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using Xunit;
using static NixIaC.Model.Tests.Content.Body;

namespace NixIaC.Model.Tests.Content;

public sealed class SettingTests
{
    [Fact]
    public void A_statement_sets_an_option() =>
        Assert.Equal(["services.openssh.ports = [22]"], Run.Settings(Set("services.openssh.ports", List(Of(22)))));

    [Fact]
    public void The_span_of_a_setting_is_that_of_its_statement()
    {
        var set = Set("services.openssh.enable", Of(true));
        Assert.Equal(set.Span, Run.Of(set).Settings.Single().Code);
    }

    [Fact]
    public void An_alias_stands_for_its_group() =>
        Assert.Equal(
            ["services.openssh.enable = true"],
            Run.Settings(Var("ssh", Option("services.openssh")), Set(Option(Name("ssh"), "enable"), Of(true))));

    [Fact]
    public void Plus_equals_adds() =>
        Assert.Equal(["networking.firewall.allowedTCPPorts += [80]"], Run.Settings(Plus("networking.firewall.allowedTCPPorts", List(Of(80)))));

    [Theory, InlineData(OptionPriority.Default), InlineData(OptionPriority.Force), InlineData(OptionPriority.Before), InlineData(OptionPriority.After)]
    public void A_view_gives_the_priority(OptionPriority priority) =>
        Assert.Equal([priority + " zramSwap.memoryPercent = 50"], Run.Settings(Set(Option(View(priority), "zramSwap.memoryPercent"), Of(50))));

    [Fact]
    public void A_set_becomes_a_setting_for_each_leaf()
    {
        var set = new SetExpression(Span(), EquatableArray.Of(
            Entry("isNormalUser", Of(true)),
            Entry("openssh", SetOf(("authorizedKeys.keys", List(Of("k"))))),
            Entry("extraGroups", List(Of("wheel")), adds: true),
            Entry("subUidRanges", SetOf())));
        var content = Run.Of(Set(Key(Option("users.users"), Of("a.b")), set));
        Assert.Equal(
            [
                "users.users.\"a.b\".isNormalUser = true", "users.users.\"a.b\".openssh.authorizedKeys.keys = [\"k\"]",
                "users.users.\"a.b\".extraGroups += [\"wheel\"]", "users.users.\"a.b\".subUidRanges = {}",
            ],
            Run.Show(content));
        Assert.Equal(set.Entries[0].Span, content.Settings[0].Code);
    }

    [Fact]
    public void An_empty_set_is_set_itself() =>
        Assert.Equal(["services.nginx.virtualHosts.a = {}"], Run.Settings(Set(Key(Option("services.nginx.virtualHosts"), Of("a")), SetOf())));

    [Fact]
    public void A_set_with_a_priority_stays_one_value() =>
        Assert.Equal(
            ["Force nix.settings = {a = {b = 1; c = 2;};}"],
            Run.Settings(Set(Option(View(OptionPriority.Force), "nix.settings"), SetOf(("a.b", Of(1)), ("a.c", Of(2))))));

    [Fact]
    public void Sets_in_lists_are_attribute_sets() =>
        Assert.Equal(
            ["networking.nat.forwardPorts = [{destination = \"d\"; sourcePort = 80;}]"],
            Run.Settings(Set("networking.nat.forwardPorts", List(SetOf(("destination", Of("d")), ("sourcePort", Of(80)))))));

    [Fact]
    public void A_dictionary_is_a_set_by_its_keys() =>
        Assert.Equal(
            ["environment.variables.A = \"1\"", "environment.variables.B = \"2\""],
            Run.Settings(Set("environment.variables", Map((Of("A"), Of("1")), (Of("B"), Of("2"))))));

    [Fact]
    public void A_path_in_text_names_an_option()
    {
        var setting = Run.Of(Set(ByPath(Of("a.\"b.c\".d")), Of(1))).Settings.Single();
        Assert.Equal(["a", "b.c", "d"], setting.Path.Segments);
        Assert.True(setting.ByPath);
    }

    [Fact]
    public void Null_is_null() => Assert.Equal(["networking.hostName = null"], Run.Settings(Set("networking.hostName", Null())));

    [Fact]
    public void The_same_option_twice_stays_twice() =>
        Assert.Equal(
            ["zramSwap.memoryPercent = 1", "zramSwap.memoryPercent = 2"],
            Run.Settings(Set("zramSwap.memoryPercent", Of(1)), Set("zramSwap.memoryPercent", Of(2))));

    [Fact]
    public void Names_of_packages_become_packages()
    {
        var content = Run.Of(
            Set("environment.systemPackages", List(Of("git"), Of("python3Packages.requests"), Code(Of("pkgs.htop")))),
            Set("services.nginx.package", Choose(Option("services.nginx.enable"), Of("nginxMainline"), Of("nginx"))),
            Set(Option(Key(Option("users.users"), Of("a")), "shell"), Of("fish")),
            Set(Option(Key(Option("users.users"), Of("b")), "shell"), Of("/bin/sh")));
        Assert.Equal(
            [
                "environment.systemPackages = [pkgs.git pkgs.python3Packages.requests <pkgs.htop>]",
                "services.nginx.package = (if config.services.nginx.enable then pkgs.nginxMainline else pkgs.nginx)",
                "users.users.a.shell = pkgs.fish",
                "users.users.b.shell = \"/bin/sh\"",
            ],
            Run.Show(content));
        Assert.Equal(["git", "python3Packages.requests", "nginxMainline", "nginx", "fish"], content.Packages.Select(use => use.Name));
        var list = Assert.IsType<ListExpression>(content.Settings[0].Written);
        Assert.Equal(list.Elements[0].Value.Span, content.Packages[0].Span);
    }

    // Of type "package or string", "string or package", "string, path or package".
    [Fact]
    public void Where_texts_are_taken_too_the_type_says_what_is_meant_by_its_order()
    {
        var content = Run.Of(
            Set(Option(Key(Option("systemd.services"), Of("a")), "path"),
                List(Of("git"), Of("python3Packages.requests"), Of("/run/wrappers"), Of("%h/tools"), Code(Of("pkgs.htop")))),
            Set(Option(Option(Key(Option("systemd.services"), Of("a")), "confinement"), "packages"), List(Of("git"))),
            Set(Key(Option(Key(Option("systemd.services"), Of("a")), "environment"), Of("EDITOR")), Of("vim")));
        Assert.Equal(
            [
                "systemd.services.a.path = [pkgs.git pkgs.python3Packages.requests \"/run/wrappers\" \"%h/tools\" <pkgs.htop>]",
                "systemd.services.a.confinement.packages = [\"git\"]",
                "systemd.services.a.environment.EDITOR = \"vim\"",
            ],
            Run.Show(content));
        Assert.Equal(["git", "python3Packages.requests"], content.Packages.Select(use => use.Name));
    }

    [Fact]
    public void What_is_no_name_of_a_package_is_a_problem() =>
        Assert.Equal(
            ["'my package' is no name of a package: A space cannot stand here; put the name between double quotes. Write it as in nixpkgs, \"git\" or \"python3Packages.requests\"."],
            Run.Problems(Set("environment.systemPackages", List(Of("my package")))));

    [Fact]
    public void Texts_stay_texts_where_texts_are_taken() =>
        Assert.Equal(
            ["networking.hostName = \"git\"", "services.openssh.settings.X = \"git\""],
            Run.Settings(Set("networking.hostName", Of("git")), Set("services.openssh.settings.X", Of("git"))));

    [Fact]
    public void Whole_numbers_get_a_point_where_only_floats_are_taken()
    {
        var option = NixIaC.Model.Options.OptionSchema.All().First(option =>
            option.Type.Kind is NixIaC.Model.Options.OptionTypeKind.Float && option.Since is null && option.RemovedIn is null
            && option.Segments.All(segment => segment.All(char.IsLetter)));
        Assert.Equal([option.Name + " = 2.0"], Run.Settings(Set(option.Name, Of(2))));
    }

    [Fact]
    public void Without_a_schema_values_stay_as_they_are()
    {
        var content = ContentEvaluator.Evaluate(
            Program(Set("environment.systemPackages", List(Of("git")))), new ContentScope(), TestContext.Current.CancellationToken);
        Assert.Equal(NixSyntax.List("git"), content.Settings.Single().Value);
    }

    [Fact]
    public void A_fault_leaves_out_its_statement_and_no_other()
    {
        var content = Run.Of(
            Set("services.openssh.settings", SetOf(("A", Of(1)), ("B", Binary(BinaryOperator.Divide, Of(1), Of(0))))),
            Set("zramSwap.enable", Of(true)));
        Assert.Equal(["zramSwap.enable"], content.Settings.Select(setting => setting.Path.ToString()));
        Assert.Single(content.Problems);
    }

    [Fact]
    public void What_follows_from_a_fault_is_not_reported_again() =>
        Assert.Single(Run.Problems(
            Var("a", Binary(BinaryOperator.Divide, Of(1), Of(0))),
            Var("b", Plus(Name("a"), Of(1))),
            Each("i", List(Of(1), Of(2)), Set("zramSwap.memoryPercent", Name("b")))));

    [Fact]
    public void A_program_that_could_not_be_read_is_not_evaluated()
    {
        var program = Program(Set("zramSwap.enable", Of(true))) with { Problems = EquatableArray.Of(new CodeProblem(Span(), "No.")) };
        var content = ContentEvaluator.Evaluate(program, Run.Scope, TestContext.Current.CancellationToken);
        Assert.Empty(content.Settings);
        Assert.Equal("No.", content.Problems.Single().Message);
    }

    public static TheoryData<string, string> Refusals => new()
    {
        { "record", "A record has no form in Nix. Write its members one by one, or new() { ... } for a set of options." },
        { "function", "A function has no form in Nix here. Call it, or write new NixCode(\"...\")." },
        { "nul", "The text has a NUL character at index 1; Nix cannot hold it." },
        { "view", "nixos.Force says how options are set and has nothing to read. Read a.b from nixos itself." },
        { "twice", "a.b is given twice in this set. Remove one of them." },
        { "prefix", "a.b is given twice in this set. Remove one of them." },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void What_has_no_form_in_Nix_is_a_problem(string what, string message)
    {
        var value = what switch
        {
            "record" => Record(("A", Of(1))),
            "function" => Lambda("x", Name("x")),
            "nul" => Of("a\0"),
            "view" => Option(View(OptionPriority.Force), "a.b"),
            "twice" => List(SetOf(("a.b", Of(1)), ("a.b", Of(2)))),
            _ => List(SetOf(("a", Of(1)), ("a.b", Of(2)))),
        };
        Assert.Equal([message], Run.Problems(Set("services.x", value)));
    }

    [Fact]
    public void Only_options_are_set()
    {
        Assert.Equal(
            ["Only options can be given values. Begin with nixos, as in nixos.Services.Openssh.Enable = true;"],
            Run.Problems(Set(Of(1), Of(1))));
        Assert.Equal(
            ["This is nixos as a whole. Give a value to one of its options, as in nixos.Services.Openssh.Enable = true;"],
            Run.Problems(Set(Name("nixos"), Of(1))));
        Assert.Equal(
            ["This is no option but a number. Write the option itself, as in nixos.Services.Openssh.Enable."],
            Run.Problems(Set(Option(Of(1), "a"), Of(1))));
        Assert.Equal(["Option path, character 3: A name must follow the dot."], Run.Problems(Set(ByPath(Of("a.")), Of(1))));
        Assert.Equal(["A name is a text, and this is a number."], Run.Problems(Set(Key(Option("a"), Of(1)), Of(1))));
        Assert.Equal(
            ["Only Nix knows this name, and names of options must be known here. Write the name, or put the whole into a file with [Imports]."],
            Run.Problems(Set(Key(Option("a"), Option("b")), Of(1))));
    }
}
