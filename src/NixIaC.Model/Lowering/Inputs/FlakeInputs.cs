using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Inputs;

/// <summary>The inputs of the flake, and how its systems get at them.</summary>
static class FlakeInputs
{
    const string Whole = "inputs";

    /// <summary><c>inputs = { ... };</c></summary>
    public static NixBinding Bind(ResolvedFleet fleet)
    {
        var nixpkgs = NixpkgsInput.Of(fleet.Release);
        return fleet.Inputs.Count == 0
            ? NixSyntax.Bind([Whole, "nixpkgs", "url"], nixpkgs)
            : NixSyntax.Bind(Whole, Set([NixSyntax.Bind(["nixpkgs", "url"], nixpkgs), .. fleet.Inputs.Select(Input)]));
    }

    /// <summary>What the outputs are a function of.</summary>
    public static NixSetParameter Parameter(ResolvedFleet fleet)
    {
        var names = EquatableArray.Of("self", "nixpkgs");
        return fleet.Inputs.Count == 0 ? new(names, Open: false) : new(names, Open: true, Whole);
    }

    /// <summary>What each system is given beside its modules: imports may use <c>specialArgs</c> only.</summary>
    public static IEnumerable<NixBinding> Arguments(ResolvedFleet fleet) =>
        fleet.Inputs.Count == 0 ? []
        : [NixSyntax.Bind("specialArgs", new NixAttributeSet(default) { Inherits = EquatableArray.Of(new NixInherit(EquatableArray.Of(Whole))) })];

    static NixBinding Input(ResolvedInput input) => input.Follows.Count == 0
        ? NixSyntax.Bind([input.Name, "url"], input.Reference)
        : NixSyntax.Bind(input.Name, Set(
        [
            NixSyntax.Bind("url", input.Reference),
            .. input.Follows.Distinct().Select(name => NixSyntax.Bind(["inputs", name, "follows"], name)),
        ]));
}
