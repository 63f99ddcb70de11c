using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

/// <summary>Reads how a profile's members follow from the arguments it is written with.</summary>
static class ProfileShape
{
    /// <summary>The profile without its bodies.</summary>
    public static ProfileProgram Read(INamedTypeSymbol profile, Reading reading)
    {
        var key = TypeName.Of(profile);
        reading.Uses.AddBodies(profile);
        var chain = Chain(profile, reading);
        var elsewhere = EmbeddedProfile.BaseOf(profile, reading);
        // The parameters of base classes are fields that constructors set; those further down follow from those before.
        var fields = chain.Reverse().Skip(1).Concat(elsewhere is null ? [] : [elsewhere])
            .SelectMany(ParameterNames).Select(name => new ProfileField(name, Null(key))).ToList();
        var parameters = fields.Count;
        if (elsewhere is not null && EmbeddedProfile.Find(elsewhere) is { } inherited) fields.AddRange(inherited.Fields);
        foreach (var type in chain) fields.AddRange(Fields(type, reading));
        foreach (var field in fields.Skip(parameters).Where(field => fields.Take(parameters).Any(parameter => IsOther(field, parameter))))
            reading.Add(new CodeProblem(new CodeSpan(key, 0, 0, 0), TwoValues(field.Name)));
        var constructors = profile.InstanceConstructors.Select(constructor => Constructor(constructor, reading)).ToEquatableArray();
        var problems = reading.Problems;
        // Helpers may be called by bodies only: a field is read without any.
        if (problems.Count == 0 && reading.Functions.Count > 0)
            problems = EquatableArray.Of(new CodeProblem(
                new CodeSpan(key, 0, 0, 0), "The members of a profile are computed from its parameters and constants alone; call helpers in `Configure`."));
        var bodies = problems.Count == 0 ? default : EquatableArray.Of(
            new ContentProgram(key, default, new BlockStatement(new CodeSpan(key, 0, 0, 0), default), default, problems));
        return new ProfileProgram(key, constructors, fields.ToEquatableArray(), bodies);
    }

    /// <summary>What to say of a member that is named like a parameter of a base class: in an instance they are one.</summary>
    public static string TwoValues(string name) =>
        $"`{name}` is a parameter of a base class and a member with another value; give one of them another name.";

    // Null is what such a parameter is itself further up.
    static bool IsOther(ProfileField field, ProfileField parameter) => field.Name == parameter.Name && field.Value switch
    {
        LiteralExpression { Value: Model.Nix.NixNull } => false,
        VariableExpression variable => variable.Name != field.Name,
        _ => true,
    };

    static IEnumerable<string> ParameterNames(INamedTypeSymbol type) =>
        type.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Select(parameter => parameter.Name).Distinct();

    static LiteralExpression Null(string key) => new(new CodeSpan(key, 0, 0, 0), new Model.Nix.NixNull());

    static Stack<INamedTypeSymbol> Chain(INamedTypeSymbol profile, Reading reading)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (var type = profile; type is not null && reading.IsHere(type); type = type.BaseType) chain.Push(type);
        return chain;
    }

    static IEnumerable<ProfileField> Fields(INamedTypeSymbol type, Reading reading)
    {
        foreach (var member in SourceOrder.Of(type.GetMembers().Where(one => one is { IsStatic: false, IsImplicitlyDeclared: false })))
            if (member is IFieldSymbol or IPropertySymbol { IsIndexer: false }
                && PropertySource.Of(member, reading.Cancellation) is { IsComputed: false, Declaration: { } declaration } source)
                yield return new ProfileField(member.Name, Reader(member, declaration, reading).InitialValue(member, source));
    }

    static ProfileConstructor Constructor(IMethodSymbol constructor, Reading reading)
    {
        var assignments = new List<ProfileField>();
        var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(reading.Cancellation)
            ?? constructor.ContainingType.DeclaringSyntaxReferences[0].GetSyntax(reading.Cancellation);
        Reader(constructor, declaration, reading).Assign(constructor, assignments);
        return new ProfileConstructor(
            ProfileReader.Signature(constructor),
            constructor.Parameters.Select(parameter => parameter.Name).ToEquatableArray(),
            assignments.ToEquatableArray());
    }

    static MemberReader Reader(ISymbol member, SyntaxNode declaration, Reading reading) =>
        new(reading, MemberKey.Of(member), declaration, null) { IsProfileBody = true };
}
