using System.Text;
using NixIaC.Model.Options;
using NixIaC.Model.Options.Packing;

namespace NixIaC.OptionTypes.Packing;

/// <summary>Writes a packed schema; the format is told in <see cref="PackFormat"/>.</summary>
static class PackWriter
{
    public static byte[] Write(IReadOnlyCollection<OptionDeclaration> options)
    {
        var types = Types(options);
        var typeTable = new TableWriter(types.Select(type => KeyValuePair.Create(type.Key, Body(writer => writer.Type(type.Value)))));
        var moduleTable = new TableWriter(options
            .Select(option => option.Module).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(module => KeyValuePair.Create(module, Array.Empty<byte>())));
        var entryTable = new TableWriter(Entries(options)
            .Select(entry => KeyValuePair.Create(entry.Key, EntryWriter.Body(entry.Option, entry.HasMembers, typeTable, moduleTable))));

        TableWriter[] tables = [typeTable, moduleTable, entryTable];
        var head = Body(writer =>
        {
            foreach (var table in tables) table.WriteHead(writer);
        });
        var length = new byte[sizeof(int)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(length, head.Length);
        return [.. Encoding.ASCII.GetBytes(PackFormat.Mark), .. length, .. head, .. tables.SelectMany(table => table.Blocks)];
    }

    public static byte[] Body(Action<PrimitiveWriter> write)
    {
        var writer = new PrimitiveWriter();
        write(writer);
        return writer.ToArray();
    }

    static Dictionary<string, OptionType> Types(IEnumerable<OptionDeclaration> options)
    {
        var types = new Dictionary<string, OptionType>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            types[option.TypeText] = option.Type;
            if (option.Before is { TypeText: { } text, Type: { } type }) types[text] = type;
        }
        return types;
    }

    /// <summary>Every option and every group above one.</summary>
    static IEnumerable<(string Key, OptionDeclaration? Option, bool HasMembers)> Entries(IEnumerable<OptionDeclaration> options)
    {
        var declared = new Dictionary<string, OptionDeclaration?>(StringComparer.Ordinal);
        var withMembers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in options)
        {
            var group = "";
            for (var i = 0; i < option.Segments.Count; i++)
            {
                var key = PackFormat.Key(group, option.Segments[i]);
                if (i == option.Segments.Count - 1) declared[key] = option;
                else
                {
                    declared.TryAdd(key, null);
                    withMembers.Add(key);
                }
                group = PackFormat.Group(group, option.Segments[i]);
            }
        }
        return declared.Select(entry => (entry.Key, entry.Value, withMembers.Contains(entry.Key)));
    }
}
