using System.Reflection.Metadata;

namespace NixIaC.MSBuild.Compiled;

/// <summary>The full name of an attribute's type, wherever that type is declared.</summary>
static class AttributeName
{
    public static string Of(CustomAttribute attribute, MetadataReader metadata) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => Of(metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent, metadata),
        HandleKind.MethodDefinition =>
            Of(metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(), metadata),
        _ => "",
    };

    static string Of(EntityHandle type, MetadataReader metadata)
    {
        switch (type.Kind)
        {
            case HandleKind.TypeReference:
                var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
                return FullName(reference.Namespace, reference.Name);
            case HandleKind.TypeDefinition:
                var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)type);
                return FullName(definition.Namespace, definition.Name);
            default:
                return "";
        }

        string FullName(StringHandle space, StringHandle name) => metadata.GetString(space) + "." + metadata.GetString(name);
    }
}
