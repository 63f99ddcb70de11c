using NixIaC.Model.Content.Evaluation.Builtins;
using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Evaluation.Statements;
using NixIaC.Model.Content.Evaluation.Writing;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>One evaluation: what its parts share.</summary>
sealed class Session
{
    public Session(ContentScope scope, Budget budget, Findings findings, EquatableArray<ContentFunction> functions, Variables globals)
    {
        (Scope, Budget, Findings, Globals) = (scope, budget, findings, globals);
        Functions = new Dictionary<string, ContentFunction>(StringComparer.Ordinal);
        foreach (var function in functions) Functions[function.Key] = function;
        Code = new(this);
        Texts = new(this);
        NixValues = new(this);
        Expressions = new(this);
        Statements = new(this);
        Settings = new(this);
        Calls = new(this);
        Lists = new(this);
    }

    public ContentScope Scope { get; }

    public Budget Budget { get; }

    public Findings Findings { get; }

    /// <summary>The variables that all functions see: those of a profile.</summary>
    public Variables Globals { get; }

    public Dictionary<string, ContentFunction> Functions { get; }

    /// <summary>What must hold in Nix at the statement at hand.</summary>
    public Conditions Conditions { get; } = new();

    public CodeMaker Code { get; }

    public TextMaker Texts { get; }

    public NixValues NixValues { get; }

    public ExpressionEvaluator Expressions { get; }

    public StatementRunner Statements { get; }

    public SettingMaker Settings { get; }

    public FunctionCalls Calls { get; }

    public ListReader Lists { get; }
}
