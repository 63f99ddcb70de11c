using System.IO.Compression;
using NixIaC.Model.Options.Packing;

namespace NixIaC.OptionTypes.Packing;

/// <summary>Writes a table: sorted, cut into blocks, each compressed.</summary>
sealed class TableWriter
{
    readonly List<KeyValuePair<string, byte[]>> records;
    readonly List<(string FirstKey, byte[] Compressed, int Size)> blocks;

    public TableWriter(IEnumerable<KeyValuePair<string, byte[]>> records)
    {
        this.records = [.. records.OrderBy(record => record.Key, StringComparer.Ordinal)];
        blocks = [.. this.records.Chunk(PackFormat.RecordsPerBlock).Select(Block)];
    }

    public IEnumerable<byte> Blocks => blocks.SelectMany(block => block.Compressed);

    public ulong IndexOf(string key) =>
        (ulong)records.BinarySearch(
            KeyValuePair.Create(key, Array.Empty<byte>()),
            Comparer<KeyValuePair<string, byte[]>>.Create((left, right) => string.CompareOrdinal(left.Key, right.Key)));

    public void WriteHead(PrimitiveWriter writer)
    {
        writer.Number((ulong)records.Count);
        foreach (var (firstKey, compressed, size) in blocks)
        {
            writer.Text(firstKey);
            writer.Number((ulong)compressed.Length);
            writer.Number((ulong)size);
        }
    }

    static (string FirstKey, byte[] Compressed, int Size) Block(KeyValuePair<string, byte[]>[] records)
    {
        var plain = PackWriter.Body(writer =>
        {
            var previous = "";
            foreach (var (key, body) in records)
            {
                var shared = Shared(previous, key);
                writer.Number((ulong)shared);
                writer.Text(key[shared..]);
                writer.Number((ulong)body.Length);
                writer.Bytes(body);
                previous = key;
            }
        });
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(plain);
        return (records[0].Key, compressed.ToArray(), plain.Length);
    }

    /// <summary>The length of the common beginning, which never ends inside a surrogate pair.</summary>
    static int Shared(string left, string right)
    {
        var length = left.AsSpan().CommonPrefixLength(right);
        return length > 0 && char.IsHighSurrogate(left[length - 1]) ? length - 1 : length;
    }
}
