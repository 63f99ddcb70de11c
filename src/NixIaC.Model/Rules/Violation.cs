using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
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

    /// <summary>The attribute to write beside the one that it is reported on, without brackets, when that mends it.</summary>
    public string? Addition { get; init; }

    /// <summary>The other statements that take part, to be shown beside it.</summary>
    public EquatableArray<CodeSpan> OtherCodes { get; init; }

    /// <summary>The other types that take part, to be shown beside it.</summary>
    public EquatableArray<string> Others { get; init; }

    /// <summary>Where in a file beside the sources it is reported, in place of the attribute; or null.</summary>
    public FilePlace? Place { get; init; }

    /// <summary>The code that it is reported on, in place of the attribute; or null.</summary>
    public CodeSpan? Code { get; init; }

    /// <summary>A violation on what a level sets: on the statement or on the attribute.</summary>
    public static Violation At(string rule, LevelSource level, Setting setting, params string[] arguments) =>
        At(rule, level.Declaration, setting.Site, arguments) with { Code = setting.Code };

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
