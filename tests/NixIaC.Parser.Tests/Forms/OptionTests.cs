using NixIaC.Parser.Tests.Harness;
using Xunit;

namespace NixIaC.Parser.Tests.Forms;

public sealed class OptionTests
{
    [Theory]
    [InlineData("nixos.Services.Nginx.VirtualHosts[\"x\"] = new() { ForceSSL = true, Locations = { [\"/\"] = new() { ProxyPass = \"http://a\" } } };",
        "nixos/services/nginx/virtualHosts/(\"x\") = new { \"forceSSL\" = true, \"locations\" = new { \"/\" = new { \"proxyPass\" = \"http://a\" } } };")]
    [InlineData("nixos.Services.Nginx.VirtualHosts[\"x\"] = new() { ServerAliases = { \"a\", \"b\" } };",
        "nixos/services/nginx/virtualHosts/(\"x\") = new { \"serverAliases\" += [\"a\", \"b\"] };")]
    [InlineData("nixos.Networking.Firewall.AllowedTCPPorts = new() { 1, 2 };", "nixos/networking/firewall/allowedTCPPorts = [1, 2];")]
    [InlineData("nixos.Networking.Firewall.AllowedTCPPorts = [];", "nixos/networking/firewall/allowedTCPPorts = [];")]
    [InlineData("nixos.Services.Openssh.Settings = new() { [\"X\"] = new NixCode(\"1\") };", "nixos/services/openssh/settings = new { \"X\" = nix(\"1\") };")]
    [InlineData("nixos.Boot.KernelPackages = new NixCode(\"pkgs.linuxPackages_latest\");", "nixos/boot/kernelPackages = nix(\"pkgs.linuxPackages_latest\");")]
    [InlineData("nixos.Environment.SystemPackages = [\"git\", Package.From<Pi>(\"default\")];",
        "nixos/environment/systemPackages = [\"git\", package Acme.Pi: \"default\"];")]
    [InlineData("nixos.Nix.Settings.Cores = nixos.ZramSwap.MemoryPercent / 4;", "nixos/nix/settings/cores = (nixos/zramSwap/memoryPercent Divide:Integer64 4);")]
    [InlineData("nixos.Networking.Domain = $\"{nixos.Networking.HostName}.lan\";", "nixos/networking/domain = ${nixos/networking/hostName}.lan$;")]
    [InlineData("nixos.ZramSwap.MemoryPercent = nixos.ZramSwap.Enable ? 10 : 20;", "nixos/zramSwap/memoryPercent = (nixos/zramSwap/enable ? 10 : 20);")]
    [InlineData("foreach (var p in nixos.Networking.Firewall.AllowedTCPPorts) { }", "foreach p in nixos/networking/firewall/allowedTCPPorts {  }")]
    public void Options_are_read(string statement, string expected) => Expect.Read(statement, expected);

    [Theory]
    [InlineData("NodeOf<Forge>.Fqdn", "node Acme.Forge.Fqdn")]
    [InlineData("NodeOf<Forge>.AddressIn<Lan>()", "address of node Acme.Forge in Acme.Lan")]
    [InlineData("Self.AddressInOrNull<Lan>()", "address of self in Acme.Lan or null")]
    [InlineData("Self.HostName", "self.HostName")]
    [InlineData("Members<Lan>.ExceptSelf.Select(m => m.Fqdn)", "Select(members Acme.Lan others, fn(m) { return m.Fqdn; })")]
    [InlineData("Members<Lan>.All.Count", "members Acme.Lan.Count")]
    [InlineData("Members<Lan>.All.Where(m => m is { Community: not null, Cores: > 2 })",
        "Where(members Acme.Lan, fn(m) { return (m is {Community: not null, Cores: Greater 2}); })")]
    [InlineData("NodesWith<TunedAttribute>.All.Select(m => m.Profile.Threads + m.Cores)",
        "Select(nodes with Acme.TunedAttribute, fn(m) { return (m.Profile.Threads Add:Integer32 m.Cores); })")]
    [InlineData("NodeOf<Forge>.Option(n => n.Nix.Settings.Cores)", "option of node Acme.Forge: fn(n) { return n/nix/settings/cores; }")]
    [InlineData("Secret.Path<Token>()", "secret Acme.Token")]
    [InlineData("Local.Text(\"a.conf\")", "local Text(\"a.conf\")")]
    [InlineData("Local.Json(new() { [\"a\"] = 1 })", "local Json(new { \"a\" = 1 })")]
    [InlineData("Local.Script(\"a\", \"b\", [\"git\"])", "local Script(\"a\", \"b\", [\"git\"])")]
    [InlineData("Local.Script(\"a\", \"b\")", "local Script(\"a\", \"b\", null)")]
    public void Facts_are_read(string expression, string expected) => Expect.Read(
        $"var x = {expression};", $"var x = {expected};",
        "class Forge; class Lan; class Token; class TunedAttribute : ProfileAttribute { public int Threads { get; set; } }");

    [Fact]
    public void Extension_members_are_options() => Expect.Read(
        "nixos.Sops.Secrets[\"a\"].OwnerName = \"b\"; nixos.Sops = new() { Enable = true };",
        "nixos/sops/secrets/(\"a\")/owner-name = \"b\";\nnixos/sops = new { \"enable\" = true };",
        """
        public sealed class SopsOptions : NixObject
        {
            public NixBool Enable = null!;
            public readonly NixAttrs<SopsSecret> Secrets = null!;
        }
        public sealed class SopsSecret : NixObject { [NixName("owner-name")] public NixString OwnerName = null!; }
        public static class Sops
        {
            extension(NixOS nixos) { public SopsOptions Sops { get => throw null!; set => throw null!; } }
        }
        """);
}
