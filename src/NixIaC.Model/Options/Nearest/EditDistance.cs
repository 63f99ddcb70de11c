namespace NixIaC.Model.Options.Nearest;

/// <summary>How far two names are apart.</summary>
static class EditDistance
{
    /// <summary>How many mistakes a name of this length may hold and still be recognised.</summary>
    public static int Tolerance(int length) => length <= 4 ? 1 : length <= 8 ? 2 : 3;

    /// <summary>
    /// The letters to insert, drop, change or swap with a neighbour to turn one name into the other, upper and lower
    /// case being the same; null when it is more than the limit.
    /// </summary>
    public static int? Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit) return null;
        var (before, last, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            (before, last, row) = (last, row, before);
            var best = row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                best = Math.Min(best, row[j]);
            }
            if (best > limit) return null;
        }
        return row[right.Length] <= limit ? row[right.Length] : null;
    }

    static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
