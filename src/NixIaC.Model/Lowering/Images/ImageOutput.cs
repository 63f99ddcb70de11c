using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Targets.Images;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Images;

/// <summary>One image as an output of the flake.</summary>
/// <param name="Name">Its name among the packages of the platform that builds it: <c>forge-raw-efi</c>.</param>
/// <param name="Node">The machine that it is for.</param>
/// <param name="System">The machine's system.</param>
/// <param name="Format">What it is.</param>
sealed record ImageOutput(string Name, string Node, ResolvedSystem System, ImageFormat Format)
{
    /// <summary>The images of a system: of the members, when they share it.</summary>
    public static IEnumerable<ImageOutput> Of(ResolvedFleet fleet, ResolvedSystem system) => system.Formats.Count == 0 ? [] :
        from node in fleet.Nodes
        where node.System == system.Name
        from format in system.Formats
        select new ImageOutput(NameOf(node.Name, format), node.Name, system, format);

    /// <summary>The name of an image's output.</summary>
    public static string NameOf(string node, ImageFormat format) => $"{node}-{format.Name}";

    /// <summary>How the flake makes it.</summary>
    public NixExpression Value
    {
        get
        {
            var configuration = NixSyntax.Name("self", "nixosConfigurations", System.Name);
            // The images of NixOS, as its own tools build them.
            if (IsVariant && !System.Shared)
                return new NixSelection(configuration, EquatableArray.Of("config", "system", "build", "images", Format.Variant!));
            return Call(Import(new NixPath("./" + FlakePaths.Images)), Set([Bind("system", configuration), .. How(), .. Identity()]));
        }
    }

    // A variant is made natively, where it needs a virtual machine or we have nothing better.
    bool IsVariant => Format.Variant is not null && (Format.Module is null || System.BuildTarget == System.Target);

    IEnumerable<NixBinding> How()
    {
        if (IsVariant)
        {
            yield return Bind("variant", Format.Variant!);
        }
        else if (Format.Module is { } module)
        {
            yield return Bind("module", new NixPath($"./{FlakePaths.Images}/{module}.nix"));
            yield return Bind("image", Set([Bind("name", Node), .. Details()]));
        }
        else
        {
            yield return Bind("module", Call(Import(new NixPath($"./{FlakePaths.Images}/sd-card.nix")), System.Target.SdCard!));
        }
    }

    IEnumerable<NixBinding> Details()
    {
        if (Format.Encoding is { } encoding) yield return Bind("encoding", encoding);
        if (Format.IsOci) yield return Bind("architecture", System.Target.Runtimes.GoArch!);
    }

    IEnumerable<NixBinding> Identity()
    {
        if (System.Shared) yield return Bind("identity", new NixPath("./" + FlakePaths.Node(Node)));
    }
}
