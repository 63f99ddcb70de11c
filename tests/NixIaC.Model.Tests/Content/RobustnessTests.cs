using CsCheck;
using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using Xunit;

namespace NixIaC.Model.Tests.Content;

public sealed class RobustnessTests
{
    [Fact]
    public void Programs_without_sense_give_problems_and_no_exceptions() =>
        RandomProgram.Programs.Sample(program =>
        {
            var sound = program with { Parameters = EquatableArray.Of("x"), Problems = default };
            var content = ContentEvaluator.Evaluate(sound, Run.Scope, TestContext.Current.CancellationToken);
            Assert.All(content.Problems, problem => Assert.NotEmpty(problem.Message));
        }, iter: 5000);

    [Fact]
    public void Methods_called_with_anything_give_problems_and_no_exceptions() =>
        Gen.Select(Gen.Enum<Builtin>(), Argument.Array[0, 4]).Sample((builtin, arguments) =>
            Run.Of(Body.Var("x", Body.Call(builtin, arguments))), iter: 20_000);

    [Fact]
    public void Profiles_without_sense_give_problems_and_no_exceptions() =>
        RandomProgram.Profiles.Sample(profile =>
        {
            var constructor = profile.Constructors.Count > 0 ? profile.Constructors[0] : new ProfileConstructor("", default, default);
            var arguments = new ProfileArguments(
                constructor.Signature, constructor.Parameters.Select(_ => (ContentValue)DataValue.True).ToEquatableArray());
            var instance = ContentEvaluator.Instantiate(profile, arguments, Run.Scope, TestContext.Current.CancellationToken);
            ContentEvaluator.Evaluate(profile, instance.Instance, Run.Scope, TestContext.Current.CancellationToken);
        }, iter: 500);

    static readonly Gen<ContentExpression> Argument = Gen.OneOf(
        Gen.OneOf(Gen.Long[-3, 3], Gen.OneOfConst(long.MinValue, long.MaxValue, int.MinValue, int.MaxValue)).Select(number => Body.Of(number)),
        Gen.String[0, 5].Select(text => Body.Of(text)),
        Gen.Double.Where(double.IsFinite).Select(Body.Float),
        Gen.Bool.Select(boolean => Body.Of(boolean)),
        Gen.Int[0, 6].Select(kind => kind switch
        {
            0 => Body.Null(),
            1 => Body.Option("networking.hostName"),
            2 => Body.Lambda("y", Body.Name("y")),
            3 => Body.Lambda(["y", "z"], Body.Of(true)),
            4 => Body.Map((Body.Of("a"), Body.Of(1))),
            5 => Body.Tuple(Body.Of("a"), Body.Of(1)),
            _ => Body.SetOf(("a", Body.Of(1))),
        }),
        Gen.Int[-3, 3].Array[0, 4].Select(items => Body.List([.. items.Select(item => Body.Of(item))])),
        Gen.OneOfConst("a", "b", "").Array[0, 4].Select(items => Body.List([.. items.Select(item => Body.Of(item))])));
}
