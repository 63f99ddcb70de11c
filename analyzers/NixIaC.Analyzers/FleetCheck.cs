using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.Model.Rules;
using NixIaC.Model.Topology;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>Applies the rules to the types of a project.</summary>
static class FleetCheck
{
    public static IEnumerable<Violation> Run(DeclaredTypes types, AnalyzerOptions options, CancellationToken cancel)
    {
        if (types.Declarations.Count == 0) return [];
        var all = RuleRegistry.Check(Model(types, options, cancel), cancel).ToList();
        var known = new HashSet<(string Type, string Rule, string Subject)>(all.Select(one => (one.Type, one.Rule, Subject(one))));
        return all.Where(violation => !Carriers(violation, types).Any(carrier => known.Contains((carrier, violation.Rule, Subject(violation)))));
    }

    static FleetModel Model(DeclaredTypes types, AnalyzerOptions options, CancellationToken cancel)
    {
        var model = new FleetModel(types.Declarations, NixFiles.Of(options))
        {
            Sheets = InventoryFiles.Of(options, types.Declarations, cancel),
            OtherFiles = NixFiles.Others(options),
            Packages = PackageFile.Of(options, cancel),
            NixErrors = NixFileErrors.Of(options, types.Declarations, cancel),
            PlainSecrets = SecretFiles.Plain(options, types.Declarations, cancel),
            AddedOptions = options.AdditionalFiles.Where(file => AddedOptionFile.Is(file.Path))
                .Select(file => AddedOptionFile.Read(file, cancel)).OfType<AddedOptions>().ToEquatableArray(),
        };
        return model.WithTexts(NixFiles.Texts(options, model.WantedTexts(cancel), cancel));
    }

    // A message begins with what is wrong; further on it may name the type, which differs between profile and use.
    static string Subject(Violation violation) => violation.Arguments[0];

    // A profile or a base class of this project is checked as a type of its own. What is wrong with its content is
    // reported there, not once more wherever it is used: the class that says it, and the profile that is written, which
    // may have its content from another project.
    static IEnumerable<string> Carriers(Violation violation, DeclaredTypes types)
    {
        if (violation.Site.Base is { } parent) yield return parent;
        if (violation.Site.Profile is not { } profile) yield break;
        yield return profile;
        var attributes = types.SymbolOf(violation.Type).GetAttributes();
        if (violation.Site.Base is not null || violation.Site.Attribute >= attributes.Length) yield break;
        for (var type = attributes[violation.Site.Attribute].AttributeClass; type is not null; type = type.BaseType)
            yield return TypeName.Of(type);
    }
}
