using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

static partial class Builtins
{
    static readonly Dictionary<string, Builtin> methods = Methods();

    // Methods of lists, sets and dictionaries themselves.
    static readonly Dictionary<string, Builtin> ofCollections = new(StringComparer.Ordinal)
    {
        ["Contains"] = Builtin.Contains,
        ["ContainsKey"] = Builtin.ContainsKey,
        ["GetValueOrDefault"] = Builtin.GetValueOrDefault,
        ["ToArray"] = Builtin.ToList,
    };

    /// <summary>With how many arguments they are called, what they are called on included; one when not named here.</summary>
    static readonly Dictionary<Builtin, (int Least, int Most)> counts = Counts();

    static readonly HashSet<string> changing = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Insert", "InsertRange", "Remove", "RemoveAll", "RemoveAt", "RemoveRange", "Clear", "Sort", "Reverse",
        "TryAdd", "Push", "Pop", "Enqueue", "Dequeue", "UnionWith", "ExceptWith", "IntersectWith", "SetValue", "Fill",
    };

    /// <summary>Types whose members ask the machine that a program runs on.</summary>
    static readonly Dictionary<string, string> NeverRunTypes = new(StringComparer.Ordinal)
    {
        ["System.DateTime"] = ", so there is no clock: the same project must give the same flake. Write the date as text.",
        ["System.DateTimeOffset"] = ", so there is no clock: the same project must give the same flake. Write the date as text.",
        ["System.Environment"] = ", on no machine in particular. Write the value, or ask the node: `Self`, `NodeOf<TNode>`.",
        ["System.Random"] = ": the same project must give the same flake. Write the value.",
        ["System.Guid"] = ": the same project must give the same flake. Write the value as text.",
        ["System.Console"] = ", so it prints nothing. Leave it out.",
        ["System.IO.File"] = " and has no files of its own. Use `Local.File` and `Local.Text`.",
        ["System.IO.Directory"] = " and has no files of its own. Name the files: `Local.File`.",
        ["System.IO.Path"] = ". Write paths as text: `$\"{folder}/file\"`.",
        ["System.Threading.Thread"] = ", so there is nothing to wait for. Leave it out.",
        ["System.Threading.Tasks.Task"] = ", so there is nothing to wait for. Leave it out.",
        ["System.Net.Http.HttpClient"] = " and has no network. Put the text into the project: `Local.Text`.",
        ["System.Diagnostics.Process"] = " and starts no programs. Write the value.",
        ["System.Text.StringBuilder"] = ". Write an interpolated string or `string.Join`.",
        ["System.Text.RegularExpressions.Regex"] = ". Use the methods of strings.",
    };

    static Dictionary<string, Builtin> Methods()
    {
        var table = new Dictionary<string, Builtin>(StringComparer.Ordinal);
        void Add(string type, params Builtin[] builtins)
        {
            foreach (var builtin in builtins) table.Add(type + "." + builtin, builtin);
        }

        const string linq = "System.Linq.Enumerable";
        Add(linq,
            Builtin.Select, Builtin.SelectMany, Builtin.Where, Builtin.Concat, Builtin.Append, Builtin.Prepend, Builtin.Distinct, Builtin.Except,
            Builtin.Intersect, Builtin.Union, Builtin.Reverse, Builtin.Zip, Builtin.OrderBy, Builtin.OrderByDescending, Builtin.ThenBy,
            Builtin.ThenByDescending, Builtin.Order, Builtin.OrderDescending, Builtin.Skip, Builtin.Take, Builtin.SkipWhile, Builtin.TakeWhile,
            Builtin.First, Builtin.FirstOrDefault, Builtin.Last, Builtin.LastOrDefault, Builtin.Single, Builtin.SingleOrDefault, Builtin.ElementAt,
            Builtin.Any, Builtin.All, Builtin.Count, Builtin.Sum, Builtin.Min, Builtin.Max, Builtin.Contains, Builtin.Index, Builtin.GroupBy,
            Builtin.ToDictionary, Builtin.ToList, Builtin.Range, Builtin.Repeat, Builtin.Empty, Builtin.Chunk);
        table.Add(linq + ".ToArray", Builtin.ToList);
        table.Add(linq + ".ToHashSet", Builtin.Distinct);
        table.Add("System.Collections.Immutable.ImmutableArray.ToImmutableArray", Builtin.ToList);
        table.Add("System.Collections.Immutable.ImmutableList.ToImmutableList", Builtin.ToList);
        // C# 14 finds these for arrays.
        table.Add("System.MemoryExtensions.Contains", Builtin.Contains);
        table.Add("System.Collections.Generic.CollectionExtensions.GetValueOrDefault", Builtin.GetValueOrDefault);

        const string text = "System.String";
        Add(text,
            Builtin.IsNullOrEmpty, Builtin.IsNullOrWhiteSpace, Builtin.ToUpper, Builtin.ToLower, Builtin.Trim, Builtin.TrimStart, Builtin.TrimEnd,
            Builtin.Replace, Builtin.StartsWith, Builtin.EndsWith, Builtin.Substring, Builtin.Split, Builtin.PadLeft, Builtin.PadRight,
            Builtin.IndexOf, Builtin.LastIndexOf);
        table.Add(text + ".Join", Builtin.StringJoin);
        table.Add(text + ".Concat", Builtin.StringConcat);
        table.Add(text + ".Contains", Builtin.StringContains);
        table.Add(text + ".Remove", Builtin.StringRemove);
        table.Add(text + ".Insert", Builtin.StringInsert);
        table.Add(text + ".ToUpperInvariant", Builtin.ToUpper);
        table.Add(text + ".ToLowerInvariant", Builtin.ToLower);

        foreach (var builtin in (Builtin[])
            [Builtin.MathMin, Builtin.MathMax, Builtin.MathAbs, Builtin.MathCeiling, Builtin.MathFloor, Builtin.MathRound, Builtin.MathClamp])
            table.Add("System.Math." + builtin.ToString().Substring("Math".Length), builtin);
        return table;
    }

    static Dictionary<Builtin, (int, int)> Counts()
    {
        var table = new Dictionary<Builtin, (int, int)>();
        void Add(int least, int most, params Builtin[] builtins)
        {
            foreach (var builtin in builtins) table.Add(builtin, (least, most));
        }

        Add(0, 0, Builtin.Empty);
        Add(1, 2, Builtin.First, Builtin.FirstOrDefault, Builtin.Last, Builtin.LastOrDefault, Builtin.Single, Builtin.SingleOrDefault,
            Builtin.Any, Builtin.Count, Builtin.Sum, Builtin.Min, Builtin.Max, Builtin.Trim, Builtin.TrimStart, Builtin.TrimEnd, Builtin.ToText,
            Builtin.MathRound);
        Add(2, 2, Builtin.Select, Builtin.Where, Builtin.Concat, Builtin.Append, Builtin.Prepend, Builtin.Except, Builtin.Intersect, Builtin.Union,
            Builtin.OrderBy, Builtin.OrderByDescending, Builtin.ThenBy, Builtin.ThenByDescending, Builtin.Skip, Builtin.Take, Builtin.SkipWhile,
            Builtin.TakeWhile, Builtin.ElementAt, Builtin.All, Builtin.Contains, Builtin.GroupBy, Builtin.Range, Builtin.Repeat, Builtin.Chunk,
            Builtin.StartsWith, Builtin.EndsWith, Builtin.StringContains, Builtin.Split, Builtin.IndexOf, Builtin.LastIndexOf,
            Builtin.MathMin, Builtin.MathMax, Builtin.ContainsKey, Builtin.StringJoin);
        Add(2, 3, Builtin.SelectMany, Builtin.Zip, Builtin.ToDictionary, Builtin.Substring, Builtin.PadLeft, Builtin.PadRight, Builtin.StringRemove,
            Builtin.GetValueOrDefault);
        Add(3, 3, Builtin.Replace, Builtin.StringInsert, Builtin.MathClamp);
        return table;
    }
}
