using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules;

/// <summary>One thing that can be wrong with a fleet, and how it is found.</summary>
/// <param name="Id"><c>NIX</c> and four digits; never reused.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is wrong here and the way out, with places <c>{0}</c>, <c>{1}</c>... for the violation's arguments.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Check">Finds all violations in a fleet; pure.</param>
public sealed record Rule(string Id, string Title, string Message, RuleSeverity Severity, Func<FleetModel, IEnumerable<Violation>> Check)
{
    /// <summary>
    /// Whether a project may change the severity: always for warnings and advice, and for an error that can be right in a project
    /// that knows more than we do. The build task refuses a fleet for the other errors, whatever analyzers are on.
    /// </summary>
    public bool Configurable { get; init; } = Severity != RuleSeverity.Error;

    /// <summary>The page that explains the rule.</summary>
    public string HelpLink => $"https://github.com/nixiac/nixiac/blob/main/docs/rules/{Id}.md";

    /// <summary>The block of rules it belongs to, by its number.</summary>
    public string Category => Id[3] switch
    {
        '0' => "NixIaC.Shape",
        '1' => "NixIaC.Topology",
        '2' => "NixIaC.Targets",
        '3' => "NixIaC.Network",
        '4' => "NixIaC.Options",
        '5' => "NixIaC.Secrets",
        _ => throw new InvalidOperationException($"{Id} is in no block"),
    };
}

/// <summary>How bad a violation is.</summary>
public enum RuleSeverity
{
    /// <summary>The fleet cannot be deployed as written.</summary>
    Error,

    /// <summary>It can be deployed, but is probably not what was meant.</summary>
    Warning,

    /// <summary>It can be deployed; another way would say it better. Editors show it, builds do not.</summary>
    Advice,
}
