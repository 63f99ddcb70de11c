using NixIaC.Model.Options;
using NixIaC.Model.Options.Packing;

namespace NixIaC.OptionTypes.Packing;

/// <summary>Writes the body of a record of the options table.</summary>
static class EntryWriter
{
    public static byte[] Body(OptionDeclaration? option, bool hasMembers, TableWriter types, TableWriter modules) => PackWriter.Body(writer =>
    {
        writer.Number((ulong)Flags(option, hasMembers));
        if (option is null) return;
        writer.Number(types.IndexOf(option.TypeText));
        if (option.Module is { } module) writer.Number(modules.IndexOf(module));
        if (option.Default is { } value) writer.Value(value);
        if (option.Since is { } since) writer.Release(since);
        if (option.RemovedIn is { } removedIn) writer.Release(removedIn);
        if (option.Replacement is { } replacement) writer.Text(replacement);
        if (option.ChangedIn is not { } changedIn) return;
        writer.Release(changedIn);
        if (option.Before?.TypeText is { } type) writer.Number(types.IndexOf(type));
        if (option.Before?.Default is { } former) writer.Value(former);
        if (option.Before?.DefaultText is { } text) writer.Text(text);
    });

    static EntryFlags Flags(OptionDeclaration? option, bool hasMembers)
    {
        var flags = EntryFlags.None;
        Set(hasMembers, EntryFlags.Members);
        if (option is null) return flags;
        Set(true, EntryFlags.Option);
        Set(option.ReadOnly, EntryFlags.ReadOnly);
        Set(option.Internal, EntryFlags.Internal);
        Set(option.PartialModule, EntryFlags.PartialModule);
        Set(option.Alias, EntryFlags.Alias);
        Set(option.HasComputedDefault, EntryFlags.ComputedDefault);
        Set(option.Module is not null, EntryFlags.Module);
        Set(option.Default is not null, EntryFlags.Default);
        Set(option.Since is not null, EntryFlags.Since);
        Set(option.RemovedIn is not null, EntryFlags.RemovedIn);
        Set(option.Replacement is not null, EntryFlags.Replacement);
        Set(option.ChangedIn is not null, EntryFlags.ChangedIn);
        Set(option.Before?.TypeText is not null, EntryFlags.BeforeType);
        Set(option.Before?.Default is not null, EntryFlags.BeforeDefault);
        Set(option.Before?.DefaultText is not null, EntryFlags.BeforeDefaultText);
        return flags;

        void Set(bool condition, EntryFlags flag)
        {
            if (condition) flags |= flag;
        }
    }
}
