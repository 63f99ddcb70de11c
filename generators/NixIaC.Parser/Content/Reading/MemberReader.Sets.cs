using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Options;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    /// <summary><c>new() { A = 1, ["b"] = 2 }</c>, or <c>new() { 1, 2 }</c>.</summary>
    ContentExpression SetOrList(IObjectCreationOperation creation) =>
        creation.Initializer is { } initializer ? Contents(creation, initializer, creation.Type)
        : NixTypes.Is(creation.Type, "NixList") ? new ListExpression(SpanOf(creation), default)
        : new SetExpression(SpanOf(creation), default);

    ContentExpression Contents(IOperation at, IObjectOrCollectionInitializerOperation initializer, ITypeSymbol? type)
    {
        var parts = initializer.Initializers;
        if (parts.Length == 0) return NixTypes.Is(type, "NixList") ? new ListExpression(SpanOf(at), default) : new SetExpression(SpanOf(at), default);
        if (parts.All(part => part is IInvocationOperation { TargetMethod.Name: "Add" }))
            return List(at, parts.Cast<IInvocationOperation>().Select(add => add.Arguments[0].Value));
        return new SetExpression(SpanOf(at), parts.Select(Member).OfType<SetEntry>().ToEquatableArray());
    }

    SetEntry? Member(IOperation part)
    {
        switch (part)
        {
            case ISimpleAssignmentOperation assignment when Path(assignment.Target) is { } path:
                return new SetEntry(SpanOf(part), path, Expression(assignment.Value));
            case IMemberInitializerOperation member when Path(member.InitializedMember) is { } path:
                var value = Contents(member, member.Initializer, member.InitializedMember.Type);
                return new SetEntry(SpanOf(part), path, value, Adds: value is ListExpression);
            case ISimpleAssignmentOperation or IMemberInitializerOperation: return null;
            case IInvalidOperation: Broken(part); return null;
            default: Problem(part, "A set has members or elements, not both."); return null;
        }
    }

    /// <summary>The segments of a member within its set; null when it has none, which is reported.</summary>
    EquatableArray<ContentExpression>? Path(IOperation target)
    {
        switch (target)
        {
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value: var key }] } indexed:
                return NixTypes.Is(indexed.Property.ContainingType, "NixOS") ? PathOf(key) : EquatableArray.Of(Expression(key));
            case IPropertyReferenceOperation { Property: { Name: var name } view } when NixTypes.Is(view.ContainingType, "NixOS") && PriorityOf(name) is not null:
                Problem(target, $"`{name}` is a view of all options: write `nixos.{name}.` in front of the whole option, in a statement of its own.");
                return null;
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference when NixTypes.IsNix(reference.Member.ContainingType):
                return EquatableArray.Of<ContentExpression>(new LiteralExpression(SpanOf(target), OptionMember.Segment(reference.Member)));
            case IInvalidOperation:
                Broken(target);
                return null;
            default:
                Problem(target, "This is no option.");
                return null;
        }
    }

    // ["services.foo.enable"] within a whole configuration.
    EquatableArray<ContentExpression>? PathOf(IOperation key)
    {
        if (key.ConstantValue is not { HasValue: true, Value: string text })
        {
            Problem(key, "The path of an option within a set must be a constant; set it in a statement of its own.");
            return null;
        }
        if (OptionPath.TryParse(text, out var path, out var error))
            return path.Segments.Select(segment => (ContentExpression)new LiteralExpression(SpanOf(key), segment)).ToEquatableArray();
        Problem(key, error?.Message ?? "This is no path of an option.");
        return null;
    }
}
