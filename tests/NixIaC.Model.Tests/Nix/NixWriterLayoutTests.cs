using NixIaC.Model.Nix;
using Xunit;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Tests.Nix;

public sealed class NixWriterLayoutTests
{
    static readonly string[] Openssh = ["services", "openssh", "enable"];

    [Fact]
    public void A_module_reads_as_a_person_would_write_it()
    {
        var module = new NixFunction(
            new NixSetParameter(EquatableArray.Of("config", "lib")),
            Set(
                Bind("imports", List(new NixPath("../modules/base.nix"), new NixPath("./with space.nix"))),
                Bind(Openssh, true) with { BlankLineAbove = true, Comment = "Reached over the mesh.\nNever from outside." },
                Bind("networking", Set(Bind("hostName", "pi"), Bind("firewall", Set(Bind("allowedTCPPorts", List(22)))))),
                Bind(["environment", "etc", "motd", "text"], new NixIndentedString("Hello,\n\n  ''${you}''\n")),
                Bind("boot", Set()),
                Bind("swapDevices", List())));

        Assert.Equal(
            """
            # Made by a test.

            { config, lib, ... }:
            {
              imports = [
                ../modules/base.nix
                (./. + "/with space.nix")
              ];

              # Reached over the mesh.
              # Never from outside.
              services.openssh.enable = true;
              networking = {
                hostName = "pi";
                firewall = {
                  allowedTCPPorts = [ 22 ];
                };
              };
              environment.etc.motd.text = ''
                Hello,

                  '''''${you}'''
              '';
              boot = { };
              swapDevices = [ ];
            }

            """,
            NixWriter.Write(new NixFile(module, "Made by a test.")).Text);
    }

    [Fact]
    public void A_flake_reads_as_a_person_would_write_it()
    {
        var system = Call(Name("nixpkgs", "lib", "nixosSystem"), Set(Bind("modules", List(new NixPath("./systems/pi.nix")))));
        var flake = Set(
            Bind(["inputs", "nixpkgs", "url"], "github:NixOS/nixpkgs/nixos-26.05"),
            Bind("outputs", new NixFunction(
                new NixSetParameter(EquatableArray.Of("self", "nixpkgs"), Whole: "inputs"),
                new NixLet(
                    Set(Bind("each", Call(Name("nixpkgs", "lib", "genAttrs"), List("x86_64-linux", "aarch64-linux")))),
                    Set(
                        Bind(["nixosConfigurations", "pi"], system),
                        Bind("packages", Call(Name("each"), new NixFunction(new NixNamedParameter("system"), Set(
                            Bind("default", Import(new NixPath("./images/pi.nix"))),
                            Bind("none", new NixNull())))))))))
            with { BlankLineAbove = true });

        Assert.Equal(
            """
            {
              inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";

              outputs =
                { self, nixpkgs, ... }@inputs:
                let
                  each = nixpkgs.lib.genAttrs [
                    "x86_64-linux"
                    "aarch64-linux"
                  ];
                in
                {
                  nixosConfigurations.pi = nixpkgs.lib.nixosSystem { modules = [ ./systems/pi.nix ]; };
                  packages = each (system: {
                    default = import ./images/pi.nix;
                    none = null;
                  });
                };
            }

            """,
            NixWriter.Write(new NixFile(flake)).Text);
    }

    [Fact]
    public void Names_of_a_pattern_take_lines_when_there_are_more_than_two() =>
        Assert.Equal(
            """
            {
              config,
              lib,
              pkgs,
              ...
            }:
            null
            """,
            NixWriter.Write(new NixFunction(new NixSetParameter(EquatableArray.Of("config", "lib", "pkgs")), new NixNull())));

    [Fact]
    public void Inherited_names_come_first_and_take_lines_when_there_are_more_than_three() =>
        Assert.Equal(
            """
            {
              inherit self;
              inherit (lib) mkIf mkForce;
              inherit (lib.types)
                bool
                int
                str
                "or"
                ;
              a = 1;
            }
            """,
            NixWriter.Write(Set(Bind("a", 1)) with
            {
                Inherits = EquatableArray.Of(
                    new NixInherit(EquatableArray.Of("self")),
                    new NixInherit(EquatableArray.Of("mkIf", "mkForce"), Name("lib")),
                    new NixInherit(EquatableArray.Of("bool", "int", "str", "or"), Name("lib", "types"))),
            }));

    [Fact]
    public void With_and_calls_keep_the_bracket_of_what_follows_on_their_line() =>
        Assert.Equal(
            """
            {
              packages = with pkgs; [
                git
                htop
              ];
              services = lib.mkIf config.a.enable (
                lib.mkForce {
                  a = 1;
                  b = -2;
                }
              );
              shell = with pkgs; bash;
              each = x: y: [
                x
                y
              ];
            }
            """,
            NixWriter.Write(Set(
                Bind("packages", new NixWith(Name("pkgs"), List(Name("git"), Name("htop")))),
                Bind("services", Call(Name("lib", "mkIf"), Name("config", "a", "enable"), Call(Name("lib", "mkForce"), Set(Bind("a", 1), Bind("b", -2))))),
                Bind("shell", new NixWith(Name("pkgs"), Name("bash"))),
                Bind("each", new NixFunction(new NixNamedParameter("x"), new NixFunction(new NixNamedParameter("y"), List(Name("x"), Name("y"))))))));

    [Fact]
    public void What_does_not_fit_takes_more_lines_and_text_stays()
    {
        var text = new string('x', 100);
        Assert.Equal(
            $$"""
            {
              text = "{{text}}";
              list = [
                "{{text}}"
              ];
              call =
                f
                  "{{text}}"
                  y;
              name =
                {{text}};
            }
            """,
            NixWriter.Write(Set(
                Bind("text", text),
                Bind("list", List(text)),
                Bind("call", Call(Name("f"), text, Name("y"))),
                Bind("name", Name(text)))));
    }

    [Fact]
    public void Items_that_are_no_atoms_get_parentheses() =>
        Assert.Equal(
            """
            [
              (-1)
              (-0.5)
              (-9223372036854775807 - 1)
              (import ./x.nix)
              (import ./x.nix).a
              (f {
                a = 1;
                b = 2;
              })
              (
                { a }:
                {
                  b = a;
                }
              )
              { a.b = 1; }
            ]
            """,
            NixWriter.Write(List(
                -1,
                new NixFloat(-0.5),
                long.MinValue,
                Import(new NixPath("./x.nix")),
                new NixSelection(Import(new NixPath("./x.nix")), EquatableArray.Of("a")),
                Call(Name("f"), Set(Bind("a", 1), Bind("b", 2))),
                new NixFunction(new NixSetParameter(EquatableArray.Of("a"), Open: false), Set(Bind("b", Name("a")))),
                Set(Bind(["a", "b"], 1)))));

    [Fact]
    public void Indented_text_keeps_its_own_indentation_and_end() =>
        Assert.Equal(
            """
            [
              ''
                if x
                  then "y"

                fi''
              (f ''
                \ttab
              '')
            ]
            """.Replace("\\t", "\t", StringComparison.Ordinal),
            NixWriter.Write(List(new NixIndentedString("if x\n  then \"y\"\n\nfi"), Call(Name("f"), new NixIndentedString("\ttab\n")))));

    [Theory]
    [InlineData("a && b || c")]
    [InlineData("a && (b || c)")]
    [InlineData("!a && b == c")]
    [InlineData("!(a && b)")]
    [InlineData("a - b - c")]
    [InlineData("a - (b - c)")]
    [InlineData("a ++ b ++ c")]
    [InlineData("(a ++ b) ++ c")]
    [InlineData("a // b // c")]
    [InlineData("(a == b) == c")]
    [InlineData("-a * b")]
    [InlineData("-(a + b)")]
    [InlineData("f a + f (a + b)")]
    [InlineData("(a + b).c")]
    [InlineData("if a then b else c")]
    [InlineData("(if a then b else c) + 1")]
    [InlineData("a -> b -> c")]
    public void Operators_have_the_parentheses_that_they_need_and_no_others(string text) => Assert.Equal(text, NixWriter.Write(Operations[text]));

    static NixExpression A => Name("a");

    static NixExpression B => Name("b");

    static NixExpression C => Name("c");

    static NixBinary Op(NixExpression left, string name, NixExpression right) => new(name, left, right);

    static readonly Dictionary<string, NixExpression> Operations = new()
    {
        ["a && b || c"] = Op(Op(A, "&&", B), "||", C),
        ["a && (b || c)"] = Op(A, "&&", Op(B, "||", C)),
        ["!a && b == c"] = Op(new NixUnary("!", A), "&&", Op(B, "==", C)),
        ["!(a && b)"] = new NixUnary("!", Op(A, "&&", B)),
        ["a - b - c"] = Op(Op(A, "-", B), "-", C),
        ["a - (b - c)"] = Op(A, "-", Op(B, "-", C)),
        ["a ++ b ++ c"] = Op(A, "++", Op(B, "++", C)),
        ["(a ++ b) ++ c"] = Op(Op(A, "++", B), "++", C),
        ["a // b // c"] = Op(A, "//", Op(B, "//", C)),
        ["(a == b) == c"] = Op(Op(A, "==", B), "==", C),
        ["-a * b"] = Op(new NixUnary("-", A), "*", B),
        ["-(a + b)"] = new NixUnary("-", Op(A, "+", B)),
        ["f a + f (a + b)"] = Op(Call(Name("f"), A), "+", Call(Name("f"), Op(A, "+", B))),
        ["(a + b).c"] = new NixSelection(Op(A, "+", B), EquatableArray.Of("c")),
        ["if a then b else c"] = new NixIf(A, B, C),
        ["(if a then b else c) + 1"] = Op(new NixIf(A, B, C), "+", 1),
        ["a -> b -> c"] = Op(A, "->", Op(B, "->", C)),
    };

    [Fact]
    public void Operators_and_choices_that_do_not_fit_take_a_line_for_each_operand()
    {
        var text = new string('x', 60);
        Assert.Equal(
            $$"""
            {
              list =
                [ "{{text}}" ]
                ++ [
                  1
                  2
                ]
                ++ a;
              choice =
                if a then
                  "{{text}}"
                else if b then
                  [
                    1
                    2
                  ]
                else
                  c;
            }
            """,
            NixWriter.Write(Set(
                Bind("list", Op(List(text), "++", Op(List(1, 2), "++", A))),
                Bind("choice", new NixIf(A, text, new NixIf(B, List(1, 2), C))))));
    }

    [Fact]
    public void Holes_stand_in_both_forms_of_text_and_what_looks_like_one_is_escaped() =>
        Assert.Equal(
            """
            {
              one = "\${x} \\ \"${a.b}\" \$${c}";
              more = ''
                ''${x} ${a.b}
                  ''\'${c}
                ''$${
                  f [
                    1
                    2
                  ]
                }
              '';
              none = "";
            }
            """.Replace("\\'\\'", "''", StringComparison.Ordinal),
            NixWriter.Write(Set(
                Bind("one", Template("${x} \\ \"", Name("a", "b"), "\" $", C)),
                Bind("more", Template("${x} ", Name("a", "b"), "\n  '", C, "\n$", Call(Name("f"), List(1, 2)), "\n")),
                Bind("none", Template()))));

    static NixInterpolation Template(params NixExpression[] parts) => new(parts.ToEquatableArray());

    [Fact]
    public void Code_stays_as_it_is_in_parentheses_where_it_must() =>
        Assert.Equal(
            """
            {
              kernel = pkgs.linuxPackages_latest;
              packages = [
                pkgs.git
                (pkgs.callPackage ./x.nix { })
                "text"
                7
                (-7)
              ];
              commented = a # why
              ;
              lines = let
              x = 1;
            in x;
              forced = lib.mkForce (with pkgs;
            [ git ]);
            }
            """,
            NixWriter.Write(Set(
                Bind("kernel", new NixCode(" pkgs.linuxPackages_latest\r\n")),
                Bind("packages", List(
                    new NixCode("pkgs.git"), new NixCode("pkgs.callPackage ./x.nix { }"), new NixCode("\"text\""), new NixCode("7"), new NixCode("-7"))),
                Bind("commented", new NixCode("a # why")),
                Bind("lines", new NixCode("let\n  x = 1;\nin x")),
                Bind("forced", Call(Name("lib", "mkForce"), new NixCode("with pkgs;\r\n[ git ]"))))));

    [Theory]
    [InlineData("one line", "\"one line\"")]
    [InlineData("", "\"\"")]
    [InlineData("a\r\nb\r\n", "\"a\\r\\nb\\r\\n\"")]
    [InlineData("  a\n  b\n", "\"  a\\n  b\\n\"")]
    [InlineData("a\n  ", "\"a\\n  \"")]
    [InlineData("\n\n", "\"\\n\\n\"")]
    public void Text_that_the_indented_form_cannot_hold_is_quoted(string text, string written) =>
        Assert.Equal(written, NixWriter.Write(new NixIndentedString(text)));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("with-dash'", "with-dash'")]
    [InlineData("if", "\"if\"")]
    [InlineData("or", "\"or\"")]
    [InlineData("inherit", "\"inherit\"")]
    [InlineData("true", "true")]
    [InlineData("", "\"\"")]
    [InlineData("1st", "\"1st\"")]
    [InlineData("a.b", "\"a.b\"")]
    [InlineData("${x}", "\"\\${x}\"")]
    [InlineData("é", "\"é\"")]
    public void Names_are_quoted_exactly_when_they_must_be(string name, string written) =>
        Assert.Equal($$"""{ {{written}} = 1; }""", NixWriter.Write(Set(Bind(name, 1))));

    [Fact]
    public void Bindings_with_an_origin_report_the_line_they_were_written_on()
    {
        var source = NixWriter.Write(new NixFile(
            Set(
                Bind("a", new NixIndentedString("1\n2\n")),
                Bind("b", Set(Bind("c", 1) with { Origins = At("Pi.cs:7"), Comment = "Why." })) with { BlankLineAbove = true, Origins = At("Pi.cs:3") }),
            "Head."));
        Assert.Equal([new NixOriginLine(9, At("Pi.cs:3")), new NixOriginLine(11, At("Pi.cs:7"))], source.Origins);
        Assert.Equal("  b = {", source.Text.Split('\n')[8]);
        Assert.Equal("    c = 1;", source.Text.Split('\n')[10]);
    }

    static EquatableArray<NixOrigin> At(string place) => EquatableArray.Of<NixOrigin>(new Place(place));

    sealed record Place(string Text) : NixOrigin;
}
