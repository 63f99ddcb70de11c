using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>What must hold in Nix at the statement at hand, from outside in.</summary>
sealed class Conditions
{
    readonly List<NixExpression> all = [];

    public int Count => all.Count;

    public EquatableArray<NixExpression> All => all.ToEquatableArray();

    /// <summary>Does something under further conditions.</summary>
    public T Under<T>(IEnumerable<NixExpression> conditions, Func<T> action)
    {
        var before = all.Count;
        foreach (var condition in conditions) AddParts(condition);
        try
        {
            return action();
        }
        finally
        {
            all.RemoveRange(before, all.Count - before);
        }
    }

    void AddParts(NixExpression condition)
    {
        if (condition is NixBinary { Operator: "&&" } both)
        {
            AddParts(both.Left);
            AddParts(both.Right);
        }
        else all.Add(condition);
    }
}
