using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Xunit;

namespace NixIaC.Generators.Tests.Harness;

/// <summary>
/// What a compiled assembly carries of its fleet, read from the metadata without loading it, as the build task does: so
/// the tests see the texts after the compiler has undone their escaping.
/// </summary>
sealed record CompiledFleet(IReadOnlyDictionary<string, string> Files, IReadOnlyList<FleetError> Errors, bool HasSummary)
{
    public static CompiledFleet Of(Run run)
    {
        using var image = new MemoryStream();
        var emitted = run.Output.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        using var file = new PEReader(image);
        return Read(file.GetMetadataReader());
    }

    public static CompiledFleet Of(FleetProject project) => Of(Run.Of(project));

    static CompiledFleet Read(MetadataReader reader)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in reader.FieldDefinitions.Select(reader.GetFieldDefinition))
            foreach (var attribute in Attributes(reader, field.GetCustomAttributes(), "NixFileAttribute"))
                files.Add(Arguments(reader, attribute).ReadSerializedString()!, Constant(reader, field));
        var ofAssembly = reader.GetAssemblyDefinition().GetCustomAttributes();
        return new CompiledFleet(
            files,
            [.. Attributes(reader, ofAssembly, "FleetErrorAttribute").Select(attribute => Error(Arguments(reader, attribute)))],
            Attributes(reader, ofAssembly, "FleetSummaryAttribute").Any());
    }

    static IEnumerable<CustomAttribute> Attributes(MetadataReader reader, CustomAttributeHandleCollection all, string name) =>
        all.Select(reader.GetCustomAttribute).Where(attribute =>
            attribute.Constructor.Kind == HandleKind.MemberReference
            && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            && reader.GetTypeReference((TypeReferenceHandle)parent) is var type
            && reader.StringComparer.Equals(type.Name, name)
            && reader.StringComparer.Equals(type.Namespace, "NixIaC.Generated"));

    static BlobReader Arguments(MetadataReader reader, CustomAttribute attribute)
    {
        var blob = reader.GetBlobReader(attribute.Value);
        Assert.Equal(1, blob.ReadUInt16());
        return blob;
    }

    static FleetError Error(BlobReader blob) =>
        new(blob.ReadSerializedString()!, blob.ReadSerializedString()!, blob.ReadSerializedString()!, blob.ReadInt32());

    static string Constant(MetadataReader reader, FieldDefinition field)
    {
        var blob = reader.GetConstant(field.GetDefaultValue()).Value;
        return Encoding.Unicode.GetString(reader.GetBlobBytes(blob));
    }
}

/// <summary>An error as the assembly carries it.</summary>
sealed record FleetError(string Id, string Message, string File, int Line);
