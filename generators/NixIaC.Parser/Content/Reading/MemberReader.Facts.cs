using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    /// <summary>A property of our facts; null for all else.</summary>
    ContentExpression? Fact(IPropertyReferenceOperation reference)
    {
        var type = reference.Property.ContainingType;
        var span = SpanOf(reference);
        var name = reference.Property.Name;
        if (!TypeName.IsOurs(type)) return null;
        return type.Name switch
        {
            "Members" => TypeNamed(reference, type.TypeArguments[0], group => new MembersExpression(span, group, name == "ExceptSelf")),
            "NodesWith" => TypeNamed(reference, type.TypeArguments[0], profile => new NodesWithExpression(span, profile, name == "ExceptSelf")),
            "Self" or "NodeOf" or "NodeFacts" or "NodeWith" => new MemberExpression(span, Node(reference, type, reference.Instance), name),
            _ => null,
        };
    }

    /// <summary>A method of our API; null for all else.</summary>
    ContentExpression? Fact(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var span = SpanOf(call);
        if (!TypeName.IsOurs(method.ContainingType)) return null;
        return (method.ContainingType.Name, method.Name) switch
        {
            ("Self" or "NodeOf" or "NodeFacts", "AddressIn" or "AddressInOrNull") => TypeNamed(call, method.TypeArguments[0], place =>
                new AddressExpression(span, Node(call, method.ContainingType, call.Instance), place, method.Name == "AddressInOrNull")),
            ("Self" or "NodeOf" or "NodeFacts", "Option") => OptionOf(call),
            ("Secret", "Path") => TypeNamed(call, method.TypeArguments[0], type => new SecretExpression(span, type)),
            ("Package", "From") => TypeNamed(call, method.TypeArguments[0], type => new PackageExpression(span, type, Arguments(call)[0])),
            ("Local", "File") => new LocalExpression(span, LocalForm.File, Arguments(call).ToEquatableArray()),
            ("Local", "Text") => new LocalExpression(span, LocalForm.Text, Arguments(call).ToEquatableArray()),
            ("Local", "Json") => new LocalExpression(span, LocalForm.Json, Arguments(call).ToEquatableArray()),
            ("Local", "Script") => new LocalExpression(span, LocalForm.Script, Arguments(call).ToEquatableArray()),
            ("Size", "KiB") => Times(call, 1L << 10),
            ("Size", "MiB") => Times(call, 1L << 20),
            ("Size", "GiB") => Times(call, 1L << 30),
            _ => null,
        };
    }

    BinaryExpression Times(IInvocationOperation call, long unit) =>
        new(SpanOf(call), BinaryOperator.Multiply, Arguments(call)[0], new LiteralExpression(SpanOf(call), unit), OperandType.Integer64);

    ContentExpression OptionOf(IInvocationOperation call)
    {
        if (Unconverted(call.Arguments[0].Value) is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda })
            return Problem(call.Arguments[0], "Write a lambda that gives the option: `n => n.Nix.Settings.MaxJobs`.");
        return new OptionOfExpression(SpanOf(call), Node(call, call.TargetMethod.ContainingType, call.Instance), Lambda(lambda));
    }

    ContentExpression Node(IOperation at, INamedTypeSymbol type, IOperation? instance) =>
        instance is not null ? Expression(instance)
        : type.Name == "Self" ? new SelfExpression(SpanOf(at))
        : TypeNamed(at, type.TypeArguments[0], node => new NodeExpression(SpanOf(at), node));

    /// <summary>Something that is known by a type: what a type parameter stands for must be known.</summary>
    ContentExpression TypeNamed(IOperation at, ITypeSymbol type, Func<string, ContentExpression> make) =>
        (types?.Resolve(type) ?? type) switch
        {
            { TypeKind: TypeKind.Error } => Broken(at),
            INamedTypeSymbol named => make(TypeName.Of(named)),
            ITypeParameterSymbol parameter => Problem(at,
                $"What `{parameter.Name}` stands for is known only where the profile is written, and nothing in this project carries it. Profiles for other projects name no type by a type parameter."),
            var other => Problem(at, $"`{other.ToDisplayString()}` is no type of the fleet; write a node, a profile or another declared type."),
        };
}
