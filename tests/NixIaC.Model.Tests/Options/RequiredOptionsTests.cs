using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class RequiredOptionsTests
{
    static readonly Dictionary<string, string[]> All = SchemaFacts.All
        .Select(option => RequiredOptions.ModuleOf(new OptionPath(option.Segments))).OfType<OptionPath>().Distinct()
        .Where(module => !module.Segments.Any(OptionPath.IsWildcard))
        .ToDictionary(module => module.ToString(), module => Required(module.ToString()));

    static string[] Required(string module) =>
        [.. RequiredOptions.Of(OptionSchema.For(Release.V26_05), OptionPath.Parse(module)).Select(option => option.Segments[^1])];

    [Theory]
    [InlineData("services.jitsi-meet", "hostName")]
    [InlineData("services.matrix-alertmanager", "homeserverUrl secretFile tokenFile")]
    [InlineData("services.cachix-watch-store", "cachixTokenFile")]
    [InlineData("networking.ucarp", "passwordFile")]
    public void Knows_what_only_the_user_can_know(string module, string names) => Assert.Equal(names.Split(' '), Required(module).Order(StringComparer.Ordinal));

    // Some are set by the module, some only needed for a part of it, some handed down; some paths are no module.
    [Theory]
    [InlineData("services.openssh"), InlineData("nix"), InlineData("services.znc"), InlineData("services.geoclue2"), InlineData("hardware.graphics")]
    [InlineData("services.nginx"), InlineData("services.k3s"), InlineData("services.cadvisor"), InlineData("services.searx"), InlineData("services.netbird.server.management")]
    [InlineData("services"), InlineData("services.opensh"), InlineData("services.openssh.enable")]
    public void Asks_nothing_of_modules_that_do_without(string module) => Assert.Empty(Required(module));

    [Fact]
    public void Few_modules_ask_for_anything()
    {
        var asking = All.Where(module => module.Value.Length > 0).ToList();
        Assert.InRange(asking.Count, 50, All.Count / 10);
        Assert.InRange(asking.Sum(module => module.Value.Length), 80, 150);
    }
}
