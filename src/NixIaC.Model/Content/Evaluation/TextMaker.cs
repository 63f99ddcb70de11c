using System.Text;
using NixIaC.Model.Content.Evaluation.Expressions;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>Makes texts of values. Those that only Nix knows become holes in a Nix string.</summary>
sealed class TextMaker(Session session)
{
    public ContentValue Interpolate(InterpolationExpression expression, Variables variables)
    {
        var parts = new List<NixExpression>();
        foreach (var part in expression.Parts)
        {
            if (part.Text is { } text) parts.Add(new NixString(text));
            if (part.Hole is not { } hole) continue;
            var value = session.Expressions.Value(hole, variables);
            if (value is not CodeValue || (part.Format is null && part.Alignment == 0)) parts.Add(Piece(value, hole.Span, part.Format, part.Alignment));
            else throw ContentFault.At(hole.Span, "Only Nix knows this value, so it cannot be formatted or aligned. Leave out what stands behind the comma or colon.");
        }
        return Join(parts, expression.Span);
    }

    /// <summary>The texts of values, one behind the other.</summary>
    public ContentValue Join(IEnumerable<ContentValue> values, CodeSpan span) => Join(values.Select(value => Piece(value, span, null, 0)), span);

    /// <summary>A text that is known.</summary>
    public static string Known(ContentValue value, CodeSpan span) => value switch
    {
        DataValue { Literal: NixString text } => text.Value,
        DataValue { Literal: NixNull } => throw ContentFault.At(span, "This is null, and a text is needed here. Give it a value before, with ??."),
        CodeValue => throw ContentFault.At(span, "Only Nix knows this text, so it cannot be used here. Put it into an interpolated string, or write the whole as new NixCode(\"...\")."),
        _ => throw ContentFault.At(span, $"This is {ValueNames.Of(value)}, and a text is needed here."),
    };

    /// <summary>A text as a value, unless it is too long.</summary>
    public DataValue Make(string text, CodeSpan span)
    {
        session.Budget.Spend(1 + text.Length / 64, span);
        return text.Length <= ContentLimits.TextLength
            ? DataValue.Of(text)
            : throw ContentFault.At(span, $"This text is longer than {ContentLimits.TextLength} characters. Put it into a file: Local.File(\"...\").");
    }

    /// <summary>What <c>ToString</c> gives, in the invariant culture.</summary>
    public ContentValue ToText(ContentValue value, CodeSpan span, string? format = null) => Join([Piece(value, span, format, 0)], span);

    NixExpression Piece(ContentValue value, CodeSpan span, string? format, int alignment)
    {
        if (value is CodeValue code) return Hole(code.Expression);
        if (Math.Abs((long)alignment) > ContentLimits.TextLength) throw ContentFault.At(span, "This alignment is too wide.");
        var text = DataTexts.Of(value, format, span);
        return new NixString(alignment < 0 ? text.PadRight(-alignment) : text.PadLeft(alignment));
    }

    /// <summary>Code within a string. Nix takes text only there, and <c>toString</c> leaves text as it is.</summary>
    NixExpression Hole(NixExpression code) => session.Code.KindOf(code) switch
    {
        CodeKind.Text => code,
        // toString would write 1.5 as 1.500000, and true as 1.
        CodeKind.Float => NixSyntax.Call(NixSyntax.Name("builtins", "toJSON"), code),
        CodeKind.Boolean => new NixIf(code, "True", "False"),
        // In a string, a path is copied to the store and part of what is deployed; its text would not be.
        _ when code is NixPath => code,
        // So is a package.
        _ when code is NixCode { Text: var text } && IsPackage(text) => code,
        _ => NixSyntax.Call(new NixIdentifier("toString"), code),
    };

    static bool IsPackage(string code) =>
        code.StartsWith("pkgs.", StringComparison.Ordinal) && OptionPath.TryParse(code, out _, out _);

    ContentValue Join(IEnumerable<NixExpression> pieces, CodeSpan span)
    {
        var parts = new List<NixExpression>();
        var text = new StringBuilder();
        foreach (var piece in pieces) Add(piece);
        if (parts.Count == 0) return Make(text.ToString(), span);
        Flush();
        return session.Code.Make(new NixInterpolation(parts.ToEquatableArray()), span);

        void Add(NixExpression piece)
        {
            if (piece is NixInterpolation inner)
                foreach (var part in inner.Parts) Add(part);
            else if (piece is NixString literal)
                text.Append(literal.Value);
            else
            {
                Flush();
                parts.Add(piece);
            }
        }

        void Flush()
        {
            if (text.Length > 0) parts.Add(Make(text.ToString(), span).Literal);
            text.Clear();
        }
    }
}
