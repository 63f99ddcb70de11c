using System.Text;
using NixIaC.Model;
using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Options;
using NixIaC.Parser.Tests.Harness;
using NixIaC.Testing.Options;

namespace NixIaC.Parser.Tests.Samples;

/// <summary>Statements in one project, a body for each few of them, read and evaluated.</summary>
/// <param name="statements">Statements that compile, a line each.</param>
/// <param name="schema">The options of the fleet's release.</param>
sealed class SampleBodies(IReadOnlyList<OptionStatement> statements, OptionSchema schema)
{
    // So few that no body comes near the limits of one.
    const int StatementsPerBody = 100;

    // The lines of a method before its first statement.
    const int LinesBefore = 2;

    /// <summary>What became of each statement.</summary>
    public IEnumerable<SampleResult> Results()
    {
        var bodies = statements.Chunk(StatementsPerBody).ToList();
        var compilation = new Project(("Usings.cs", Project.Usings), ("Samples.cs", Source(bodies))).Compile();
        var scope = new ContentScope { Schema = schema };
        foreach (var (index, body) in bodies.Index())
        {
            var content = ContentEvaluator.Evaluate(Project.Bodies(compilation, "Acme.Samples" + index).Single(), scope);
            var settings = content.Settings.ToLookup(setting => setting.Code!.Line - LinesBefore);
            var problems = content.Problems.ToLookup(problem => problem.Span.Line - LinesBefore);
            foreach (var (line, statement) in body.Index())
                yield return new(statement, settings[line].ToEquatableArray(), problems[line].Select(problem => problem.Message).ToEquatableArray());
        }
    }

    static string Source(IEnumerable<OptionStatement[]> bodies)
    {
        var source = new StringBuilder("namespace Acme;\n");
        foreach (var (index, body) in bodies.Index())
        {
            source.Append("static class Samples").Append(index).Append("\n{\npublic static void Configure(NixOS nixos)\n{\n");
            foreach (var statement in body) source.Append(statement.CSharp).Append('\n');
            source.Append("}\n}\n");
        }
        return source.ToString();
    }
}
