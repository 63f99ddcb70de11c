using NixIaC.Model;
using NixIaC.Model.Lowering.Virtualization;
using NixIaC.Model.Resolution;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Virtualization;

/// <summary>The definitions of guests, judged by libvirt's own schema.</summary>
public sealed class DomainTests
{
    public static TheoryData<string> Architectures => Guests.Architectures;

    [Theory, MemberData(nameof(Architectures))]
    public async Task The_definition_of_each_architecture_is_one_of_libvirt(string arch)
    {
        Guests.Require("virt-xml-validate", "libvirt-clients");
        Guests.Require("xmllint", "libxml2-utils");
        var guest = Guests.Of(arch);
        using var folder = new TemporaryFolder("domain");
        foreach (var (name, one) in new[]
        {
            ("emulated", guest),
            ("accelerated", guest with { IsAccelerated = true }),
            ("bios", guest with { IsUefi = false }),
            ("connected", guest with { Cards = EquatableArray.Of(new GuestCard("br-lan", "52:54:00:00:00:01"), new GuestCard("br-dmz", "52:54:00:00:00:02")) }),
        })
        {
            var file = folder.Write(name + ".xml", DomainFile.Lower(one).Text);
            var result = await Commands.Run("virt-xml-validate", [file, "domain"]);
            Assert.True(result.ExitCode == 0, $"{name}:\n{result.StandardOutput}{result.StandardError}\n{File.ReadAllText(file)}");
        }
    }

    [Fact]
    public void A_definition_is_the_same_wherever_and_whenever_it_is_written()
    {
        var text = DomainFile.Lower(Guests.Of("X86_64")).Text;
        Assert.Equal(text, DomainFile.Lower(Guests.Of("X86_64")).Text);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("<uuid>5923a284-7dfc-86cf-a192-3d8f582dfa79</uuid>", text, StringComparison.Ordinal);
    }
}
