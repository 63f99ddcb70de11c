using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace NixIaC.Generators.Tests.Caching;

/// <summary>Searches all that an object holds for things of the compiler, which must not outlive a compilation.</summary>
static class ObjectGraph
{
    /// <summary>The way to the first such thing, or null.</summary>
    public static string? PathToCompiler(object? value) =>
        PathToCompiler(value, "value", new HashSet<object>(ReferenceEqualityComparer.Instance));

    static string? PathToCompiler(object? value, string path, HashSet<object> seen)
    {
        if (value is ISymbol or Compilation or SyntaxNode or SyntaxTree or SemanticModel or Location or SyntaxReference or AttributeData) return path;
        if (value is null or string or Type or MemberInfo || value.GetType().IsPrimitive || value.GetType().IsEnum) return null;
        if (!value.GetType().IsValueType && !seen.Add(value)) return null;
        if (value is IEnumerable items)
            foreach (var (i, item) in items.Cast<object?>().Index())
                if (PathToCompiler(item, $"{path}[{i}]", seen) is { } found)
                    return found;
        return FieldsOf(value.GetType())
            .Select(field => PathToCompiler(field.GetValue(value), $"{path}.{field.Name}", seen))
            .FirstOrDefault(found => found is not null);
    }

    static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                if (!field.FieldType.IsPointer && !field.FieldType.IsFunctionPointer)
                    yield return field;
    }
}
