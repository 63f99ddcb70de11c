using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Writing;

/// <summary>Makes settings of statements.</summary>
sealed class SettingMaker(Session session)
{
    public Coercion Coercion { get; } = new(session);

    public void Set(SetStatement statement, Variables variables)
    {
        if (session.Expressions.Evaluate(statement.Target, variables) is not OptionValue option)
            throw ContentFault.At(statement.Target.Span, "Only options can be given values. Begin with nixos, as in nixos.Services.Openssh.Enable = true;");
        if (option.Path.Segments.Count == 0)
            throw ContentFault.At(statement.Target.Span, "This is nixos as a whole. Give a value to one of its options, as in nixos.Services.Openssh.Enable = true;");
        var value = session.Expressions.Value(statement.Value, variables);
        var settings = new List<Setting>();
        Add(settings, option, value, statement.Value, statement.Adds, statement.Span);
        // All or nothing: a set with a fault in it sets no half of itself.
        foreach (var setting in settings) session.Findings.Add(setting);
    }

    void Add(List<Setting> settings, OptionValue option, ContentValue value, ContentExpression written, bool adds, CodeSpan span)
    {
        session.Budget.Spend(1, span);
        if (option.Priority is OptionPriority.Normal && value is SetValue { Entries.Count: > 0 } set)
        {
            foreach (var entry in set.Entries)
                Add(settings, Below(option, entry.Path), entry.Value, entry.Written, entry.Adds, entry.Span);
            return;
        }
        if (option.Priority is OptionPriority.Normal && value is DictionaryValue { Entries.Count: > 0 } dictionary)
        {
            foreach (var entry in dictionary.Entries)
            {
                var key = NixValues.Key(entry.Key, span);
                Add(settings, Below(option, [key]), entry.Value, WrittenPart.Of(written, [key]), false, span);
            }
            return;
        }
        settings.Add(new Setting(option.Path, Coercion.Fit(option.Path, session.NixValues.Of(value, span), written))
        {
            Priority = option.Priority,
            Adds = adds,
            ByPath = option.ByPath,
            Conditions = session.Conditions.All,
            Code = span,
            Written = written,
        });
    }

    static OptionValue Below(OptionValue option, IEnumerable<string> segments) =>
        option with { Path = new(option.Path.Segments.Concat(segments).ToEquatableArray()) };
}
