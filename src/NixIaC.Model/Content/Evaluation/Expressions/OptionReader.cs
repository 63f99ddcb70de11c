using NixIaC.Model.Content.Evaluation.Writing;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Reaches options and reads them.</summary>
sealed class OptionReader(Session session)
{
    /// <summary>The option that an expression names; inside a value that only Nix knows, its member.</summary>
    public ContentValue Reach(ContentExpression expression, Variables variables) => expression switch
    {
        PriorityExpression view => Option(view.Target, variables) with { Priority = view.Priority },
        OptionExpression option => Member(option.Target, variables, option.Segment, option.Span),
        OptionKeyExpression key => Member(
            key.Target, variables, NixValues.Key(session.Expressions.Value(key.Key, variables), key.Key.Span), key.Span),
        OptionPathExpression path => ByPath(path, variables),
        _ => throw new ArgumentException("No option: " + expression.GetType().Name, nameof(expression)),
    };

    /// <summary>What reading an option gives: code.</summary>
    public static CodeValue Read(OptionValue option, CodeSpan span)
    {
        if (option.Priority is not OptionPriority.Normal)
            throw ContentFault.At(span,
                $"nixos.{option.Priority} says how options are set and has nothing to read. Read {option.Path} from nixos itself.");
        var config = new NixIdentifier("config");
        return new CodeValue(option.Path.Segments.Count == 0 ? config : new NixSelection(config, option.Path.Segments));
    }

    ContentValue Member(ContentExpression target, Variables variables, string segment, CodeSpan span) =>
        session.Expressions.Evaluate(target, variables) switch
        {
            OptionValue option => option with { Path = option.Path.Append(segment) },
            CodeValue { Expression: NixSelection selection } =>
                new CodeValue(selection with { Path = selection.Path.Append(segment).ToEquatableArray() }),
            CodeValue code => session.Code.Make(new NixSelection(code.Expression, EquatableArray.Of(segment)), span),
            var other => throw NoOption(target.Span, other),
        };

    OptionValue ByPath(OptionPathExpression expression, Variables variables)
    {
        var option = Option(expression.Target, variables);
        var text = TextMaker.Known(session.Expressions.Value(expression.Path, variables), expression.Path.Span);
        if (!OptionPath.TryParse(text, out var path, out var error))
            throw ContentFault.At(expression.Path.Span, $"Option path, character {error!.Position + 1}: {error.Message}");
        return option with { Path = new(option.Path.Segments.Concat(path.Segments).ToEquatableArray()), ByPath = true };
    }

    public OptionValue Option(ContentExpression target, Variables variables) =>
        session.Expressions.Evaluate(target, variables) switch
        {
            OptionValue option => option,
            var other => throw NoOption(target.Span, other),
        };

    static ContentFault NoOption(CodeSpan span, ContentValue value) =>
        ContentFault.At(span, $"This is no option but {ValueNames.Of(value)}. Write the option itself, as in nixos.Services.Openssh.Enable.");
}
