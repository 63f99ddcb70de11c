using NixIaC.Model;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Testing.Options;

namespace NixIaC.Parser.Tests.Samples;

/// <summary>What became of a statement.</summary>
sealed record SampleResult(OptionStatement Statement, EquatableArray<Setting> Settings, EquatableArray<string> Problems)
{
    /// <summary>Why it is not what the statement stands for, or null.</summary>
    public string? Wrong =>
        Problems.Count > 0 ? $"{Statement.CSharp} {string.Join(" ", Problems)}"
        : Settings.Any(setting => setting is not { Priority: OptionPriority.Normal, Adds: false, ByPath: false, Conditions.Count: 0 }) ? $"{Statement.CSharp} is more than a plain value"
        : !Leaves(Statement.Path, Statement.Value).SequenceEqual(Settings.SelectMany(setting => Leaves(setting.Path, setting.Value)))
            ? $"{Statement.CSharp} gives {Text(Settings.Select(setting => (setting.Path, setting.Value)))}, not {Text([(Statement.Path, Statement.Value)])}"
        : null;

    // A set of options is the same as its members one by one, and code the same as the expression that it is the text of.
    static IEnumerable<(OptionPath Path, string Value)> Leaves(OptionPath path, NixExpression value) =>
        value is NixAttributeSet { Bindings.Count: > 0 } set
            ? set.Bindings.SelectMany(binding => Leaves(new(path.Segments.Concat(binding.Path).ToEquatableArray()), binding.Value))
            : [(path, NixWriter.Write(value))];

    static string Text(IEnumerable<(OptionPath Path, NixExpression Value)> settings) =>
        string.Join(" ", settings.Select(setting => $"{setting.Path} = {NixWriter.Write(setting.Value)};"));
}
