using NixIaC.Model.Declarations;
using NixIaC.Model.Inputs;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Inputs;

/// <summary>What a system takes from flake inputs, and its overlays.</summary>
/// <param name="Imports">Modules of inputs, those of far levels first.</param>
/// <param name="Overlays">Overlays, those of far levels first: nearer ones see what farther ones did.</param>
sealed record InputContent(EquatableArray<NixExpression> Imports, EquatableArray<NixExpression> Overlays)
{
    /// <summary>What levels say, the nearest first.</summary>
    public static InputContent Of(IEnumerable<ContentLevel> levels, EquatableArray<ResolvedInput> inputs)
    {
        var facts = levels.Reverse().SelectMany(level => level.Facts).ToList();
        return new InputContent(
            Disks(facts, inputs).Concat(facts.OfType<InputImportsFact>().Select(fact => OutputOf(inputs, fact.Input, fact.Output)).OfType<NixExpression>())
                .Distinct().ToEquatableArray(),
            facts.Select(fact => OverlayOf(inputs, fact)).OfType<NixExpression>().Distinct().ToEquatableArray());
    }

    /// <summary>The overlays as an option.</summary>
    public IEnumerable<(string[] Path, NixExpression Value)> Options =>
        Overlays.Count == 0 ? [] : [(["nixpkgs", "overlays"], new NixList(Overlays))];

    static IEnumerable<NixExpression> Disks(IEnumerable<ContentFact> facts, EquatableArray<ResolvedInput> inputs) =>
        facts.Any(fact => fact is DisksFact) && inputs.FirstOrDefault(Disko.Is) is { } disko
            ? [Name("inputs", [disko.Name, .. Disko.Module])]
            : [];

    static NixExpression? OverlayOf(EquatableArray<ResolvedInput> inputs, ContentFact fact) => fact switch
    {
        OverlayFact overlay => Import(new NixPath("../" + FlakePaths.Import(ProjectFile.Normalize(overlay.File)))),
        InputOverlayFact overlay => OutputOf(inputs, overlay.Input, overlay.Output),
        _ => null,
    };

    // What the rules refuse is left out.
    static NixExpression? OutputOf(EquatableArray<ResolvedInput> inputs, string type, string output) =>
        inputs.FirstOrDefault(input => input.Type == type) is { } input && OptionPath.TryParse(output, out var path, out _)
            ? Name("inputs", [input.Name, .. path!.Segments])
            : null;
}
