using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>Collects what bodies say and use.</summary>
sealed class Findings
{
    readonly List<Setting> settings = [];
    readonly Firsts<CodeProblem, CodeProblem> problems = new();
    readonly Firsts<string, SecretUse> secrets = new();
    readonly Firsts<(LocalForm, string), LocalUse> files = new();
    readonly Firsts<string, InputUse> inputs = new();
    readonly Firsts<string, PackageUse> packages = new();
    readonly Firsts<FactUse, FactUse> facts = new();
    readonly Firsts<(string, OptionPath), OptionUse> options = new();
    readonly SortedSet<string> columns = new(StringComparer.Ordinal);
    readonly SortedSet<string> selfFacts = new(StringComparer.Ordinal);

    public void Add(Setting setting) => settings.Add(setting);

    public void Add(CodeProblem problem) => problems.Add(problem, problem);

    public void Add(SecretUse use) => secrets.Add(use.Type, use);

    public void Add(LocalUse use) => files.Add((use.Form, use.Path), use);

    public void Add(InputUse use) => inputs.Add(use.Type, use);

    public void Add(PackageUse use) => packages.Add(use.Name, use);

    public void Add(FactUse use) => facts.Add(use, use);

    public void Add(OptionUse use) => options.Add((use.HostName, use.Path), use);

    public void AddColumn(string name) => columns.Add(name);

    public void AddSelfFact(string name) => selfFacts.Add(name);

    public EquatableArray<CodeProblem> Problems => problems.All;

    public EvaluatedContent ToContent() => new(settings.ToEquatableArray(), Problems)
    {
        Secrets = secrets.All,
        Files = files.All,
        Inputs = inputs.All,
        Packages = packages.All,
        Columns = columns.ToEquatableArray(),
        SelfFacts = selfFacts.ToEquatableArray(),
        Facts = facts.All.OrderBy(use => use.HostName, StringComparer.Ordinal).ThenBy(use => use.Fact, StringComparer.Ordinal).ToEquatableArray(),
        Options = options.All,
    };

    /// <summary>The first thing of each key, in order.</summary>
    sealed class Firsts<TKey, TItem>
    {
        readonly HashSet<TKey> known = [];
        readonly List<TItem> items = [];

        public EquatableArray<TItem> All => items.ToEquatableArray();

        public void Add(TKey key, TItem item)
        {
            if (known.Add(key)) items.Add(item);
        }
    }
}
