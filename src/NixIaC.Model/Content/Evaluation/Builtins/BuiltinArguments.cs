using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>A call of a method of .NET: its arguments, read as what the method takes.</summary>
sealed class BuiltinArguments(Session session, BuiltinExpression call, IReadOnlyList<ContentValue> values)
{
    public Session Session { get; } = session;

    public Builtin Method => call.Builtin;

    public CodeSpan Span => call.Span;

    public int Count => values.Count;

    /// <summary>An argument.</summary>
    public ContentValue this[int index] =>
        index < values.Count ? values[index] : throw ContentFault.At(Span, $"{Method} is given {values.Count} arguments, which are too few.");

    public CodeSpan SpanOf(int index) => index < call.Arguments.Count ? call.Arguments[index].Span : Span;

    public bool Has(int index) => index < values.Count;

    public bool IsFunction(int index) => Has(index) && values[index] is FunctionValue;

    /// <summary>The elements of an argument, by default of the object that the method is called on.</summary>
    public IReadOnlyList<ContentValue> Items(int index = 0) => Session.Lists.Items(this[index], SpanOf(index));

    public string Text(int index) => TextMaker.Known(this[index], SpanOf(index));

    public DictionaryValue Dictionary() => this[0] as DictionaryValue
        ?? throw ContentFault.At(SpanOf(0), $"This is {ValueNames.Of(this[0])}, and a dictionary is needed here.");

    public long Integer(int index) => this[index] switch
    {
        DataValue { Literal: NixInteger number } => number.Value,
        CodeValue => throw ContentFault.At(SpanOf(index), "Only Nix knows this number, so it cannot be used here."),
        var other => throw ContentFault.At(SpanOf(index), $"This is {ValueNames.Of(other)}, and an integer is needed here."),
    };

    /// <summary>An integer that counts something.</summary>
    public int Int32(int index) => (int)Math.Max(int.MinValue, Math.Min(int.MaxValue, Integer(index)));

    /// <summary>What a function gives for values. One that takes more parameters gets the element's position too.</summary>
    public ContentValue Apply(int function, ContentValue item, int position) =>
        Function(function) is { Function.Parameters.Count: 2 }
            ? Apply(function, item, DataValue.Of(position))
            : Apply(function, item);

    public ContentValue Apply(int function, params ContentValue[] items)
    {
        Session.Budget.Spend(1, SpanOf(function));
        return Session.Calls.Result(Function(function), SpanOf(function), items);
    }

    /// <summary>Whether a predicate holds, which must be known.</summary>
    public bool Holds(int predicate, ContentValue item, int position = 0) =>
        Known(ExpressionEvaluator.Truth(Apply(predicate, item, position), SpanOf(predicate)), SpanOf(predicate));

    public static bool Known(Truth truth, CodeSpan span) => truth.Known
        ?? throw ContentFault.At(span, "Only Nix knows whether this holds, so elements cannot be chosen by it here. Put an if into a foreach instead.");

    public ListValue List(IEnumerable<ContentValue> items) => Session.Lists.Make(items, Span);

    public ContentFault Fault(string message) => ContentFault.At(Span, message);

    FunctionValue Function(int index) => this[index] as FunctionValue
        ?? throw ContentFault.At(SpanOf(index), $"This is {ValueNames.Of(this[index])}, and a function is needed here.");
}
