using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using Xunit;
using static NixIaC.Model.Tests.Content.Body;

namespace NixIaC.Model.Tests.Content;

public sealed class ProfileTests
{
    static ProfileProgram Profile(params ContentStatement[] statements) => new(
        "Acme.Builder",
        EquatableArray.Of(
            new ProfileConstructor("int", EquatableArray.Of("threads"), default),
            new ProfileConstructor("int, string", EquatableArray.Of("threads", "name"), EquatableArray.Of(new ProfileField("Title", Plus(Of("the "), Name("name")))))),
        EquatableArray.Of(
            new ProfileField("Factor", Of(2)),
            new ProfileField("Jobs", Binary(BinaryOperator.Divide, Name("threads"), Name("Factor"))),
            new ProfileField("Title", Of("none"))),
        EquatableArray.Of(Program(statements), Program(Set("b", Member(Name("this"), "Jobs")))));

    static ProfileInstance Instance(ProfileProgram profile, ProfileArguments arguments) =>
        ContentEvaluator.Instantiate(profile, arguments, Run.Scope, TestContext.Current.CancellationToken);

    static string[] Settings(ProfileArguments arguments)
    {
        var profile = Profile(Set("a", Text(Name("threads"), " ", Name("Jobs"), " ", Name("Title"))));
        var instance = Instance(profile, arguments);
        Assert.Empty(instance.Problems.Select(problem => problem.Message));
        return Run.Show(ContentEvaluator.Evaluate(profile, instance.Instance, Run.Scope, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Parameters_and_properties_are_variables_of_all_bodies() =>
        Assert.Equal(["a = \"24 12 none\"", "b = 12"], Settings(new("int", EquatableArray.Of<ContentValue>(DataValue.Of(24L)))));

    [Fact]
    public void Computed_properties_see_named_arguments() =>
        Assert.Equal(
            ["a = \"24 6 none\"", "b = 6"],
            Settings(new("int", EquatableArray.Of<ContentValue>(DataValue.Of(24L)), EquatableArray.Of(new FieldValue("Factor", DataValue.Of(4L))))));

    [Fact]
    public void The_constructor_named_assigns_its_fields() =>
        Assert.Equal(
            ["a = \"8 4 the x\"", "b = 4"],
            Settings(new("int, string", EquatableArray.Of<ContentValue>(DataValue.Of(8L), DataValue.Of("x")))));

    [Fact]
    public void A_constructor_that_is_gone_is_a_problem() =>
        Assert.Equal(
            ["Acme.Builder has no constructor (string) any more. Build the project that declares it anew."],
            Instance(Profile(), new("string", EquatableArray.Of<ContentValue>(DataValue.Of("x")))).Problems.Select(problem => problem.Message));

    [Fact]
    public void A_fault_in_a_property_is_told_once()
    {
        var profile = Profile(Set("a", Name("Jobs")));
        var instance = Instance(profile, new("int", EquatableArray.Of<ContentValue>(DataValue.Of(1L)), EquatableArray.Of(new FieldValue("Factor", DataValue.Of(0L)))));
        Assert.Single(instance.Problems);
        Assert.Null(instance.Instance.Find("Jobs"));
        var content = ContentEvaluator.Evaluate(profile, instance.Instance, Run.Scope, TestContext.Current.CancellationToken);
        Assert.Equal(["This is a record and has no Jobs."], content.Problems.Select(problem => problem.Message));
    }
}
