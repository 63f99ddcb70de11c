using System.IO.Compression;

namespace NixIaC.Model.Options.Packing;

/// <summary>A sorted table of which blocks are inflated when they are first asked for, and then kept.</summary>
sealed class PackTable
{
    readonly Func<Stream> open;
    readonly int[] offsets;
    readonly int[] sizes;
    readonly string[] firstKeys;
    readonly PackBlock?[] blocks;
    int inflated;

    /// <summary>Reads the head of a table; <paramref name="offset"/> is where its first block lies, and moves past its last.</summary>
    public PackTable(Func<Stream> open, PackReader head, ref int offset)
    {
        this.open = open;
        Count = head.Count();
        var count = (Count + PackFormat.RecordsPerBlock - 1) / PackFormat.RecordsPerBlock;
        (offsets, sizes, firstKeys, blocks) = (new int[count], new int[count], new string[count], new PackBlock?[count]);
        for (var i = 0; i < count; i++)
        {
            firstKeys[i] = head.Text();
            offsets[i] = offset;
            offset += head.Count();
            sizes[i] = head.Count();
        }
    }

    /// <summary>The number of records.</summary>
    public int Count { get; }

    /// <summary>The number of blocks.</summary>
    public int BlockCount => blocks.Length;

    /// <summary>How often a block was inflated so far.</summary>
    public int InflatedBlocks => Volatile.Read(ref inflated);

    public string Key(int index) => Kept(index / PackFormat.RecordsPerBlock).Keys[index % PackFormat.RecordsPerBlock];

    public PackReader Body(int index) => Kept(index / PackFormat.RecordsPerBlock).Body(index % PackFormat.RecordsPerBlock);

    /// <summary>The index of the first record whose key is not below the one given; <see cref="Count"/> when all are.</summary>
    public int LowerBound(string key)
    {
        var block = Search(firstKeys, key);
        // The key itself, or the place where it would stand, is in the block before the first one that begins above it.
        if (block == firstKeys.Length || !string.Equals(firstKeys[block], key, StringComparison.Ordinal)) block--;
        return block < 0 ? 0 : block * PackFormat.RecordsPerBlock + Search(Kept(block).Keys, key);
    }

    /// <summary>Every record in order. Blocks that were not inflated before are let go again.</summary>
    public IEnumerable<KeyValuePair<string, PackReader>> All()
    {
        for (var block = 0; block < blocks.Length; block++)
        {
            var content = Volatile.Read(ref blocks[block]) ?? Inflate(block);
            for (var i = 0; i < content.Keys.Length; i++) yield return new(content.Keys[i], content.Body(i));
        }
    }

    static int Search(string[] sorted, string key)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(sorted[middle], key) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    PackBlock Kept(int block)
    {
        if (Volatile.Read(ref blocks[block]) is { } known) return known;
        var content = Inflate(block);
        // Two threads may both inflate a block; they make the same, and one of them is kept.
        return Interlocked.CompareExchange(ref blocks[block], content, null) ?? content;
    }

    PackBlock Inflate(int block)
    {
        Interlocked.Increment(ref inflated);
        using var stream = open();
        stream.Position = offsets[block];
        using var deflate = new DeflateStream(stream, CompressionMode.Decompress);
        return new(PackStream.Read(deflate, sizes[block]), Math.Min(PackFormat.RecordsPerBlock, Count - block * PackFormat.RecordsPerBlock));
    }
}
