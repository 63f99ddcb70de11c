using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>Whether something holds: known now, or left to Nix.</summary>
/// <param name="Known">The answer when it is known.</param>
/// <param name="Code">Otherwise the code that gives it.</param>
readonly record struct Truth(bool? Known, NixExpression? Code)
{
    public static readonly Truth True = new(true, null);

    public static readonly Truth False = new(false, null);

    public static Truth Of(bool known) => known ? True : False;

    public static Truth Of(NixExpression code) => new(null, code);

    public ContentValue ToValue() => Known is { } known ? DataValue.Of(known) : new CodeValue(Code!);

    public static Truth operator !(Truth truth) => truth.Known is { } known ? Of(!known) : Of(Negate(truth.Code!));

    public static Truth operator &(Truth left, Truth right) =>
        left.Known is { } known ? known ? right : False
        : right.Known is { } other ? other ? left : False
        : Of(new NixBinary("&&", left.Code!, right.Code!));

    public static Truth operator |(Truth left, Truth right) =>
        left.Known is { } known ? known ? True : right
        : right.Known is { } other ? other ? True : left
        : Of(new NixBinary("||", left.Code!, right.Code!));

    static NixExpression Negate(NixExpression code) => code switch
    {
        NixUnary { Operator: "!" } negated => negated.Operand,
        NixBinary { Operator: "==" } equal => equal with { Operator = "!=" },
        NixBinary { Operator: "!=" } different => different with { Operator = "==" },
        _ => new NixUnary("!", code),
    };
}
