namespace NixIaC.Model.Options.Packing;

/// <summary>Reads exactly so many bytes of a stream.</summary>
static class PackStream
{
    public static byte[] Read(Stream stream, int count)
    {
        var data = new byte[count];
        for (var done = 0; done < count;)
        {
            var read = stream.Read(data, done, count - done);
            if (read == 0) throw new InvalidDataException("The packed option schema ends too early.");
            done += read;
        }
        return data;
    }
}
