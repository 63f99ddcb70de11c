using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

sealed partial class MemberReader
{
    ContentExpression Created(IObjectCreationOperation creation)
    {
        var type = creation.Type;
        if (NixTypes.Is(type, "NixCode")) return new CodeExpression(SpanOf(creation), Arguments(creation)[0]);
        if (NixTypes.IsNix(type)) return SetOrList(creation);
        if (type is { TypeKind: TypeKind.Error }) return Broken(creation);
        return (type?.Name, type?.ContainingNamespace?.ToDisplayString()) switch
        {
            ("Dictionary", "System.Collections.Generic") => Dictionary(creation),
            ("List", "System.Collections.Generic") => NewList(creation),
            ("HashSet", "System.Collections.Generic") =>
                new BuiltinExpression(SpanOf(creation), Builtin.Distinct, EquatableArray.Of<ContentExpression>(NewList(creation))),
            ("KeyValuePair", "System.Collections.Generic") => Pair(creation, Arguments(creation)),
            ("String", "System") when creation.Arguments.Length == 2 => Repeated(creation),
            _ when reading.IsHere(type!) => NewRecord(creation, (INamedTypeSymbol)type!),
            _ => Problem(creation, Builtins.NeverRun(type!)),
        };
    }

    // new string('=', 10)
    BuiltinExpression Repeated(IObjectCreationOperation creation) => new(
        SpanOf(creation), Builtin.StringConcat,
        EquatableArray.Of<ContentExpression>(new BuiltinExpression(SpanOf(creation), Builtin.Repeat, Arguments(creation).ToEquatableArray())));

    RecordExpression Pair(IOperation at, IReadOnlyList<ContentExpression> arguments) =>
        new(SpanOf(at), EquatableArray.Of(new RecordField("Key", arguments[0]), new RecordField("Value", arguments[1])), Positions: 2);

    ContentExpression Dictionary(IObjectCreationOperation creation)
    {
        if (creation.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
            return Problem(creation, "A dictionary is written with its entries, `new() { [\"key\"] = value }`, or made by `ToDictionary`.");
        var entries = new List<DictionaryEntry>();
        foreach (var initializer in creation.Initializer?.Initializers ?? [])
            switch (initializer)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var key }] }, Value: var value }:
                    entries.Add(new DictionaryEntry(Expression(key), Expression(value)));
                    break;
                case IInvocationOperation { Arguments: [{ Value: var key }, { Value: var value }] }:
                    entries.Add(new DictionaryEntry(Expression(key), Expression(value)));
                    break;
                default:
                    Entry(initializer);
                    break;
            }
        return new DictionaryExpression(SpanOf(creation), entries.ToEquatableArray());
    }

    /// <summary>Reports what is no entry of a dictionary or list.</summary>
    void Entry(IOperation initializer)
    {
        if (initializer is IInvalidOperation) Broken(initializer);
        else Problem(initializer, "Only elements can be given here.");
    }

    /// <summary><c>new List&lt;T&gt; { a, b }</c> and <c>new List&lt;T&gt;(others)</c>.</summary>
    ListExpression NewList(IObjectCreationOperation creation)
    {
        var elements = new List<ListElement>();
        foreach (var argument in creation.Arguments)
            if (Comparison(argument) is { } usual)
            {
                if (!usual) Problem(argument, "Lists and sets compare as .NET does by default; leave this out.");
            }
            // A list that is told its capacity has no other elements.
            else if (argument.Value.Type?.SpecialType != SpecialType.System_Int32)
                elements.Add(new ListElement(Expression(argument.Value), Spread: true));
        foreach (var initializer in creation.Initializer?.Initializers ?? [])
            if (initializer is IInvocationOperation { Arguments: [{ Value: var value }] }) elements.Add(new ListElement(Expression(value), Spread: false));
            else Entry(initializer);
        return new ListExpression(SpanOf(creation), elements.ToEquatableArray());
    }

    RecordExpression Anonymous(IAnonymousObjectCreationOperation anonymous) => new(
        SpanOf(anonymous),
        anonymous.Initializers.OfType<ISimpleAssignmentOperation>()
            .Select(one => new RecordField(((IPropertyReferenceOperation)one.Target).Property.Name, Expression(one.Value))).ToEquatableArray(),
        anonymous.Initializers.Length);

    RecordExpression Tuple(ITupleOperation tuple) => new(
        SpanOf(tuple),
        tuple.Elements.Select((element, i) => new RecordField("Item" + (i + 1), Expression(element))).ToEquatableArray(),
        tuple.Elements.Length);

    ContentExpression With(IWithOperation with) =>
        NixTypes.IsNix(with.Type)
            ? Problem(with, "Options are set one by one; `with` makes new records only.")
            : new WithExpression(SpanOf(with), Expression(with.Operand), MembersGiven(with.Initializer));

    /// <summary>A record of the project: a helper makes it from the arguments.</summary>
    ContentExpression NewRecord(IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        if (RecordConstructor.Problem(type, creation.Constructor, reading.Cancellation) is { } problem) return Problem(creation, problem);
        var constructor = creation.Constructor!;
        var record = Call(creation, constructor, Arguments(creation));
        return creation.Initializer is { Initializers.Length: > 0 } initializer
            ? new WithExpression(SpanOf(creation), record, MembersGiven(initializer))
            : record;
    }

    EquatableArray<RecordField> MembersGiven(IObjectOrCollectionInitializerOperation? initializer)
    {
        var fields = new List<RecordField>();
        foreach (var one in initializer?.Initializers ?? [])
            if (one is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } target } assignment)
                fields.Add(new RecordField(target.Member.Name, Expression(assignment.Value)));
            else if (one is IInvalidOperation)
                Broken(one);
            else
                Problem(one, "Give the member a whole value: `Name = value`.");
        return fields.ToEquatableArray();
    }
}
