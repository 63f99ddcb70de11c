using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.Testing.Options;
using Xunit;

namespace NixIaC.Parser.Tests.Samples;

/// <summary>For every option, a statement that sets it is read and evaluated to its path and its value.</summary>
public sealed class EveryOptionTests(ITestOutputHelper output)
{
    /// <summary>
    /// Options that NixOS takes anything for, of which the schema knows members. In C# they are groups, which take no other
    /// value than a set of these members.
    /// </summary>
    static readonly string[] WrittenAsGroups =
    [
        "containers.<name>.config",
        "services.firewalld.zones.<name>.sources",
        "services.misskey.reverseProxy.webserver",
        "services.privoxy.settings",
    ];

    /// <summary>
    /// Options that take texts first and packages second: a name stays text there. Of the packages of xonsh, which may be a
    /// function too, the schema knows no more than that they may be a list, and the sample for that has a text that becomes a
    /// package.
    /// </summary>
    static readonly string[] OfPackagesAndTexts =
    [
        "programs.xonsh.extraPackages",
        "services.frigate.settings.ffmpeg.path",
    ];

    [Fact]
    public void Its_statements_give_its_path_and_a_value_that_fits()
    {
        var wrong = new List<(OptionDeclaration Option, string Why)>();
        foreach (var options in OptionSchema.All().Where(option => !option.ReadOnly).GroupBy(ReleaseThatHas))
        {
            var schema = OptionSchema.For(options.Key ?? Release.Supported[^1]);
            var statements = options.Where(option => !WrittenAsGroups.Contains(option.Name)).SelectMany(OptionStatement.For).ToList();
            foreach (var result in new SampleBodies(statements, schema).Results())
                if (result.Wrong is { } why) wrong.Add((result.Statement.Option, why));
                else if (options.Key is not null) wrong.AddRange(Misfits(result, schema).Select(misfit => (result.Statement.Option, misfit)));
            output.WriteLine($"{(options.Key is { } release ? $"NixOS {release}" : "Gone from NixOS")}: {options.Count()} options, {statements.Count} statements");
        }
        foreach (var (option, why) in wrong) output.WriteLine($"{option.Name}, {option.TypeText}: {why}");
        Assert.Equal(OfPackagesAndTexts, wrong.Select(one => one.Option.Name).Distinct().Order(StringComparer.Ordinal));
    }

    static IEnumerable<string> Misfits(SampleResult result, OptionSchema schema) =>
        from setting in result.Settings
        from problem in schema.Check(setting.Path, setting.Value)
        where !problem.IsWarning
        select $"{result.Statement.CSharp} {problem.Message}";

    static Release? ReleaseThatHas(OptionDeclaration option) =>
        Release.Supported.Reverse().Select(release => (Release?)release).FirstOrDefault(release => option.StatusIn(release!.Value) is OptionStatus.Available);
}
