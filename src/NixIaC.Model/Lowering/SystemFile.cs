using NixIaC.Model.Lowering.Inputs;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering;

/// <summary>Writes the file of one system: a NixOS module of literals.</summary>
public static class SystemFile
{
    /// <summary>The file of a system.</summary>
    /// <param name="system">The resolved system.</param>
    /// <param name="own">What the node or cluster itself says of its content.</param>
    public static FlakeText Lower(ResolvedSystem system, ContentLevel own)
    {
        var content = MergedContent.Of([own, .. system.Inherited]);
        var inputs = InputContent.Of([own, .. system.Inherited], system.Inputs);
        var imports = new NixList(Imports(system, content).Concat(inputs.Imports).ToEquatableArray());
        var options = Options(system, content, inputs).Bindings().Select(binding => binding with { BlankLineAbove = true });
        var module = new NixAttributeSet(new[] { Bind("imports", imports) }.Concat(options).ToEquatableArray());
        return new FlakeText(FlakePaths.System(system.Name), NixWriter.Write(new NixFile(inputs.InScope(module), Header(system))).Text);
    }

    static string Header(ResolvedSystem system) =>
        $"{system.Name}: {(system.Shared ? "shared by the members of the cluster" : "the node")} {system.Type}.\n"
        + "Written by NixIaC. Do not edit: the next build overwrites it.";

    static IEnumerable<NixExpression> Imports(ResolvedSystem system, MergedContent content)
    {
        yield return FromSystems(FlakePaths.Module(system.Image));
        if (system.Shared) yield return FromSystems(FlakePaths.Module("identity"));
        foreach (var file in content.Files) yield return FromSystems(FlakePaths.Import(file));
    }

    static NixPath FromSystems(string path) => new("../" + path);

    static OptionTree Options(ResolvedSystem system, MergedContent content, InputContent inputs)
    {
        var tree = new OptionTree();
        foreach (var option in content.Options)
            tree.Set(option.Path.Segments, option.Value, option.Origin.Length > 0 ? "From " + option.Origin + "." : null);
        foreach (var (path, value) in PlatformOptions.Of(system).Concat(NetworkOptions.Of(system))) tree.Set(path, value);
        foreach (var (path, value) in ContentOptions.Of(content).Concat(inputs.Options)) tree.Join(path, value);
        return tree;
    }
}
