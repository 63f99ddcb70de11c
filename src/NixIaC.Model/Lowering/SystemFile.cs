using NixIaC.Model.Lowering.Builds;
using NixIaC.Model.Lowering.Inputs;
using NixIaC.Model.Lowering.Merging;
using NixIaC.Model.Lowering.Minimal;
using NixIaC.Model.Lowering.Networks;
using NixIaC.Model.Lowering.Secrets;
using NixIaC.Model.Lowering.Virtualization;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering;

/// <summary>Writes the file of one system: a module of literals, as far as users do not write code.</summary>
public static class SystemFile
{
    // All that a module may ask for.
    static readonly string[] Arguments = ["config", "lib", "pkgs", "inputs"];

    /// <summary>The file of a system.</summary>
    /// <param name="system">The resolved system.</param>
    public static SystemText Lower(ResolvedSystem system) => system.IsMinimal ? MinimalSystemFile.Lower(system) : LowerNixos(system);

    static SystemText LowerNixos(ResolvedSystem system)
    {
        var content = MergedContent.Of(system.Levels);
        var inputs = InputContent.Of(system.Levels, system.Inputs);
        var secrets = LoweredSecrets.Of(system.Secrets, system.SecretStore, system);
        var imports = new NixList(Imports(system, content).Concat(inputs.Imports).Concat(secrets.Imports).Distinct().ToEquatableArray());
        return Write(system, [Bind("imports", imports)], TopologyOption.Of(system, content, inputs, secrets), OptionSchema.For(system.Release), Arguments);
    }

    /// <summary>Writes a module.</summary>
    /// <param name="system">The system.</param>
    /// <param name="start">What stands above its options.</param>
    /// <param name="options">The options that follow from the topology and the attributes; users' own are the system's.</param>
    /// <param name="schema">What options there are.</param>
    /// <param name="arguments">All that such a module may ask for.</param>
    internal static SystemText Write(
        ResolvedSystem system, IEnumerable<NixBinding> start, IEnumerable<TopologyOption> options, OptionSchema schema, string[] arguments)
    {
        var bindings = Tree(system, options, schema).Bindings().Select(binding => binding with { BlankLineAbove = true });
        var source = NixWriter.Write(new NixFile(Module(Set([.. start, .. bindings]), arguments), Header(system)));
        return new SystemText(new FlakeText(FlakePaths.System(system.Name), source.Text), source.Origins);
    }

    static NixExpression Module(NixAttributeSet content, string[] arguments)
    {
        var names = NixFreeNames.Of(content, arguments).ToEquatableArray();
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
        if (CacheOptions.IsCache(system)) yield return FromSystems(FlakePaths.Module("binary-cache"));
        if (system.Workloads.Count > 0) yield return FromSystems(FlakePaths.Module("workloads"));
        foreach (var module in VirtualizationModules.Of(system)) yield return FromSystems(FlakePaths.Module(module));
        foreach (var file in content.Files) yield return FromSystems(FlakePaths.Import(file));
    }

    internal static NixPath FromSystems(string path) => new("../" + path);

    static OptionTree Tree(ResolvedSystem system, IEnumerable<TopologyOption> options, OptionSchema schema)
    {
        var tree = new OptionTree(schema);
        tree.Add(system.Levels);
        foreach (var option in options)
            if (option.Joins) tree.Join(option.Path, option.Value);
            else if (option.Yields) tree.Suggest(option.Path, option.Value);
            else tree.Follow(option.Path, option.Value);
        return tree;
    }
}
