namespace NixIaC.Model.Options.Packing;

/// <summary>An inflated block of a table: its keys, and where the body of each begins.</summary>
sealed class PackBlock
{
    readonly byte[] data;
    readonly int[] bodies;

    public PackBlock(byte[] data, int count)
    {
        this.data = data;
        Keys = new string[count];
        bodies = new int[count];
        var reader = new PackReader(data, 0);
        var previous = "";
        for (var i = 0; i < count; i++)
        {
            Keys[i] = previous = previous.Substring(0, reader.Count()) + reader.Text();
            var length = reader.Count();
            bodies[i] = reader.Position;
            reader.Position += length;
        }
    }

    public string[] Keys { get; }

    public PackReader Body(int index) => new(data, bodies[index]);
}
