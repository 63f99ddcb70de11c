using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

/// <summary>What is gathered while one body is read, with all that it calls.</summary>
sealed class Reading(Compilation compilation, CancellationToken cancellation)
{
    readonly List<CodeProblem> problems = [];

    readonly List<string> order = [];

    // Null while the function is being read.
    readonly Dictionary<string, ContentFunction?> functions = new(StringComparer.Ordinal);

    public Compilation Compilation => compilation;

    public CancellationToken Cancellation => cancellation;

    public Dependencies Uses { get; } = new(compilation, cancellation);

    public EquatableArray<ContentFunction> Functions => order.Select(key => functions[key]).OfType<ContentFunction>().ToEquatableArray();

    public int ProblemCount => problems.Count;

    /// <summary>What could not be read; in code that does not compile that is for the compiler alone to tell.</summary>
    public EquatableArray<CodeProblem> Problems =>
        (Uses.IsBroken ? problems.Where(problem => problem.Message.Length == 0).Take(1) : problems.Distinct()).ToEquatableArray();

    /// <summary>Whether a member is declared in the project at hand, so that its source can be read.</summary>
    public bool IsHere(ISymbol member) =>
        member.DeclaringSyntaxReferences.Length > 0
        && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);

    public void Add(CodeProblem problem) => problems.Add(problem);

    /// <summary>Notes a place that the compiler itself reports.</summary>
    public void AddBroken(CodeSpan span)
    {
        Uses.IsBroken = true;
        problems.Add(new CodeProblem(span, ""));
    }

    /// <summary>Reads a function once. False when it is being read just now: it calls itself.</summary>
    public bool TryCall(string key, Func<ContentFunction> read)
    {
        if (functions.TryGetValue(key, out var known)) return known is not null;
        functions.Add(key, null);
        order.Add(key);
        functions[key] = read();
        return true;
    }
}
