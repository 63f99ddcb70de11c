using NixIaC.OptionTypes.Tests.Harness;
using Xunit;

namespace NixIaC.OptionTypes.Tests.Surface;

/// <summary>What C# itself refuses, so that nobody else has to.</summary>
public sealed class RefusedFormsTests
{
    [Theory]
    [InlineData("CS0029", "nixos.Services.Openssh.Ports = [\"x\"];")]
    [InlineData("CS0029", "nixos.Services.Openssh.Enable = \"yes\";")]
    [InlineData("CS0029", "nixos.Services.Openssh.Enable = 1;")]
    [InlineData("CS0029", "nixos.Networking.HostName = 5;")]
    [InlineData("CS0266", "nixos.Nix.Settings.Cores = 0.5;")]
    [InlineData("CS0029", "nixos.Nix.Settings.Cores = nixos.Networking.HostName;")]
    [InlineData("CS0029", "nixos.Services.Nginx = true;")]
    [InlineData("CS0029", "nixos.Services.Openssh.Ports = Ports;")]
    [InlineData("CS0619", "nixos.Nix.Settings.Cores = 'a';")]
    [InlineData("CS8625", "nixos.Services.Openssh.Enable = null;")]
    [InlineData("CS1061", "nixos.Services.Opensshd.Enable = true;")]
    [InlineData("CS0117", "nixos.Services.Nginx = new() { Enabled = true };")]
    [InlineData("CS0191", "nixos.Boot.Zfs.Enabled = true;")]
    [InlineData("CS0173", "nixos.Services.Openssh.Ports = [.. c ? [1] : [2]];")]
    [InlineData("CS0200", "nixos.Default = new();")]
    public void It_does_not_compile(string id, string statements) =>
        Assert.Equal([id], UserCode.Configure(statements).Select(diagnostic => diagnostic.Id).Distinct());
}
