using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Content;

/// <summary>Evaluates programs and shows what comes out.</summary>
static class Run
{
    public static readonly ContentScope Scope = new() { Schema = OptionSchema.For(Release.V26_05) };

    public static EvaluatedContent Of(params ContentStatement[] statements) => ContentEvaluator.Evaluate(Body.Program(statements), Scope, TestContext.Current.CancellationToken);

    /// <summary>The settings as <c>path = value</c>, with what else they are.</summary>
    public static string[] Settings(params ContentStatement[] statements) => Show(Of(statements));

    public static string[] Show(EvaluatedContent content)
    {
        Assert.Empty(content.Problems.Select(problem => problem.Message));
        return [.. content.Settings.Select(Show)];
    }

    /// <summary>The messages of the problems.</summary>
    public static string[] Problems(params ContentStatement[] statements) => [.. Of(statements).Problems.Select(problem => problem.Message)];

    /// <summary>The value of an expression, as Nix.</summary>
    public static string Value(ContentExpression expression)
    {
        var content = Of(Body.Set(Body.ByPath(Body.Of("x")), expression));
        Assert.Empty(content.Problems.Select(problem => problem.Message));
        return Shown.Nix(content.Settings.Single().Value);
    }

    /// <summary>The one problem of an expression.</summary>
    public static string Problem(ContentExpression expression) => Assert.Single(Problems(Body.Var("x", expression)));

    static string Show(Setting setting)
    {
        var conditions = string.Concat(setting.Conditions.Select(condition => "if " + Shown.Nix(condition) + ": "));
        var priority = setting.Priority is OptionPriority.Normal ? "" : setting.Priority + " ";
        return conditions + priority + setting.Path + (setting.Adds ? " += " : " = ") + Shown.Nix(setting.Value);
    }
}
