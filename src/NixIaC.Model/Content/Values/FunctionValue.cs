using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Model.Content.Values;

/// <summary>A lambda or local function with the variables around it. Equal to itself, as delegates are.</summary>
sealed record FunctionValue(FunctionExpression Function, Variables Around) : ContentValue;

/// <summary>What a variable holds when its value could not be computed, which has been reported.</summary>
sealed record FaultyValue : ContentValue
{
    public static readonly FaultyValue Instance = new();
}
