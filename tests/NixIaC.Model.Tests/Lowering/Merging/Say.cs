using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering.Merging;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Tests.Lowering.Merging;

/// <summary>Settings in a line.</summary>
static class Say
{
    public static readonly NixExpression Zfs = NixSyntax.Name("config", "boot", "zfs", "enabled");

    public static Setting Set(string path, NixExpression value, params NixExpression[] conditions) =>
        new(OptionPath.Parse(path), value) { Conditions = conditions.ToEquatableArray() };

    public static Setting Force(string path, NixExpression value) => Set(path, value) with { Priority = OptionPriority.Force };

    public static Setting Default(string path, NixExpression value) => Set(path, value) with { Priority = OptionPriority.Default };

    public static Setting Before(string path, NixExpression value) => Set(path, value) with { Priority = OptionPriority.Before };

    public static Setting After(string path, NixExpression value) => Set(path, value) with { Priority = OptionPriority.After };

    public static Setting Add(string path, NixExpression value) => Set(path, value) with { Adds = true };

    public static Setting By(this Setting setting, string profile) => setting with { Site = new Site(0, profile) };

    public static NixList List(params string[] items) => new(items.Select(item => (NixExpression)item).ToEquatableArray());

    public static ContentLevel Level(string words, params Setting[] settings) => new(words, "Acme.X", default, settings.ToEquatableArray());

    /// <summary>The bindings of levels without words, the nearest first; settings of one list are of one level.</summary>
    public static string Written(params Setting[][] nearestFirst) => Written([.. nearestFirst.Select(settings => Level("", settings))]);

    public static string Written(params ContentLevel[] nearestFirst)
    {
        var tree = new OptionTree(OptionSchema.For(Release.V26_05));
        tree.Add(nearestFirst);
        return Written(tree);
    }

    public static string Written(OptionTree tree)
    {
        var lines = NixWriter.Write(new NixFile(new NixAttributeSet(tree.Bindings().ToEquatableArray()))).Text.Split('\n')[1..^2];
        return string.Join('\n', lines.Select(line => line.Length > 2 ? line[2..] : line));
    }
}
