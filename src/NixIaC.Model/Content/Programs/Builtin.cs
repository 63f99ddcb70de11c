using System.Diagnostics.CodeAnalysis;

namespace NixIaC.Model.Content.Programs;

/// <summary>
/// The methods of .NET that <c>Configure</c> may call, with .NET's meaning; strings compare and change case without regard
/// to culture. The names stand in profiles embedded in assemblies: add, never rename.
/// </summary>
[SuppressMessage("Naming", "CA1720", Justification = "These are the names of .NET's methods.")]
[SuppressMessage("Design", "CA1008", Justification = "No method is the zero among them.")]
public enum Builtin
{
#pragma warning disable CS1591 // Each is what .NET documents under that name.
    // System.Linq.Enumerable
    Select, SelectMany, Where, Concat, Append, Prepend, Distinct, Except, Intersect, Union, Reverse, Zip,
    OrderBy, OrderByDescending, ThenBy, ThenByDescending, Order, OrderDescending,
    Skip, Take, SkipWhile, TakeWhile, First, FirstOrDefault, Last, LastOrDefault, Single, SingleOrDefault, ElementAt,
    Any, All, Count, Sum, Min, Max, Contains, Index, GroupBy, ToDictionary, ToList, Range, Repeat, Empty, Chunk,

    // System.String; those that Enumerable has too are told apart by what they are called on.
    StringJoin, StringConcat, StringFormat, IsNullOrEmpty, IsNullOrWhiteSpace,
    ToUpper, ToLower, Trim, TrimStart, TrimEnd, Replace, StartsWith, EndsWith, StringContains, Substring, Split, PadLeft, PadRight,
    IndexOf, LastIndexOf, StringRemove, StringInsert, ToText,

    // System.Math
    MathMin, MathMax, MathAbs, MathCeiling, MathFloor, MathRound, MathClamp,

    // Dictionaries
    ContainsKey, GetValueOrDefault, Keys, Values,
#pragma warning restore CS1591
}
