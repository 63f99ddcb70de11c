namespace NixIaC.Model.Content.Values;

/// <summary>What a variable holds when its value could not be computed, which has been reported.</summary>
sealed record FaultyValue : ContentValue
{
    public static readonly FaultyValue Instance = new();
}
