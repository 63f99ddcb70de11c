using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    /// <summary>The name of the object that an instance member is read for.</summary>
    public const string This = "this";

    /// <summary>Whether the object's members are variables of the body, and not members of the variable <c>this</c>.</summary>
    public bool IsProfileBody { get; init; }

    ContentExpression ParameterValue(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        return IsCaptured(parameter) ? InstanceMember(reference, parameter.Name) : new VariableExpression(SpanOf(reference), names.Of(parameter));
    }

    // A parameter of the type's constructor, used in one of its methods.
    bool IsCaptured(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        && !names.Knows(parameter);

    ContentExpression Instance(IInstanceReferenceOperation instance) =>
        instance.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance
            ? new VariableExpression(SpanOf(instance), This)
            : Problem(instance, ForbiddenForms.Of(instance));

    ContentExpression InstanceMember(IOperation at, string name) =>
        IsProfileBody
            ? new VariableExpression(SpanOf(at), name)
            : new MemberExpression(SpanOf(at), new VariableExpression(SpanOf(at), This), name);

    ContentExpression Field(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (IsOption(reference)) return Option(reference, field);
        if (reference.Instance is null) return StaticField(reference, field);
        if (field.ContainingType.IsTupleType) return Member(reference, reference.Instance, (field.CorrespondingTupleField ?? field).Name);
        return reference.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
            ? InstanceMember(reference, field.Name)
            : Member(reference, reference.Instance, field.Name);
    }

    MemberExpression Member(IOperation at, IOperation target, string name) => new(SpanOf(at), Expression(target), name);

    ContentExpression StaticField(IFieldReferenceOperation reference, IFieldSymbol field)
    {
        if (field.ToDisplayString() == "string.Empty") return new LiteralExpression(SpanOf(reference), "");
        if (!field.IsReadOnly)
            return Problem(reference, $"`{field.Name}` may change while a program runs; make it `const` or `static readonly`.");
        if (!reading.IsHere(field))
            return Problem(reference, $"The value of `{field.Name}` lies in another assembly, of which only constants can be read; make it `const`, or write the value.");
        if (field.ContainingType.StaticConstructors.Any(one => !one.IsImplicitlyDeclared))
            return Problem(reference, $"`{field.ContainingType.Name}` has a static constructor, so that the value of `{field.Name}` is not known; give it where it is declared.");
        return Value(reference, field);
    }

    ContentExpression Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (property.IsIndexer) return Indexed(reference);
        if (Fact(reference) is { } fact) return fact;
        if (NixTypes.Is(property.ContainingType, "NixOS") && PriorityOf(property.Name) is { } priority && reference.Instance is { } target)
            return new PriorityExpression(SpanOf(reference), Expression(target), priority);
        if (IsOption(reference)) return Option(reference, property);
        if (reference.Instance is not { } instance) return StaticProperty(reference, property);
        return property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? NullableMember(reference, instance)
            : Nongeneric(property) is { } builtin ? new BuiltinExpression(SpanOf(reference), builtin, EquatableArray.Of(Expression(instance)))
            : IsComputed(property) ? Computed(reference, property, instance)
            : EmbeddedProfile.Hides(property, reading) ? Problem(reference,
                $"`{property.Name}` is computed by the profile `{property.ContainingType.Name}` of another assembly, of which only properties with a value can be read; let it be `{{ get; }} = ...` there.")
            : instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } ? InstanceMember(reference, property.Name)
            : MemberName(property) is { } name ? Member(reference, instance, name)
            : Problem(reference, Builtins.Unknown(property));
    }

    // Of a dictionary.
    static Builtin? Nongeneric(IPropertySymbol property) =>
        Builtins.IsCollection(property.ContainingType) ? property.Name switch { "Keys" => Builtin.Keys, "Values" => Builtin.Values, _ => null } : null;

    string? MemberName(IPropertySymbol property) => property switch
    {
        { Name: "Length" or "Count" } when property.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Array
            || Builtins.IsCollection(property.ContainingType) => property.Name,
        { Name: "Key" or "Value", ContainingType.Name: "KeyValuePair" or "IGrouping" } => property.Name,
        _ when property.ContainingType is { IsAnonymousType: true } or { IsRecord: true } || reading.IsHere(property)
            || NixTypes.IsProfile(property.ContainingType) => property.Name,
        _ => null,
    };

    /// <summary><c>HasValue</c> and <c>Value</c> of what may be null.</summary>
    ContentExpression NullableMember(IPropertyReferenceOperation reference, IOperation instance)
    {
        var span = SpanOf(reference);
        var some = new PropertyPattern(default);
        if (reference.Property.Name == "HasValue") return new IsExpression(span, Expression(instance), some);
        // No arm for null: that is an error, as in C#.
        var name = names.New("value");
        return new SwitchExpression(span, Expression(instance), EquatableArray.Of(
            new SwitchArm(new GuardedPattern(new AndPattern(some, new VariablePattern(name)), null), new VariableExpression(span, name))));
    }

    ContentExpression StaticProperty(IPropertyReferenceOperation reference, IPropertySymbol property)
    {
        if (!reading.IsHere(property)) return Problem(reference, Builtins.Unknown(property));
        if (property.SetMethod is not null)
            return Problem(reference, $"`{property.Name}` may change while a program runs; leave out its `set`.");
        return Value(reference, property);
    }

    bool IsComputed(IPropertySymbol property) =>
        reading.IsHere(property) && PropertySource.Of(property, reading.Cancellation).IsComputed;

    /// <summary>A property that is computed whenever it is read: a helper that takes the object.</summary>
    ContentExpression Computed(IPropertyReferenceOperation reference, IPropertySymbol property, IOperation instance)
    {
        if (property.IsVirtual || property.IsAbstract || property.IsOverride)
            return Problem(reference, $"`{property.Name}` may be another one in a derived class; leave out `virtual` and `override`.");
        return Call(reference, property, [Expression(instance)]);
    }

    /// <summary>A static field or property: a helper without parameters.</summary>
    ContentExpression Value(IOperation reference, ISymbol member) => Call(reference, member, []);
}
