using NixIaC.Model.Declarations;

namespace NixIaC.Parser;

/// <summary>Reads <c>[Workload]</c> and <c>[Workload&lt;T&gt;]</c>.</summary>
static class WorkloadParser
{
    /// <summary>The fact; null when the type argument does not compile.</summary>
    public static WorkloadFact? Parse(AttributeArguments from, bool takesInput, string? input)
    {
        if (takesInput && input is null) return null;
        var file = takesInput ? "" : from.Text(1);
        return new WorkloadFact(from.Member(0))
        {
            File = file.Length > 0 ? file : null,
            Package = from.Named("Package"),
            Input = input,
            Output = takesInput ? from.Text(1) : "",
            Main = from.Named("Main"),
            Arguments = from.NamedTexts("Arguments"),
            Ports = from.NamedNumbers("Ports"),
            Environment = from.NamedTexts("Environment"),
            StateDirectory = from.NamedFlag("StateDirectory"),
            Name = from.Named("Name"),
        };
    }
}
