using Microsoft.CodeAnalysis;
using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

static class ProfileReader
{
    public static ProfileProgram Of(INamedTypeSymbol profile, Compilation compilation, CancellationToken cancel) => new(TypeName.Of(profile), default, default, default);
    public static ProfileArguments? Arguments(AttributeData use, CancellationToken cancel) => null;
}
