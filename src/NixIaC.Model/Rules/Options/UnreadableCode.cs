using NixIaC.Model.Content.Programs;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Options;

/// <summary>Configure is read, never run: it has the forms of C# that can be read.</summary>
static class UnreadableCode
{
    public static readonly Rule Rule = new(
        "NIX4007",
        "Code that Configure cannot have",
        "{0}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.All<ContentFact>()
        from program in Programs(fact)
        from problem in program.Problems
        // Without a message: the compiler has said it.
        where problem.Message.Length > 0
        select Violation.At(Rule.Id, declaration, fact, problem.Message) with { Code = problem.Span };

    /// <summary>Whether a body could not be read, or does not compile: what it would use is not known.</summary>
    public static bool IsAnywhere(FleetModel fleet) =>
        fleet.Declarations.SelectMany(declaration => declaration.All<ContentFact>()).SelectMany(Programs).Any(program => program.Problems.Count > 0);

    /// <summary>The bodies that a fact brings.</summary>
    public static IEnumerable<ContentProgram> Programs(ContentFact fact) => fact switch
    {
        ConfigureFact configure => [configure.Program],
        ProfileUseFact use => use.Program.Bodies,
        _ => [],
    };
}
