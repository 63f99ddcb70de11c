using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.OptionTypes.Tests.Harness;
using NixIaC.Testing.Options;
using Xunit;

namespace NixIaC.OptionTypes.Tests.Samples;

/// <summary>For every option, C# that sets it, all in one compilation.</summary>
public sealed class SampleTests(ITestOutputHelper output)
{
    const int StatementsPerMethod = 500;

    /// <summary>
    /// Options that NixOS takes anything for, of which the schema knows members. They are groups in C#, which is how they
    /// are written; anything else needs a <c>NixCode</c>.
    /// </summary>
    static readonly string[] WrittenAsGroups =
    [
        "containers.<name>.config",
        "services.firewalld.zones.<name>.sources",
        "services.misskey.reverseProxy.webserver",
        "services.privoxy.settings",
    ];

    static readonly List<OptionDeclaration> Settable = [.. OptionSchema.All().Where(option => !option.ReadOnly)];
    static readonly List<OptionStatement> Statements = [.. Settable.SelectMany(OptionStatement.For)];

    [Fact]
    public void Every_option_takes_a_value_of_each_kind_that_its_type_allows()
    {
        // A null that was assigned makes the compiler warn of members of the same option further down.
        var nulls = Statements.Where(statement => statement.CSharp.EndsWith("= null;", StringComparison.Ordinal)).Reverse().ToList();
        List<OptionStatement> others = [.. Statements.Except(nulls)];
        var refused = Refused(others).Concat(Refused(nulls)).ToList();
        output.WriteLine($"{Settable.Count} options, {Statements.Count} statements compiled, {refused.Count} of them refused");
        foreach (var (statement, why) in refused) output.WriteLine($"{statement.Option.Name}: {statement.CSharp} {why}");
        Assert.Empty(Settable.Where(option => !OptionSamples.Of(option.Type).Any()).Select(option => $"{option.Name} : {option.TypeText}"));
        Assert.Equal(WrittenAsGroups, refused.Select(pair => pair.Statement.Option.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_statements_stand_for_fits_the_schema()
    {
        var schema = OptionSchema.For(Release.V26_11);
        var available = Statements.Where(statement => statement.Option.StatusIn(Release.V26_11) is OptionStatus.Available).ToList();
        var wrong = available
            .SelectMany(statement => schema.Check(statement.Path, statement.Value).Where(problem => !problem.IsWarning), (statement, problem) => $"{statement.CSharp} {problem.Message}")
            .ToList();
        output.WriteLine($"{available.Count} values checked");
        Assert.Empty(wrong);
    }

    static IEnumerable<(OptionStatement Statement, string Why)> Refused(List<OptionStatement> statements)
    {
        var (source, lines) = Source(statements);
        return UserCode.Compile(source)
            .GroupBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line)
            .Select(line => (lines[line.Key], $"{line.First().Id} {line.First().GetMessage(CultureInfo.InvariantCulture)}"));
    }

    static (string Source, Dictionary<int, OptionStatement> Lines) Source(List<OptionStatement> statements)
    {
        var source = new StringBuilder("using NixIaC; static class Samples {\n");
        var lines = new Dictionary<int, OptionStatement>();
        var line = 1;
        foreach (var method in statements.Chunk(StatementsPerMethod))
        {
            source.Append("static void Configure").Append(line++).Append("(NixOS nixos) {\n");
            foreach (var statement in method)
            {
                source.Append(statement.CSharp).Append('\n');
                lines.Add(line++, statement);
            }
            source.Append("}\n");
            line++;
        }
        return (source.Append("}\n").ToString(), lines);
    }
}
