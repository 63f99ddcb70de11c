using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Forms;

public sealed class StatementTests
{
    [Theory]
    [InlineData("nixos.Services.Openssh.Ports = [22, 2222];", "nixos/services/openssh/ports = [22, 2222];")]
    [InlineData("nixos.Services.Openssh.Ports += [80];", "nixos/services/openssh/ports += [80];")]
    [InlineData("nixos.Services.Openssh.Settings.PermitRootLogin = \"no\";", "nixos/services/openssh/settings/PermitRootLogin = \"no\";")]
    [InlineData("var ssh = nixos.Services.Openssh; ssh.Enable = true;", "var ssh = nixos/services/openssh;\nssh/enable = true;")]
    [InlineData("nixos.Force.Services.Openssh.Ports = [22];", "nixos!Force/services/openssh/ports = [22];")]
    [InlineData("nixos.Default.ZramSwap.MemoryPercent = 50;", "nixos!Default/zramSwap/memoryPercent = 50;")]
    [InlineData("var view = nixos.Before; view.Services.Openssh.Ports = [22];", "var view = nixos!Before;\nview/services/openssh/ports = [22];")]
    [InlineData("nixos[\"a.b\"] = 1;", "nixos//(\"a.b\") = 1;")]
    [InlineData("nixos[\"a.b\"][\"c d\"] = null;", "nixos//(\"a.b\")/(\"c d\") = null;")]
    [InlineData("nixos.Users.Users[\"alice\"].IsNormalUser = true;", "nixos/users/users/(\"alice\")/isNormalUser = true;")]
    [InlineData("if (nixos.Services.Openssh.Enable && !nixos.Networking.Firewall.Enable) nixos.ZramSwap.Enable = true; else { }",
        "if (nixos/services/openssh/enable And:Other !nixos/networking/firewall/enable) { nixos/zramSwap/enable = true; } else {  }")]
    [InlineData("var n = 1; n += 2; n++; --n; n = n * 3; n %= 2;",
        "var n = 1;\nn := (n Add:Integer32 2);\nn := (n Add:Integer32 1);\nn := (n Subtract:Integer32 1);\nn := (n Multiply:Integer32 3);\nn := (n Remainder:Integer32 2);")]
    [InlineData("string? s = null; s ??= \"a\"; s += 1;", "var s = null;\ns := (s ?? \"a\");\ns := (s Add:Text 1);")]
    [InlineData("int n; n = 1;", "var n = -;\nn := 1;")]
    [InlineData("foreach (var port in new[] { 22, 80 }) { if (port == 22) continue; break; }",
        "foreach port in [22, 80] { if (port Equal:Integer32 22) { continue; } break; }")]
    [InlineData("foreach (var (name, (low, _)) in new[] { (\"a\", (1, 2)) }) { var x = low; }",
        "foreach (name, part) in [(Item1=\"a\", Item2=(Item1=1, Item2=2))] { var (low, _) = part; var x = low; }")]
    [InlineData("var (a, _) = (1, 2); (a, var b) = (a, a);",
        "var (a, _) = (Item1=1, Item2=2);\nvar (part, b) = (Item1=a, Item2=a);\na := part;")]
    [InlineData("{ var x = 1; } { var x = 2; }", "{ var x = 1; }\n{ var x#2 = 2; }")]
    [InlineData("const int port = 22; nixos.Services.Openssh.Ports = [port + 1];", "nixos/services/openssh/ports = [23];")]
    [InlineData("switch (1) { case 1: case 2: var x = 1; break; default: return; case > 5 when true: { break; } }",
        "switch 1 { case 1, 2: var x = 1; case Greater 5 when true:  case _: return; }")]
    [InlineData("void Open(int port, string name = \"a\") => nixos.Services.Openssh.Ports += [port]; Open(22);",
        "var Open = fn(port, name) { nixos/services/openssh/ports += [port]; };\nOpen(22, \"a\");")]
    [InlineData("_ = 1; ;", "")]
    [InlineData("return;", "return;")]
    public void A_statement_is_read(string statement, string expected) => Expect.Read(statement, expected);

    [Fact]
    public void An_expression_body_is_read() =>
        Expect.Read(Project.OfNode("public static void Configure(NixOS nixos) => nixos.ZramSwap.Enable = true;"), "nixos/zramSwap/enable = true;");

    [Fact]
    public void The_row_of_an_inventory_is_the_second_parameter() =>
        Expect.Read(
            Project.OfNode(
                "public static void Configure(NixOS nixos, Kiosk self) => nixos.Networking.HostName = self.Name;",
                "public sealed record Kiosk(string Name, string Disk);"),
            "nixos/networking/hostName = self.Name;");
}
