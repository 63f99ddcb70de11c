using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    /// <summary>Whether it is a member of a NixOS configuration: an option, a group, an entry of an attribute set.</summary>
    static bool IsOption(IOperation operation) =>
        operation is IMemberReferenceOperation { Instance: { } instance, Member: IFieldSymbol or IPropertySymbol } reference
        && NixTypes.IsNix(instance.Type)
        // What is in a property of ours that is no view is an option, be it of the group itself or an extension of it.
        && (NixTypes.IsNix(reference.Member.ContainingType) || NixTypes.IsNix(operation.Type));

    /// <summary>Whether a value is an option itself, so that a variable with it is another name of the option.</summary>
    static bool IsOptionReference(IOperation value) => IsOption(Unconverted(value)) && NixTypes.IsNix(value.Type);

    OptionExpression Option(IMemberReferenceOperation reference, ISymbol member) =>
        new(SpanOf(reference), Expression(reference.Instance!), OptionMember.Segment(member));

    ContentExpression Indexed(IPropertyReferenceOperation reference)
    {
        if (reference.Instance is not { } target || reference.Arguments is not [{ Value: var key }])
            return Problem(reference, "An indexer with several keys cannot be read; use a dictionary with tuples as keys.");
        if (NixTypes.Is(target.Type, "NixOS")) return new OptionPathExpression(SpanOf(reference), Expression(target), Expression(key));
        if (NixTypes.IsNix(target.Type)) return new OptionKeyExpression(SpanOf(reference), Expression(target), Expression(key));
        if (target.Type?.SpecialType == SpecialType.System_String || Builtins.IsCollection(reference.Property.ContainingType))
            return Index(reference, target, key);
        return Problem(reference, "This indexer is not known; index lists, strings, dictionaries and options.");
    }

    static OptionPriority? PriorityOf(string view) => view switch
    {
        "Default" => OptionPriority.Default,
        "Force" => OptionPriority.Force,
        "Before" => OptionPriority.Before,
        "After" => OptionPriority.After,
        _ => null,
    };
}
