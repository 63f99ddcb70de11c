using System.Reflection;
using NixIaC.Model.Options;

namespace NixIaC.OptionTypes.Tests.Paths;

/// <summary>Walks from one C# type to the next as the path of an option says.</summary>
static class MemberWalk
{
    /// <summary>The type at the end of a path; null when a segment leads nowhere.</summary>
    public static Type? To(IEnumerable<string> segments) => segments.Aggregate<string, Type?>(typeof(NixOS), (type, segment) => type is null ? null : Step(type, segment));

    static Type? Step(Type type, string segment) =>
        segment[0] is '<' ? type.GetProperties().SingleOrDefault(property => property.GetIndexParameters().Length == 1)?.PropertyType
        : segment is "*" ? type.GetMethod("Add")?.GetParameters().Single().ParameterType
        : Named(type, segment)?.FieldType;

    static FieldInfo? Named(Type type, string segment)
    {
        var name = OptionMemberName.Of(segment);
        for (; type.GetField(name) is { } field; name += "_")
            if ((field.GetCustomAttribute<NixNameAttribute>()?.Name ?? OptionMemberName.Segment(field.Name)) == segment)
                return field;
        return null;
    }
}
