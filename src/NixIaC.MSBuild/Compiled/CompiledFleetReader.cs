using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using NixIaC.MSBuild.Problems;

namespace NixIaC.MSBuild.Compiled;

/// <summary>
/// Reads the generator's output from an assembly's metadata. The assembly is never loaded: none of the user's code runs, and its
/// references need not be there.
/// </summary>
static class CompiledFleetReader
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ProblemException">The file is not an assembly, or holds something that no generator of ours writes.</exception>
    public static CompiledFleet Read(Stream assembly)
    {
        try
        {
            using var executable = new PEReader(assembly);
            return Read(executable.GetMetadataReader());
        }
        catch (Exception e) when (e is BadImageFormatException or InvalidOperationException)
        {
            throw Unreadable($"The compiled assembly cannot be read: {e.Message} Build the project again, with --no-incremental.");
        }
    }

    static CompiledFleet Read(MetadataReader metadata)
    {
        FleetSummary? summary = null;
        var errors = new List<FleetError>();
        var copies = new List<FileCopy>();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            switch (AttributeName.Of(attribute, metadata))
            {
                case "NixIaC.Generated.FleetSummaryAttribute":
                    var about = Arguments(attribute, metadata);
                    summary = new(Text(ref about), about.ReadInt32(), about.ReadInt32(), Text(ref about));
                    break;
                case "NixIaC.Generated.NixFileCopyAttribute":
                    var copy = Arguments(attribute, metadata);
                    copies.Add(new(Text(ref copy), Text(ref copy), Text(ref copy)));
                    break;
                case "NixIaC.Generated.FleetErrorAttribute":
                    var error = Arguments(attribute, metadata);
                    errors.Add(new(Text(ref error), Text(ref error), Text(ref error), error.ReadInt32()));
                    break;
            }
        }

        var files = new List<FlakeFile>();
        foreach (var handle in metadata.FieldDefinitions)
        {
            var field = metadata.GetFieldDefinition(handle);
            foreach (var mark in field.GetCustomAttributes())
            {
                var attribute = metadata.GetCustomAttribute(mark);
                if (AttributeName.Of(attribute, metadata) != "NixIaC.Generated.NixFileAttribute") continue;
                var arguments = Arguments(attribute, metadata);
                files.Add(new(Text(ref arguments), Content(field, metadata)));
            }
        }

        return new(summary, files, copies, errors);
    }

    /// <summary>The constructor's arguments, behind the two bytes that every attribute starts with.</summary>
    static BlobReader Arguments(CustomAttribute attribute, MetadataReader metadata)
    {
        var blob = metadata.GetBlobReader(attribute.Value);
        blob.ReadUInt16();
        return blob;
    }

    static string Text(ref BlobReader arguments) => arguments.ReadSerializedString() ?? "";

    static byte[] Content(FieldDefinition field, MetadataReader metadata)
    {
        var name = metadata.GetString(field.Name);
        var handle = field.GetDefaultValue();
        if (handle.IsNil)
            throw Unreadable($"'{name}' is marked with [NixFile] but is not a constant. Declare it as 'internal const string'.");
        var constant = metadata.GetConstant(handle);
        var value = metadata.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode);
        if (value is not string text)
            throw Unreadable($"'{name}' is marked with [NixFile] but is not a string. Declare it as 'internal const string'.");
        try
        {
            return Utf8.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            throw Unreadable($"The text of '{name}' holds half of a surrogate pair, which is no Unicode text. Remove the broken character.");
        }
    }

    static ProblemException Unreadable(string message) => new(new(Problem.Unreadable, message));
}
