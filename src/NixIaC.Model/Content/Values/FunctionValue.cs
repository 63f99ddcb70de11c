using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Model.Content.Values;

/// <summary>A lambda or local function with the variables around it. Equal to itself, as delegates are.</summary>
sealed record FunctionValue(FunctionExpression Function, Variables Around) : ContentValue;
