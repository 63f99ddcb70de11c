using NixIaC.Model.Content.Programs;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>What Configure says can be worked out: no division by zero, no missing fact.</summary>
static class FaultyCode
{
    public static readonly Rule Rule = new(
        "NIX4008",
        "Configure that cannot be worked out",
        "{0}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        Arguments(fleet).Concat(Bodies(fleet));

    static IEnumerable<Violation> Arguments(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from use in declaration.All<ProfileUseFact>()
        from problem in use.Problems
        where problem.Message.Length > 0
        select Violation.At(Rule.Id, declaration, use, problem.Message) with { Code = problem.Span };

    static IEnumerable<Violation> Bodies(FleetModel fleet) =>
        from level in fleet.Content().Systems.SelectMany(system => system.Levels)
        from body in level.Bodies
        from problem in body.Content.Problems
        where !IsUnreadable(body.Fact, problem)
        select Violation.At(Rule.Id, level.Source.Declaration, body.Fact, problem.Message) with { Code = problem.Span };

    // The evaluator passes on what the reader could not read, which is another rule's.
    static bool IsUnreadable(ContentFact fact, CodeProblem problem) =>
        UnreadableCode.Programs(fact).Any(program => program.Problems.Contains(problem));
}
