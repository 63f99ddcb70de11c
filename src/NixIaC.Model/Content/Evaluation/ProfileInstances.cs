using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>Makes instances of profiles.</summary>
static class ProfileInstances
{
    public static ProfileInstance Make(
        ProfileProgram program, ProfileArguments arguments, ContentScope scope, CancellationToken cancellation)
    {
        var findings = new Findings();
        var variables = new Variables(null);
        var session = new Session(scope, new Budget(cancellation), findings, default, variables);
        var constructor = program.Constructors.FirstOrDefault(candidate =>
            string.Equals(candidate.Signature, arguments.Signature, StringComparison.Ordinal)
            && candidate.Parameters.Count == arguments.Positional.Count);
        var record = new RecordValue(default, 0);
        if (constructor is null)
        {
            // Each class has a constructor. A program without one could not be read, which is told already.
            if (program.Constructors.Count > 0) findings.Add(new CodeProblem(new CodeSpan(program.Type, 0, 0, 0),
                $"{program.Type} has no constructor ({arguments.Signature}) any more. Build the project that declares it anew."));
            return new(record, findings.Problems);
        }
        for (var i = 0; i < constructor.Parameters.Count; i++) Add(constructor.Parameters[i], arguments.Positional[i]);
        // Named arguments come before what is computed from the properties: a computed property is read after all are set.
        foreach (var field in program.Fields)
        {
            if (Last(arguments.Named, field.Name) is { } named) Add(field.Name, named.Value);
            else if (Compute(constructor.Assignments.LastOrDefault(assigned => IsNamed(assigned.Name, field.Name)) ?? field) is { } value)
                Add(field.Name, value);
        }
        foreach (var named in arguments.Named) Add(named.Name, named.Value);
        return new(record, findings.Problems);

        void Add(string name, ContentValue value)
        {
            record = record.With(name, value);
            variables.Declare(name, value, 0);
        }

        ContentValue? Compute(ProfileField field)
        {
            try
            {
                return session.Expressions.Value(field.Value, variables);
            }
            catch (ContentFault fault)
            {
                if (fault.Problem is { } problem) findings.Add(problem);
            }
            catch (ContentLimitFault limit)
            {
                findings.Add(limit.Problem);
            }
            variables.Declare(field.Name, FaultyValue.Instance, 0);
            return null;
        }
    }

    /// <summary>The variables that the bodies of a profile see.</summary>
    public static Variables Variables(ProfileProgram program, RecordValue instance)
    {
        var variables = new Variables(null);
        // What could not be computed has been reported with the instance.
        foreach (var name in program.Constructors.SelectMany(constructor => constructor.Parameters).Concat(program.Fields.Select(field => field.Name)))
            variables.Declare(name, FaultyValue.Instance, 0);
        foreach (var field in instance.Fields) variables.Declare(field.Name, field.Value, 0);
        variables.Declare("this", instance, 0);
        return variables;
    }

    static FieldValue? Last(EquatableArray<FieldValue> fields, string name) => fields.LastOrDefault(field => IsNamed(field.Name, name));

    static bool IsNamed(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
