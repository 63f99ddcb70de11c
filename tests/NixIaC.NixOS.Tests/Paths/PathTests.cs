using System.Reflection;
using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.OptionTypes.Tests.Paths;

/// <summary>Paths in Nix and paths in C# lead to the same options.</summary>
public sealed class PathTests(ITestOutputHelper output)
{
    static readonly IReadOnlyList<OptionDeclaration> All = [.. OptionSchema.All()];

    [Fact]
    public void Every_option_is_reached()
    {
        var missed = All.Where(option => MemberWalk.To(option.Segments) is null).Select(option => option.Name).Order(StringComparer.Ordinal).ToList();
        output.WriteLine($"{All.Count - missed.Count} of {All.Count} options reached");
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_member_leads_to_an_option_of_the_schema_or_of_the_overlay()
    {
        var types = typeof(NixOS).Assembly.GetTypes().Where(type => type == typeof(NixOS) || type.Namespace == "NixIaC.Options").ToList();
        var fields = types.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance)).ToList();
        var named = fields.Count(field => field.GetCustomAttribute<NixNameAttribute>() is not null);
        output.WriteLine($"{types.Count} classes, {fields.Count} members, {named} of them with NixName");
        Assert.All(fields, field => Assert.Equal(
            OptionMemberName.NeedsNixName(field.Name, field.GetCustomAttribute<NixNameAttribute>()?.Name ?? OptionMemberName.Segment(field.Name)),
            field.GetCustomAttribute<NixNameAttribute>() is not null));
        foreach (var type in types)
            Assert.Distinct(type.GetFields(BindingFlags.Public | BindingFlags.Instance)
                .Select(field => field.GetCustomAttribute<NixNameAttribute>()?.Name ?? OptionMemberName.Segment(field.Name)));
    }

    [Theory]
    [InlineData("services.openssh.settings.X11Forwarding", "NixBool")]
    [InlineData("users.users.<name>.isNormalUser", "NixBool")]
    [InlineData("services.openssh.ports", "NixList`1")]
    [InlineData("services.openssh.ports.*", "NixInt")]
    [InlineData("environment.systemPackages.*", "NixPackage")]
    [InlineData("containers.<name>.config", "NixOS")]
    [InlineData("specialisation.<name>.configuration", "NixOS")]
    [InlineData("systemd.services.<name>.serviceConfig.RestartSec", "IntOrString")]
    [InlineData("systemd.network.networks.<name>.routes.*.Metric", "NixInt")]
    [InlineData("boot.kernelPackages", "NixJson")]
    [InlineData("services.openssh.settings.PermitRootLogin", "PermitRootLogin")]
    [InlineData("system", "SystemOptions")]
    public void It_has_the_type_that_people_expect(string path, string type) =>
        Assert.Equal(type, MemberWalk.To(path.Split('.'))?.Name);
}
