namespace NixIaC.Model.Options.Packing;

/// <summary>Which parts follow in the body of a record of the options table, in this order.</summary>
[Flags]
enum EntryFlags
{
    None = 0,
    Option = 1 << 0,
    Members = 1 << 1,
    ReadOnly = 1 << 2,
    Internal = 1 << 3,
    PartialModule = 1 << 4,
    Alias = 1 << 5,
    ComputedDefault = 1 << 6,
    Module = 1 << 7,
    Default = 1 << 8,
    Since = 1 << 9,
    RemovedIn = 1 << 10,
    Replacement = 1 << 11,
    ChangedIn = 1 << 12,
    BeforeType = 1 << 13,
    BeforeDefault = 1 << 14,
    BeforeDefaultText = 1 << 15,
}
