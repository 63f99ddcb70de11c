using NixIaC.Model.Lowering.Inputs;
using NixIaC.Model.Lowering.Merging;
using NixIaC.Model.Lowering.Networks;
using NixIaC.Model.Lowering.Secrets;
using NixIaC.Model.Lowering.Virtualization;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering;

/// <summary>Writes the file of one system: a NixOS module of literals, as far as users do not write code.</summary>
public static class SystemFile
{
    // All that a module may ask for.
    static readonly string[] Arguments = ["config", "lib", "pkgs", "inputs"];

    /// <summary>The file of a system.</summary>
    /// <param name="system">The resolved system.</param>
    public static SystemText Lower(ResolvedSystem system)
    {
        var content = MergedContent.Of(system.Levels);
        var inputs = InputContent.Of(system.Levels, system.Inputs);
        var secrets = LoweredSecrets.Of(system.Secrets, system.SecretStore, system);
        var imports = new NixList(Imports(system, content).Concat(inputs.Imports).Concat(secrets.Imports).Distinct().ToEquatableArray());
        var options = Options(system, content, inputs, secrets).Bindings().Select(binding => binding with { BlankLineAbove = true });
        var source = NixWriter.Write(new NixFile(Module(Set([Bind("imports", imports), .. options])), Header(system)));
        return new SystemText(new FlakeText(FlakePaths.System(system.Name), source.Text), source.Origins);
    }

    static NixExpression Module(NixAttributeSet content)
    {
        var names = NixFreeNames.Of(content, Arguments).ToEquatableArray();
        return names.Count == 0 ? content : new NixFunction(new NixSetParameter(names), content);
    }

    static string Header(ResolvedSystem system) =>
        $"{system.Name}: {(system.Shared ? "shared by the members of the cluster" : "the node")} {system.Type}.\n"
        + "Written by NixIaC. Do not edit: the next build overwrites it.";

    static IEnumerable<NixExpression> Imports(ResolvedSystem system, MergedContent content)
    {
        yield return FromSystems(FlakePaths.Module(system.Image));
        if (system.Shared) yield return FromSystems(FlakePaths.Module("identity"));
        if (RouterOptions.IsRouter(system)) yield return FromSystems(FlakePaths.Module("router"));
        foreach (var module in VirtualizationModules.Of(system)) yield return FromSystems(FlakePaths.Module(module));
        foreach (var file in content.Files) yield return FromSystems(FlakePaths.Import(file));
    }

    static NixPath FromSystems(string path) => new("../" + path);

    static OptionTree Options(ResolvedSystem system, MergedContent content, InputContent inputs, LoweredSecrets secrets)
    {
        var tree = new OptionTree(system.Release);
        tree.Add(system.Levels);
        foreach (var option in TopologyOption.Of(system, content, inputs, secrets))
            if (option.Joins) tree.Join(option.Path, option.Value);
            else tree.Follow(option.Path, option.Value);
        return tree;
    }
}
