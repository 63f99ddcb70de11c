namespace NixIaC.Model.Content.Values;

/// <summary>What a variable or expression of a body holds while it is evaluated. Immutable; equal values are equal.</summary>
public abstract record ContentValue
{
    /// <summary>How many values lie within each other here, at most; what holds no others has 0.</summary>
    internal virtual int Depth => 0;

    /// <summary>The depth of a value that holds these.</summary>
    internal static int DepthAround(IEnumerable<ContentValue> values)
    {
        var depth = 0;
        foreach (var value in values) depth = Math.Max(depth, value.Depth);
        return depth + 1;
    }
}
