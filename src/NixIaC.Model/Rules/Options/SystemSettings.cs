using System.Runtime.CompilerServices;
using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Rules.Options;

/// <summary>What all levels set on a system, by option; sets are taken apart.</summary>
sealed class SystemSettings
{
    static readonly ConditionalWeakTable<EvaluatedLevel, ILookup<OptionPath, Setting>> ByLevel = new();

    readonly SystemGroup system;

    SystemSettings(SystemGroup system) => this.system = system;

    public static SystemSettings Of(SystemGroup system) => new(system);

    /// <summary>Every setting of an option, of the nearest level first, of each level the last first.</summary>
    public IEnumerable<SystemSetting> All(OptionPath path) =>
        from level in system.Levels
        from setting in Of(level)[path].Reverse()
        select new SystemSetting(level.Source, setting);

    /// <summary>The setting of an option that counts where no condition says otherwise, or null: the strongest of the nearest.</summary>
    public SystemSetting? Counting(OptionPath path)
    {
        SystemSetting? best = null;
        foreach (var one in All(path))
            if (one.Setting.Conditions.Count == 0 && (best is null || one.Setting.Strength < best.Setting.Strength)) best = one;
        return best;
    }

    /// <summary>Whether anything may set an option: it itself, a part of it, or code for the group that it is in.</summary>
    public bool MaySet(OptionPath path) =>
        system.Levels.Any(level => Of(level) is var said && (said.Contains(path)
            || Enumerable.Range(1, path.Segments.Count - 1).Any(length => said[Start(path, length)].Any(IsCode))));

    /// <summary>The settings of one level, sets taken apart; an empty set stays.</summary>
    public static ILookup<OptionPath, Setting> Of(EvaluatedLevel level) =>
        ByLevel.GetValue(level, one => one.Settings.SelectMany(Parts).ToLookup(setting => setting.Path));

    static OptionPath Start(OptionPath path, int length) => new(path.Segments.Take(length).ToEquatableArray());

    static bool IsCode(Setting setting) => !setting.Value.IsLeaf() && setting.Value is not NixAttributeSet;

    static IEnumerable<Setting> Parts(Setting setting) => setting.Value is NixAttributeSet { Bindings.Count: > 0 } set
        ? set.Bindings.SelectMany(binding => Parts(setting, [], binding))
        : [setting];

    static IEnumerable<Setting> Parts(Setting whole, string[] way, NixBinding binding)
    {
        way = [.. way, .. binding.Path];
        return binding.Value is NixAttributeSet { Bindings.Count: > 0 } set
            ? set.Bindings.SelectMany(inner => Parts(whole, way, inner))
            : [whole with { Path = new(whole.Path.Segments.Concat(way).ToEquatableArray()), Value = binding.Value, Code = whole.CodeOf(way), Written = null }];
    }
}

/// <summary>A setting and the level that makes it.</summary>
sealed record SystemSetting(LevelSource Level, Setting Setting);
