using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>The variables of a block, within those around it.</summary>
sealed class Variables(Variables? around)
{
    readonly Dictionary<string, Variable> variables = new(StringComparer.Ordinal);

    /// <summary>Adds a variable.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; null before the first assignment.</param>
    /// <param name="conditions">How many conditions that only Nix knows it stands under.</param>
    public void Declare(string name, ContentValue? value, int conditions) => variables[name] = new Variable { Value = value, Conditions = conditions };

    public Variable? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Around)
            if (scope.variables.TryGetValue(name, out var variable))
                return variable;
        return null;
    }

    Variables? Around { get; } = around;
}

/// <summary>A variable.</summary>
sealed class Variable
{
    public ContentValue? Value { get; set; }

    public required int Conditions { get; init; }
}
