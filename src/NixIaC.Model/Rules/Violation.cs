using NixIaC.Model.Content.Programs;
using NixIaC.Model.Declarations;

namespace NixIaC.Model.Rules;

/// <summary>A rule broken at one place.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Type">The full name of the type that it is reported on.</param>
/// <param name="Site">The attribute that it is reported on.</param>
/// <param name="Arguments">What fills the message's places.</param>
public sealed record Violation(string Rule, string Type, Site Site, EquatableArray<string> Arguments)
{
    /// <summary>What to write instead of the attribute's first argument, when that mends it.</summary>
    public string? Replacement { get; init; }

    /// <summary>The statements that it is about, that which it is reported on first; none when it is about attributes only.</summary>
    public EquatableArray<CodeSpan> Codes { get; init; }

    /// <summary>The other types that take part, to be shown beside it.</summary>
    public EquatableArray<string> Others { get; init; }

    /// <summary>A violation on an attribute.</summary>
    public static Violation At(string rule, Declaration declaration, Site site, params string[] arguments) =>
        new(rule, declaration.Type, site, arguments.ToEquatableArray());

    /// <summary>A violation on a fact's attribute.</summary>
    public static Violation At(string rule, Declaration declaration, Fact fact, params string[] arguments) =>
        At(rule, declaration, fact.Site, arguments);

    /// <summary>A violation on the type as a whole.</summary>
    public static Violation At(string rule, Declaration declaration, params string[] arguments) =>
        At(rule, declaration, Site.Type, arguments);
}
