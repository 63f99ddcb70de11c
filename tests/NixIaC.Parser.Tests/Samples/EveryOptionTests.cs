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

    [Fact]
    public void Its_statements_give_its_path_and_a_value_that_fits()
    {
        var settable = OptionSchema.All().Where(option => !option.ReadOnly).ToList();
        var known = settable.ToLookup(ReleaseThatHas);
        output.WriteLine($"{settable.Count} options; {known[null].Count()} of them are in no release any more");
        var wrong = new List<string>();
        foreach (var release in Release.Supported)
        {
            var schema = OptionSchema.For(release);
            var statements = known[release].Where(option => !WrittenAsGroups.Contains(option.Name)).SelectMany(OptionStatement.For).ToList();
            foreach (var result in new SampleBodies(statements, schema).Results())
                wrong.AddRange(result.Wrong is { } why ? [why] : result.Settings
                    .SelectMany(setting => schema.Check(setting.Path, setting.Value).Where(problem => !problem.IsWarning), (setting, problem) => $"{result.Statement.CSharp} {problem.Message}"));
            output.WriteLine($"{release}: {known[release].Count()} options, {statements.Count} statements");
        }
        foreach (var why in wrong) output.WriteLine(why);
        Assert.Empty(wrong);
    }

    static Release? ReleaseThatHas(OptionDeclaration option) =>
        Release.Supported.Reverse().Select(release => (Release?)release).FirstOrDefault(release => option.StatusIn(release!.Value) is OptionStatus.Available);
}
